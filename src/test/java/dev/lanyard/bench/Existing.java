package dev.lanyard.bench;

import dev.lanyard.ask.Parameter;
import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What there is in a graph, to be asked for: always the same of the same graph. */
record Existing(DatasetGraph graphs) {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("organisation", "Organisation"),
          Map.entry("sponsor", "Organisation"),
          Map.entry("name", "Organisation"),
          Map.entry("event", "Event"),
          Map.entry("subject", "Event"),
          Map.entry("series", "EventSeries"),
          Map.entry("talk", "Talk"),
          Map.entry("title", "Talk"),
          Map.entry("document", "Document"),
          Map.entry("place", "Place"),
          Map.entry("project", "Project"),
          Map.entry("topic", "Topic"));

  private static final Map<String, String> WORDS =
      Map.of("rule", "told", "property", "speaker", "role", "Engineer");

  /** The IRIs of a kind that begin as those of documents do, in alphabetical order. */
  List<String> iris(String kind) {
    return graphs.stream(
            Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Lan.NS + kind))
        .map(q -> q.getSubject().getURI())
        .filter(iri -> iri.startsWith(Lan.BASE))
        .sorted()
        .toList();
  }

  /** The one of a kind that most is said with. */
  String busiest(String kind) {
    return iris(kind).stream()
        .max(Comparator.comparingLong(this::facts).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Something to fill in: the busiest thing, a year, a small number. */
  String value(Parameter parameter) {
    var name = parameter.name();
    return switch (parameter.kind()) {
      case YEAR -> "2019";
      case NUMBER -> "3";
      case IRI -> busiest("Person");
      case TEXT ->
          WORDS.containsKey(name)
              ? WORDS.getOrDefault(name, "")
              : label(busiest(KINDS.getOrDefault(name, "Person")));
    };
  }

  private long facts(String iri) {
    return graphs.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, NodeFactory.createURI(iri))
        .count();
  }

  private String label(String iri) {
    return graphs.stream(
            Quad.defaultGraphIRI, NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
        .map(q -> q.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
