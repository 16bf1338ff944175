package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private final Facts facts;

  SchemaOrg(Facts facts) {
    this.facts = facts;
  }

  /** What is said of {@code thing}. */
  JsonObject of(Node thing, Kind kind) {
    var json = new JsonObject();
    json.put("@context", "https://schema.org");
    json.put("@type", TYPES.getOrDefault(kind, "Thing"));
    json.put("@id", thing.getURI());
    json.put("name", facts.name(thing));
    var values = new LinkedHashMap<String, JsonArray>();
    facts.otherNames(thing).forEach(n -> add(values, "alternateName", new JsonString(n)));
    Stream.of(SKOS.exactMatch, OWL.sameAs)
        .flatMap(p -> facts.of(thing, p).stream())
        .filter(n -> n.isURI() && Link.isSafe(n.getURI()))
        .forEach(n -> add(values, "sameAs", new JsonString(n.getURI())));
    TERMS
        .getOrDefault(kind, Map.of())
        .forEach(
            (property, term) ->
                facts.of(thing, property).stream()
                    .limit(MOST)
                    .forEach(v -> add(values, term, value(v))));
    if (kind == Kind.PERSON) {
      facts.of(thing, Lan.affiliation).stream()
          .flatMap(a -> facts.of(a, Lan.organisation).stream())
          .distinct()
          .limit(MOST)
          .forEach(o -> add(values, "affiliation", value(o)));
    }
    values.forEach((term, all) -> json.put(term, all.size() == 1 ? all.get(0) : all));
    return json;
  }

  private JsonValue value(Node node) {
    if (!node.isURI()) {
      return new JsonString(facts.name(node));
    }
    var kind = facts.kind(node);
    if (kind.isEmpty()) {
      return new JsonString(node.getURI());
    }
    var json = new JsonObject();
    json.put("@type", TYPES.getOrDefault(kind.get(), "Thing"));
    json.put("@id", node.getURI());
    json.put("name", facts.name(node));
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
