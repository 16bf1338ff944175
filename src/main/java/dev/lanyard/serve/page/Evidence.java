package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Finds the places that state a fact. Which claim states what is noted down once. */
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

  /**
   * A claim that is not yet read.
   *
   * @param graph that it is in
   */
  record Place(Node graph, Node claim, Node subject, Node property, Node object, Node document) {}

  /** The places of one fact. */
  List<Place> of(Node subject, Node property, Node object) {
    return about(subject).stream()
        .filter(p -> p.property().equals(property) && p.object().equals(object))
        .toList();
  }

  /** All that say something about {@code subject}. */
  List<Place> about(Node subject) {
    return bySubject.get().getOrDefault(subject, List.of());
  }

  /** The places of a document. */
  List<Place> in(Node document) {
    var name = NodeFactory.createURI(document + DocumentUnion.EVIDENCE);
    var graph = graphs.getGraph(name);
    return graph.find(Node.ANY, RDF.subject.asNode(), Node.ANY).toList().stream()
        .map(t -> place(name, graph, t.getSubject(), t.getObject()))
        .toList();
  }

  /** The place whose claim has this IRI, if one has. */
  Optional<Place> named(Node claim) {
    var found = graphs.find(Node.ANY, claim, RDF.subject.asNode(), Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next())
            .filter(q -> isEvidence(q.getGraph()))
            .map(q -> place(q.getGraph(), graphs.getGraph(q.getGraph()), claim, q.getObject()))
        : Optional.empty();
  }

  /** The claims at some places, document by document in the order of the text. */
  List<Claim> read(List<Place> places) {
    return places.stream().map(this::claim).sorted(ORDER).toList();
  }

  private Map<Node, List<Place>> index() {
    var index = new HashMap<Node, List<Place>>();
    graphs
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (isEvidence(name)) {
                var graph = graphs.getGraph(name);
                graph
                    .find(Node.ANY, RDF.subject.asNode(), Node.ANY)
                    .toList()
                    .forEach(
                        t ->
                            index
                                .computeIfAbsent(t.getObject(), s -> new ArrayList<>(1))
                                .add(place(name, graph, t.getSubject(), t.getObject())));
              }
            });
    return index;
  }

  private static boolean isEvidence(Node graph) {
    return graph.isURI() && graph.getURI().endsWith(DocumentUnion.EVIDENCE);
  }

  private static Place place(Node name, Graph graph, Node claim, Node subject) {
    return new Place(
        name,
        claim,
        subject,
        value(graph, claim, RDF.predicate),
        value(graph, claim, RDF.object),
        value(graph, claim, Lan.wasDerivedFrom));
  }

  private Claim claim(Place place) {
    var graph = graphs.getGraph(place.graph());
    var claim = place.claim();
    return new Claim(
        claim,
        place.subject(),
        place.property(),
        place.object(),
        place.document(),
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
}
