package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.fault.Fault;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A reconciliation service, such as that of Wikidata: asked for each of our names, many at once;
 * and for homepages and the like of whom it proposes, if told by which property it knows them.
 *
 * <p>Speaks versions 0.2 and 1.0-draft of the <a
 * href="https://reconciliation-api.github.io/specs/">Reconciliation Service API</a>. The service's
 * own scores are left aside: they say how good its search is, not what speaks for a link.
 */
final class Reconciliation implements Source {
  private static final int CANDIDATES = 6;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final URI address;
  private final Web web;
  private final Manifest manifest;
  private final Map<Trait, String> properties;

  Reconciliation(URI address, Web web, Manifest manifest, Map<Trait, String> properties) {
    this.address = address;
    this.web = web;
    this.manifest = manifest;
    this.properties = new TreeMap<>(properties);
  }

  @Override
  public List<List<Profile>> candidates(Kind kind, List<Profile> ours, Runnable done) {
    var all = new ArrayList<List<Profile>>();
    for (int from = 0; from < ours.size(); from += manifest.batch()) {
      var batch = ours.subList(from, Math.min(from + manifest.batch(), ours.size()));
      var found = asked(batch.stream().map(p -> p.item().name()).toList());
      var known = extended(found);
      found.forEach(
          candidates ->
              all.add(
                  candidates.stream()
                      .map(c -> c.and(known.getOrDefault(c.iri(), Item.of(c.iri()))))
                      .map(c -> Profile.of(c).as(Set.of(kind)))
                      .toList()));
      batch.forEach(one -> done.run());
    }
    return all;
  }

  private List<List<Item>> asked(List<String> names) {
    return manifest.draft() ? askedByDraft(names) : askedByForm(names);
  }

  private List<List<Item>> askedByForm(List<String> names) {
    var queries = new JsonObject();
    for (int i = 0; i < names.size(); i++) {
      var query = new JsonObject();
      query.put("query", names.get(i));
      query.put("limit", CANDIDATES);
      queries.put("q" + i, query);
    }
    Json answer = form("queries", queries);
    var found = new ArrayList<List<Item>>();
    for (int i = 0; i < names.size(); i++) {
      found.add(candidates(answer.at("q" + i), "result"));
    }
    return found;
  }

  private List<List<Item>> askedByDraft(List<String> names) {
    var queries = new JsonArray();
    for (String name : names) {
      var condition = new JsonObject();
      condition.put("matchType", "name");
      condition.put("propertyValue", name);
      condition.put("v", name); // what the draft called it before
      var conditions = new JsonArray();
      conditions.add(condition);
      var query = new JsonObject();
      query.put("conditions", conditions);
      query.put("limit", CANDIDATES);
      queries.add(query);
    }
    var body = new JsonObject();
    body.put("queries", queries);
    var results = draft(List.of("/match", "/reconcile", ""), body).at("results").list();
    if (results.size() != names.size()) {
      throw nonsense("it does not answer every query of a batch");
    }
    return results.stream().map(r -> candidates(r, "candidates")).toList();
  }

  private List<Item> candidates(Json result, String key) {
    if (!result.at(key).isArray()) {
      throw nonsense("it does not answer every query of a batch");
    }
    return result.at(key).list().stream().map(this::item).toList();
  }

  private Item item(Json candidate) {
    String id = candidate.at("id").text();
    if (id.isEmpty()) {
      throw nonsense("a candidate has no id");
    }
    return Item.of(manifest.iri(id))
        .with(Trait.ID, id)
        .with(Trait.NAME, candidate.at("name").text());
  }

  /** What the service knows of candidates, by IRI. */
  private Map<String, Item> extended(List<List<Item>> found) {
    var ids = new TreeSet<String>();
    found.forEach(candidates -> candidates.forEach(c -> ids.add(c.all(Trait.ID).get(0))));
    if (properties.isEmpty() || ids.isEmpty()) {
      return Map.of();
    }
    var wanted = new JsonArray();
    properties.values().stream().map(Reconciliation::id).forEach(wanted::add);
    var list = new JsonArray();
    ids.forEach(list::add);
    var query = new JsonObject();
    query.put("ids", list);
    query.put("properties", wanted);
    return known(manifest.draft() ? draft(List.of("/extend"), query) : form("extend", query));
  }

  private static JsonObject id(String property) {
    var object = new JsonObject();
    object.put("id", property);
    return object;
  }

  /** Rows of 0.2 are an object by identifier, those of the draft an array of objects. */
  private Map<String, Item> known(Json answer) {
    var known = new LinkedHashMap<String, Item>();
    Json rows = answer.at("rows");
    for (String id : rows.keys()) {
      properties.forEach(
          (trait, property) -> tell(known, id, trait, rows.at(id).at(property).list()));
    }
    for (Json row : rows.list()) {
      for (Json told : row.at("properties").list()) {
        properties.forEach(
            (trait, property) -> {
              if (told.at("id").text().equals(property)) {
                tell(known, row.at("id").text(), trait, told.at("values").list());
              }
            });
      }
    }
    return known;
  }

  private void tell(Map<String, Item> known, String id, Trait trait, List<Json> values) {
    String iri = manifest.iri(id);
    var texts = values.stream().map(Reconciliation::text).toList();
    known.merge(iri, Item.of(iri).with(trait, texts), Item::and);
  }

  /** A text, a date without its time of day, or the name of another entity. */
  private static String text(Json value) {
    return List.of("str", "date", "name", "id").stream()
        .map(key -> value.at(key).text())
        .filter(t -> !t.isEmpty())
        .map(t -> t.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T.*", "$1"))
        .findFirst()
        .orElse("");
  }

  private Json form(String field, JsonObject value) {
    String body = field + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    return json(web.post(address, Remote.JSON, FORM, body).orElseThrow(this::silent));
  }

  private Json draft(List<String> routes, JsonObject body) {
    String root = address.toString().replaceFirst("/$", "");
    for (String route : routes) {
      var answer = web.post(URI.create(root + route), Remote.JSON, Remote.JSON, body.toString());
      if (answer.isPresent()) {
        return json(answer.get());
      }
    }
    throw silent();
  }

  private Json json(String answer) {
    return Json.parse(answer).orElseThrow(() -> nonsense("its answer is no JSON"));
  }

  private Fault silent() {
    return nonsense("it has a manifest, but takes no queries");
  }

  private Fault nonsense(String found) {
    return web.nonsense(address, found);
  }
}
