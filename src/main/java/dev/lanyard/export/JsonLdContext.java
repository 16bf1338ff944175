package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Prefixes;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Which key of {@link JsonLd} and {@link JsonLdAbout} means which property: {@code name} is {@code
 * rdfs:label}, {@code speaker} is {@code lan:speaker}.
 */
final class JsonLdContext {
  /** The dates that are a day are written bare; a month or a year says that it is one. */
  private static final Set<String> DATES = Set.of("startDate", "endDate", "asOf");

  /** The vocabularies of services, which say nothing of the world. */
  private static final Set<String> LONG = Set.of("sd", "sh", "text", "void");

  private static final Set<String> WORDS = Set.of("kind", "status");

  private static final Map<String, String> KEYS =
      Map.of(
          RDFS.label.getURI(), "name",
          SKOS.altLabel.getURI(), "otherNames",
          SKOS.exactMatch.getURI(), "exactMatch",
          SKOS.closeMatch.getURI(), "closeMatch",
          OWL.sameAs.getURI(), "sameAs",
          SKOS.broader.getURI(), "broader");

  /** What a foreign graph may call a property of ours, and what is something else as a key. */
  private static final Set<String> KEYWORDS = Set.of("id", "type", "included", "reverse", "talks");

  private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /** Without a scheme and without steps back: resolved against the base it is itself. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "[\\p{L}\\p{N}_~%-][\\p{L}\\p{N}_~%.-]*(/[\\p{L}\\p{N}_~%-][\\p{L}\\p{N}_~%.-]*)*");

  private JsonLdContext() {}

  static void write(JsonWriter json) throws IOException {
    json.name("@context").beginObject();
    json.name("@version").value(1.1);
    json.name("@base").value(Lan.BASE);
    json.name("@vocab").value(Lan.NS);
    json.name("id").value("@id");
    json.name("type").value("@type");
    json.name("included").value("@included");
    json.name("reverse").value("@reverse");
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
      if (!LONG.contains(prefix.getKey())) {
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
    String local = iri.startsWith(Lan.NS) ? iri.substring(Lan.NS.length()) : "";
    return LOCAL.matcher(local).matches() && !isTaken(local)
        ? local
        : KEYS.getOrDefault(iri, shortened(iri));
  }

  private static boolean isTaken(String key) {
    return KEYWORDS.contains(key) || KEYS.containsValue(key) || Prefixes.all().containsKey(key);
  }

  /** {@code xsd:gYear} for the IRI of that type. */
  static String shortened(String iri) {
    return Prefixes.shorten(iri)
        .filter(name -> !LONG.contains(name.substring(0, name.indexOf(':'))))
        .orElse(iri);
  }

  /**
   * {@code person/tom-li} for the IRI of a thing of ours, as long as that cannot be read as
   * something else; other IRIs in full.
   */
  static String id(Node node) {
    if (node.isBlank()) {
      return "_:" + node.getBlankNodeLabel();
    }
    String iri = node.getURI();
    String rest = iri.startsWith(Lan.BASE) ? iri.substring(Lan.BASE.length()) : "";
    return RELATIVE.matcher(rest).matches() ? rest : iri;
  }

  /** The type of a bare text as a value of that key; empty where it would be read as an IRI. */
  static String datatype(String key) {
    if (DATES.contains(key)) {
      return XSDDatatype.XSDdate.getURI();
    }
    if (key.equals(Lan.recordingOffset.getLocalName())) {
      return XSDDatatype.XSDduration.getURI();
    }
    return isWord(key) ? "" : XSDDatatype.XSDstring.getURI();
  }

  static boolean isWord(String key) {
    return WORDS.contains(key);
  }
}
