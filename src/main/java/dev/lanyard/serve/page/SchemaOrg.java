package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says of a thing in the words of schema.org what its page says, for those who read pages by
 * program.
 *
 * <pre>{@code
 * {"@context": "https://schema.org", "@type": "Event", "name": "Meshwork Day", "startDate": "2024-09-12"}
 * }</pre>
 */
final class SchemaOrg {
  private static final int MOST = 50;

  /** What every object begins with that stands by itself. */
  static final String CONTEXT = "https://schema.org";

  private static final Map<Kind, String> TYPES = new EnumMap<>(Kind.class);
  private static final Map<Kind, Map<Property, String>> TERMS = new EnumMap<>(Kind.class);

  static {
    kind(Kind.PERSON, "Person", Map.of());
    kind(
        Kind.EVENT,
        "Event",
        terms(
            Lan.startDate, "startDate",
            Lan.endDate, "endDate",
            Lan.inSeries, "superEvent",
            Lan.partOf, "superEvent",
            Lan.place, "location",
            Lan.venue, "location",
            Lan.host, "organizer",
            Lan.sponsor, "sponsor"));
    kind(Kind.SERIES, "EventSeries", Map.of());
    kind(
        Kind.TALK,
        "Event",
        terms(
            Lan.atEvent, "superEvent",
            Lan.speaker, "performer",
            Lan.project, "about",
            Lan.topic, "about",
            Lan.recording, "recordedIn"));
    kind(Kind.ORGANISATION, "Organization", Map.of());
    kind(Kind.PROJECT, "SoftwareApplication", terms(Lan.url, "url"));
    kind(Kind.TOPIC, "DefinedTerm", Map.of());
    kind(Kind.PLACE, "Place", terms(Lan.within, "containedInPlace"));
    kind(Kind.DOCUMENT, "CreativeWork", terms(Lan.topic, "about", Lan.mentions, "mentions"));
  }

  /** Of what kinds the values of a term are; of any, if it is not told. */
  private static final Map<String, Set<Kind>> RANGES =
      Map.of(
          "affiliation", EnumSet.of(Kind.ORGANISATION),
          "containedInPlace", EnumSet.of(Kind.PLACE),
          "location", EnumSet.of(Kind.PLACE),
          "organizer", EnumSet.of(Kind.PERSON, Kind.ORGANISATION),
          "performer", EnumSet.of(Kind.PERSON, Kind.ORGANISATION),
          "sponsor", EnumSet.of(Kind.PERSON, Kind.ORGANISATION),
          "superEvent", EnumSet.of(Kind.EVENT, Kind.SERIES, Kind.TALK));

  private final Facts facts;

  SchemaOrg(Facts facts) {
    this.facts = facts;
  }

  /** What is said of {@code thing}. */
  JsonObject of(Node thing, Kind kind) {
    var json = new JsonObject();
    json.put("@context", CONTEXT);
    reference(thing, kind).forEach(json::put);
    var values = new LinkedHashMap<String, JsonArray>();
    facts.otherNames(thing).forEach(n -> add(values, "alternateName", new JsonString(n)));
    Stream.of(SKOS.exactMatch, OWL.sameAs)
        .flatMap(p -> facts.of(thing, p).stream())
        .filter(n -> n.isURI() && Link.isSafe(n.getURI()))
        .forEach(n -> add(values, "sameAs", new JsonString(n.getURI())));
    TERMS
        .getOrDefault(kind, Map.of())
        .forEach((property, term) -> add(values, term, facts.of(thing, property).stream()));
    if (kind == Kind.PERSON) {
      var organisations =
          facts.of(thing, Lan.affiliation).stream()
              .flatMap(a -> facts.of(a, Lan.organisation).stream())
              .distinct();
      add(values, "affiliation", organisations);
    }
    values.forEach((term, all) -> json.put(term, all.size() == 1 ? all.get(0) : all));
    return json;
  }

  private JsonObject reference(Node thing, Kind kind) {
    return reference(thing.getURI(), kind, facts.name(thing));
  }

  /** A thing as others speak of it. */
  static JsonObject reference(String iri, Kind kind, String name) {
    var json = new JsonObject();
    json.put("@type", TYPES.getOrDefault(kind, "Thing"));
    json.put("@id", iri);
    if (!name.isBlank()) {
      json.put("name", name);
    }
    return json;
  }

  private void add(Map<String, JsonArray> values, String term, Stream<Node> nodes) {
    nodes.limit(MOST).flatMap(n -> value(term, n).stream()).forEach(v -> add(values, term, v));
  }

  /** As schema.org wants the values of that term; empty if it is none. */
  private Optional<JsonValue> value(String term, Node node) {
    return switch (term) {
      case "startDate", "endDate" ->
          Optional.of(facts.name(node)).filter(When::isDate).map(JsonString::new);
      case "url" -> address(node).map(JsonString::new);
      case "recordedIn" -> address(node).map(SchemaOrg::recording);
      default ->
          facts
              .kind(node)
              .filter(k -> RANGES.getOrDefault(term, EnumSet.allOf(Kind.class)).contains(k))
              .map(k -> reference(node, k));
    };
  }

  private Optional<String> address(Node node) {
    return Optional.of(node.isURI() ? node.getURI() : facts.name(node)).filter(Link::isSafe);
  }

  private static JsonObject recording(String address) {
    var json = new JsonObject();
    json.put("@type", "CreativeWork");
    json.put("url", address);
    return json;
  }

  private static void add(Map<String, JsonArray> values, String term, JsonValue value) {
    values.computeIfAbsent(term, t -> new JsonArray()).add(value);
  }

  private static void kind(Kind kind, String type, Map<Property, String> terms) {
    TYPES.put(kind, type);
    TERMS.put(kind, terms);
  }

  private static Map<Property, String> terms(Object... pairs) {
    var terms = new LinkedHashMap<Property, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      terms.put((Property) pairs[i], (String) pairs[i + 1]);
    }
    return terms;
  }
}
