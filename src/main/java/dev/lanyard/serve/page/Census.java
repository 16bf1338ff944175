package dev.lanyard.serve.page;

import dev.lanyard.store.DocumentUnion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Which things of each kind there are, as documents name them or people add them; what is merely
 * known beforehand is not counted. Taken once, when it is first wanted.
 */
final class Census {
  private static final Node KNOWN = NodeFactory.createURI(DocumentUnion.ONTOLOGY);
  private static final Set<Node> NO_DOCUMENTS =
      Set.of(
          KNOWN,
          NodeFactory.createURI(DocumentUnion.ENTAILED),
          NodeFactory.createURI(DocumentUnion.IDENTITY),
          NodeFactory.createURI(DocumentUnion.CORRECTIONS));

  private final DatasetGraph graphs;
  private final Supplier<Map<Kind, List<Node>>> byKind = Lazy.of(this::count);

  private final Supplier<Set<Node>> all =
      Lazy.of(
          () -> byKind.get().values().stream().flatMap(List::stream).collect(Collectors.toSet()));

  Census(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** Those of a kind, by IRI. */
  List<Node> of(Kind kind) {
    return byKind.get().getOrDefault(kind, List.of());
  }

  /** Whether a thing is one of those. */
  boolean has(Node thing) {
    return all.get().contains(thing);
  }

  private Map<Kind, List<Node>> count() {
    var all = new EnumMap<Kind, List<Node>>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, count(kind));
    }
    return all;
  }

  private List<Node> count(Kind kind) {
    var type = RDF.type.asNode();
    var known = typed(graphs.getGraph(KNOWN), kind);
    var read = new HashSet<Node>();
    graphs
        .findNG(Node.ANY, Node.ANY, type, kind.type())
        .forEachRemaining(
            q -> {
              if (!NO_DOCUMENTS.contains(q.getGraph())) {
                read.add(q.getSubject());
              }
            });
    return typed(graphs.getDefaultGraph(), kind).stream()
        .filter(n -> n.isURI() && (read.contains(n) || !known.contains(n)))
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static Set<Node> typed(Graph graph, Kind kind) {
    var found = new HashSet<Node>();
    graph
        .find(Node.ANY, RDF.type.asNode(), kind.type())
        .forEachRemaining(t -> found.add(t.getSubject()));
    return found;
  }
}
