package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A dataset as TriG to be read in a diff: one block a subject, one line a property, everything
 * sorted.
 *
 * <pre>{@code
 * <document/2018-11> {
 *
 *   <person/tom-wilkie>
 *     a lan:Person ;
 *     rdfs:label "Tom Wilkie" .
 *
 * }
 * }</pre>
 *
 * <p>The same triples give the same text, whatever order they came in. Blank nodes are written in
 * brackets where they are used, so that no label of theirs can differ; hence none may be used
 * twice.
 */
final class TrigText {
  private static final List<Node> FIRST =
      List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());
  private static final int LONG = 80;
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");

  private final TurtleTerms terms;
  private final StringBuilder body = new StringBuilder();

  private TrigText(String base) {
    this.terms = new TurtleTerms(base);
  }

  /**
   * @param base what the IRIs are written relative to, such as {@code https://w3id.org/lanyard/id/}
   */
  static String of(DatasetGraph dataset, String base) {
    var text = new TrigText(base);
    if (!dataset.getDefaultGraph().isEmpty()) {
      text.graph("", dataset.getDefaultGraph());
    }
    var names = new ArrayList<Node>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::toString));
    names.forEach(name -> text.graph(text.terms.term(name) + " ", dataset.getGraph(name)));
    return text.withPrefixes(base);
  }

  private String withPrefixes(String base) {
    var head = new StringBuilder("@base <%s> .\n".formatted(base));
    terms
        .used()
        .forEach(p -> head.append("@prefix %s: <%s> .\n".formatted(p, Prefixes.all().get(p))));
    return head.append(body).toString();
  }

  private void graph(String name, Graph graph) {
    var blocks = new ArrayList<Block>();
    graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(s -> !s.isBlank() || uses(graph, s) == 0)
        .forEach(s -> blocks.add(block(graph, s)));
    blocks.sort(Comparator.naturalOrder());
    body.append("\n%s{\n".formatted(name));
    blocks.forEach(b -> body.append("\n  ").append(b.text()).append(" .\n"));
    body.append("\n}\n");
  }

  private Block block(Graph graph, Node subject) {
    var name = subject.isBlank() ? "[]" : terms.term(subject);
    var start =
        graph.stream(subject, START, Node.ANY).map(t -> t.getObject().getLiteralLexicalForm());
    var place = subject.isBlank() ? start.findFirst().orElse("") : "";
    return new Block(name + place, name + properties(graph, subject, "\n    "));
  }

  private String properties(Graph graph, Node subject, String lineBreak) {
    var lines = new TreeMap<String, List<String>>(); // keyed so that type and labels come first
    graph.stream(subject, Node.ANY, Node.ANY)
        .forEach(
            t -> {
              var rank = FIRST.indexOf(t.getPredicate());
              var key = (rank < 0 ? FIRST.size() : rank) + terms.predicate(t.getPredicate());
              lines
                  .computeIfAbsent(key, k -> new ArrayList<>())
                  .add(object(graph, t.getObject(), lineBreak));
            });
    var out = new ArrayList<String>();
    lines.forEach(
        (key, objects) -> out.add(lineBreak + key.substring(1) + sorted(objects, lineBreak)));
    return String.join(" ;", out);
  }

  private String object(Graph graph, Node object, String lineBreak) {
    if (!object.isBlank()) {
      return terms.term(object);
    }
    if (uses(graph, object) > 1) {
      throw new IllegalArgumentException("blank node used twice, give it an IRI: " + object);
    }
    return "[" + properties(graph, object, lineBreak + "  ") + lineBreak + "]";
  }

  /** On the line of the property, or where that would be long, each on a line of its own. */
  private static String sorted(List<String> objects, String lineBreak) {
    var sorted = objects.stream().sorted(Block.NATURAL).toList();
    var one = " " + String.join(", ", sorted);
    return sorted.size() == 1 || one.length() <= LONG
        ? one
        : lineBreak + "  " + String.join("," + lineBreak + "  ", sorted);
  }

  private static long uses(Graph graph, Node node) {
    return graph.stream(Node.ANY, Node.ANY, node).count();
  }

  /** One subject with all it states. */
  private record Block(String order, String text) implements Comparable<Block> {
    /** By characters, but runs of digits by their value: claim 9 before claim 10. */
    static final Comparator<String> NATURAL =
        Comparator.<String, String>comparing(NaturalOrder::key)
            .thenComparing(Comparator.naturalOrder());

    @Override
    public int compareTo(Block other) {
      var byOrder = NATURAL.compare(order, other.order);
      return byOrder != 0 ? byOrder : text.compareTo(other.text);
    }
  }
}
