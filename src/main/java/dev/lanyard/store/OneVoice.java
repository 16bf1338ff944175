package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Lets the union of several documents speak with one voice where they do not contradict each other,
 * but one says more than the other.
 *
 * <ul>
 *   <li>An entity keeps one label: the one of the ontology, else a title, else what most documents
 *       call it; the others become alternative labels.
 *   <li>Of two dates, <em>2025</em> and <em>2025-04-01</em>, the one that says more stays.
 *   <li>Of two places or series, one within the other, the inner one stays.
 *   <li>What was announced in one document and held in another, was held.
 * </ul>
 *
 * <p>The graphs of the documents themselves stay as they are.
 */
final class OneVoice {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();
  private static final Node TITLE = lan("title");

  private final Graph union;

  private OneVoice(Graph union) {
    this.union = union;
  }

  /**
   * Settles {@code union}.
   *
   * @param documents the facts of each document
   * @param ontology whose labels count for more
   */
  static void settle(Graph union, List<Graph> documents, Graph ontology) {
    var voice = new OneVoice(union);
    voice.labels(documents, ontology);
    voice.drop(lan("startDate"), OneVoice::saysLess);
    voice.drop(lan("endDate"), OneVoice::saysLess);
    voice.drop(lan("asOf"), OneVoice::saysLess);
    voice.drop(lan("place"), (outer, inner) -> voice.reaches(inner, lan("within"), outer));
    voice.drop(
        lan("inSeries"), (outer, inner) -> voice.reaches(inner, SKOS.broader.asNode(), outer));
    voice.drop(
        lan("status"), (one, other) -> one.equals(lan("Announced")) && other.equals(lan("Held")));
  }

  private void labels(List<Graph> documents, Graph ontology) {
    var counts = new TreeMap<Node, Map<Node, Integer>>(Comparator.comparing(n -> n.toString()));
    documents.forEach(
        d ->
            d.stream(Node.ANY, LABEL, Node.ANY)
                .forEach(
                    t ->
                        counts
                            .computeIfAbsent(
                                t.getSubject(),
                                s -> new TreeMap<>(Comparator.comparing(n -> n.toString())))
                            .merge(t.getObject(), 1, Integer::sum)));
    counts.forEach((entity, labels) -> label(entity, labels, ontology));
  }

  private void label(Node entity, Map<Node, Integer> counts, Graph ontology) {
    var labels = union.stream(entity, LABEL, Node.ANY).map(Triple::getObject).toList();
    if (labels.size() < 2) {
      return;
    }
    var best =
        labels.stream()
            .max(
                Comparator.comparing((Node l) -> ontology.contains(entity, LABEL, l))
                    .thenComparing(l -> union.contains(entity, TITLE, l))
                    .thenComparing(l -> counts.getOrDefault(l, 0))
                    .thenComparing(l -> l.getLiteralLexicalForm().length())
                    .thenComparing(l -> l.toString()))
            .orElseThrow();
    for (var label : labels) {
      if (!label.equals(best)) {
        union.delete(entity, LABEL, label);
        union.add(entity, ALTERNATIVE, label);
      }
    }
    union.delete(entity, ALTERNATIVE, best);
  }

  /** Drops of each subject the values beside which {@code lesser} finds a better one. */
  private void drop(Node predicate, BiPredicate<Node, Node> lesser) {
    var bySubject =
        union.stream(Node.ANY, predicate, Node.ANY)
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject, Collectors.mapping(Triple::getObject, Collectors.toSet())));
    var lost = new ArrayList<Triple>();
    bySubject.forEach(
        (subject, values) ->
            values.stream()
                .filter(
                    v ->
                        values.stream()
                            .anyMatch(other -> !v.equals(other) && lesser.test(v, other)))
                .forEach(v -> lost.add(Triple.create(subject, predicate, v))));
    lost.forEach(union::delete);
  }

  private static boolean saysLess(Node date, Node other) {
    return other.isLiteral()
        && date.isLiteral()
        && other.getLiteralLexicalForm().startsWith(date.getLiteralLexicalForm() + "-");
  }

  private boolean reaches(Node from, Node predicate, Node to) {
    Set<Node> seen = new HashSet<>(); // the ontology might turn in a circle
    var next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      var node = next.remove(next.size() - 1);
      if (seen.add(node)) {
        union.stream(node, predicate, Node.ANY).forEach(t -> next.add(t.getObject()));
      }
    }
    return seen.contains(to);
  }

  private static Node lan(String name) {
    return NodeFactory.createURI("https://w3id.org/lanyard#" + name);
  }
}
