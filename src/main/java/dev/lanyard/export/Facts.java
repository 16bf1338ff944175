package dev.lanyard.export;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/** What a graph says of one node, always in the same order. */
record Facts(Graph graph) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** By how terms are written, which is the same on every machine. */
  static final Comparator<Node> ORDER =
      Comparator.comparing((Node node) -> node.isLiteral() ? 1 : 0)
          .thenComparing(node -> node.toString());

  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, ORDER)
          .thenComparing(Triple::getPredicate, ORDER)
          .thenComparing(Triple::getObject, ORDER);

  List<Node> objects(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY)
        .map(Triple::getObject)
        .sorted(ORDER)
        .toList();
  }

  List<Node> subjects(Property property, Node object) {
    return graph.stream(Node.ANY, property.asNode(), object)
        .map(Triple::getSubject)
        .sorted(ORDER)
        .toList();
  }

  /** All triples of a subject, sorted. */
  List<Triple> of(Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY).sorted(TRIPLES).toList();
  }

  boolean has(Node subject, Property property, Node object) {
    return graph.contains(subject, property.asNode(), object);
  }

  /** What a thing is called; its IRI if it has no name. */
  String label(Node node) {
    return objects(node, RDFS.label).stream()
        .filter(Node::isLiteral)
        .map(Facts::text)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(text(node));
  }

  /** The value of a property as text, and of several the first; empty if there is none. */
  String text(Node subject, Property property) {
    return objects(subject, property).stream().findFirst().map(Facts::text).orElse("");
  }

  /** The date of a thing: of several, the latest, as the stored questions have it; no words. */
  String date(Node subject, Property property) {
    return objects(subject, property).stream()
        .map(Facts::text)
        .filter(DATE.asMatchPredicate())
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** The words of a literal, the IRI of anything else. */
  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
