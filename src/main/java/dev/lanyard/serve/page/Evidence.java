package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Finds the places that state a fact. Which claims are about which subject is noted down once. */
final class Evidence {
  private static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim c) -> c.document().toString())
          .thenComparing(Claim::start)
          .thenComparing(Claim::end)
          .thenComparing(c -> c.node().toString());

  private final DatasetGraph graphs;
  private final Supplier<Map<Node, List<Place>>> bySubject = Lazy.of(this::index);

  Evidence(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** The claims of one fact, document by document in the order of the text. */
  List<Claim> of(Node subject, Node property, Node object) {
    return about(subject).stream()
        .filter(c -> c.property().equals(property) && c.object().equals(object))
        .toList();
  }

  /** All claims about {@code subject}. */
  List<Claim> about(Node subject) {
    return bySubject.get().getOrDefault(subject, List.of()).stream()
        .map(p -> claim(p, subject))
        .sorted(ORDER)
        .toList();
  }

  private Map<Node, List<Place>> index() {
    var index = new HashMap<Node, List<Place>>();
    graphs
        .find(Node.ANY, Node.ANY, RDF.subject.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              var graph = quad.getGraph();
              if (graph.isURI() && graph.getURI().endsWith(DocumentUnion.EVIDENCE)) {
                index
                    .computeIfAbsent(quad.getObject(), s -> new ArrayList<>(1))
                    .add(new Place(graph, quad.getSubject()));
              }
            });
    return index;
  }

  private Claim claim(Place place, Node subject) {
    var graph = graphs.getGraph(place.graph());
    var claim = place.claim();
    return new Claim(
        claim,
        subject,
        value(graph, claim, RDF.predicate),
        value(graph, claim, RDF.object),
        value(graph, claim, Lan.wasDerivedFrom),
        number(text(graph, claim, Lan.start)),
        number(text(graph, claim, Lan.end)),
        Harmless.clean(text(graph, claim, Lan.quote)),
        text(graph, claim, Lan.rule),
        text(graph, claim, Lan.confidence));
  }

  private static Node value(Graph graph, Node claim, Property property) {
    var values = graph.find(claim, property.asNode(), Node.ANY);
    try {
      return values.hasNext() ? values.next().getObject() : Node.ANY;
    } finally {
      values.close();
    }
  }

  private static String text(Graph graph, Node claim, Property property) {
    var value = value(graph, claim, property);
    return value.isLiteral() ? value.getLiteralLexicalForm() : "";
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /** A claim and the graph that it is in. */
  private record Place(Node graph, Node claim) {}
}
