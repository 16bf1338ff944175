package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Prefixes;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Which key of {@link JsonLd} means which property: {@code name} is {@code rdfs:label}, {@code
 * speaker} is {@code lan:speaker}.
 */
final class JsonLdContext {
  /** The dates that are a day are written bare; a month or a year says that it is one. */
  private static final Set<String> DATES = Set.of("startDate", "endDate", "asOf");

  /** The prefixes that keys and types need; anything else is written in full. */
  private static final Set<String> SHORT = Set.of("doap", "lan", "schema", "skos", "xsd");

  private static final Set<String> WORDS = Set.of("kind", "status");

  private static final Map<String, String> KEYS =
      Map.of(
          RDFS.label.getURI(), "name",
          SKOS.altLabel.getURI(), "otherNames",
          SKOS.exactMatch.getURI(), "exactMatch",
          SKOS.closeMatch.getURI(), "closeMatch",
          OWL.sameAs.getURI(), "sameAs",
          SKOS.broader.getURI(), "broader");

  private JsonLdContext() {}

  static void write(JsonWriter json) throws IOException {
    json.name("@context").beginObject();
    json.name("@version").value(1.1);
    json.name("@base").value(Lan.BASE);
    json.name("@vocab").value(Lan.NS);
    json.name("id").value("@id");
    json.name("type").value("@type");
    for (var key : KEYS.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
      json.name(key.getValue()).value(key.getKey());
    }
    json.name("talks").beginObject().name("@reverse").value("atEvent").endObject();
    for (String date : DATES.stream().sorted().toList()) {
      coerced(json, date, "xsd:date");
    }
    for (String word : WORDS.stream().sorted().toList()) {
      coerced(json, word, "@vocab");
    }
    coerced(json, Lan.recordingOffset.getLocalName(), "xsd:duration");
    for (var prefix : Prefixes.all().entrySet()) {
      if (SHORT.contains(prefix.getKey())) {
        json.name(prefix.getKey()).value(prefix.getValue());
      }
    }
    json.endObject();
  }

  private static void coerced(JsonWriter json, String key, String type) throws IOException {
    json.name(key).beginObject();
    json.name("@id").value("lan:" + key);
    json.name("@type").value(type);
    json.endObject();
  }

  static String key(Node property) {
    String iri = property.getURI();
    return iri.startsWith(Lan.NS)
        ? iri.substring(Lan.NS.length())
        : KEYS.getOrDefault(iri, shortened(iri));
  }

  /** {@code xsd:gYear} for the IRI of that type. */
  static String shortened(String iri) {
    return Prefixes.shorten(iri)
        .filter(name -> SHORT.contains(name.substring(0, name.indexOf(':'))))
        .orElse(iri);
  }

  static boolean isDate(String key) {
    return DATES.contains(key);
  }

  static boolean isWord(String key) {
    return WORDS.contains(key);
  }
}
