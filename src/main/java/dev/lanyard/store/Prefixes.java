package dev.lanyard.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short names of the vocabularies that Lanyard reads and writes.
 *
 * <p>{@code https://w3id.org/lanyard#speaker} is {@code lan:speaker}.
 */
public final class Prefixes {
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private static final Map<String, String> NAMESPACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("dct", "http://purl.org/dc/terms/"),
              Map.entry("doap", "http://usefulinc.com/ns/doap#"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("lan", "https://w3id.org/lanyard#"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("org", "http://www.w3.org/ns/org#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("schema", "https://schema.org/"),
              Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
              Map.entry("sh", "http://www.w3.org/ns/shacl#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("text", "http://jena.apache.org/text#"),
              Map.entry("void", "http://rdfs.org/ns/void#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}

  /** All of them by short name, in alphabetical order. */
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(NAMESPACES);
  }

  /** {@code lan:speaker} for the IRI of that term; empty when no vocabulary here has it. */
  public static Optional<String> shorten(String iri) {
    return NAMESPACES.entrySet().stream()
        .filter(e -> iri.startsWith(e.getValue()))
        .filter(e -> LOCAL.matcher(iri.substring(e.getValue().length())).matches())
        .max(Comparator.comparingInt(e -> e.getValue().length()))
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()));
  }

  /** The lines with which a SPARQL query declares them, {@code PREFIX lan: <...>}. */
  public static String sparql() {
    return NAMESPACES.entrySet().stream()
        .map(e -> "PREFIX %s: <%s>\n".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }
}
