package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.store.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** In which words other people's RDF says what we compare. */
final class Vocabulary {
  private static final Map<Trait, List<Node>> PROPERTIES =
      new TreeMap<>(
          Map.of(
              Trait.NAME,
              terms("rdfs:label skos:prefLabel schema:name foaf:name doap:name dct:title"),
              Trait.ALIAS,
              terms("skos:altLabel schema:alternateName foaf:nick"),
              Trait.HOMEPAGE,
              terms("schema:url foaf:homepage doap:homepage"),
              Trait.REPOSITORY,
              terms("doap:repository schema:codeRepository"),
              Trait.START,
              terms("lan:startDate schema:startDate"),
              Trait.END,
              terms("lan:endDate schema:endDate"),
              Trait.CITY,
              terms("schema:location"),
              Trait.COUNTRY,
              terms("schema:addressCountry"),
              Trait.AMBIGUOUS,
              terms("lan:ambiguous"),
              Trait.ID,
              terms("skos:exactMatch owl:sameAs schema:sameAs dct:identifier")));

  private static final Map<String, Kind> KINDS =
      kinds(
          Map.of(
              Kind.PERSON, "lan:Person schema:Person foaf:Person",
              Kind.ORGANISATION,
                  "lan:Organisation schema:Organization org:Organization foaf:Organization",
              Kind.PROJECT,
                  "lan:Project schema:SoftwareApplication schema:SoftwareSourceCode doap:Project",
              Kind.EVENT, "lan:Event schema:Event",
              Kind.SERIES, "lan:EventSeries schema:EventSeries",
              Kind.TALK, "lan:Talk",
              Kind.PLACE, "lan:Place schema:Place schema:City schema:Country",
              Kind.TOPIC, "lan:Topic"));

  private Vocabulary() {}

  /** The properties that tell a trait, the best first. */
  static List<Node> of(Trait trait) {
    return PROPERTIES.getOrDefault(trait, List.of());
  }

  /** What a thing of this type is; nothing if the type is a stranger. */
  static Set<Kind> kinds(Node type) {
    Kind kind = KINDS.get(type.toString());
    return kind == null ? Set.of() : Set.of(kind);
  }

  private static Map<String, Kind> kinds(Map<Kind, String> words) {
    return words.entrySet().stream()
        .flatMap(e -> terms(e.getValue()).stream().map(t -> Map.entry(t.toString(), e.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Node> terms(String words) {
    return Stream.of(words.split(" "))
        .map(w -> w.split(":"))
        .map(w -> NodeFactory.createURI(Prefixes.all().get(w[0]) + w[1]))
        .toList();
  }
}
