package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * In which named graphs a thing is spoken of, so that nobody need look into the thousands that do
 * not: {@code GRAPH ?document { ?talk lan:speaker <person/tom-li> }} is asked of the documents that
 * know Tom Li.
 *
 * <p>It knows IRIs and blank nodes as subjects and objects; of literals and properties it says
 * nothing.
 */
final class Whereabouts {
  private final List<Node> everywhere;
  private final Map<Node, List<Node>> byTerm = new HashMap<>();

  private Whereabouts(List<Node> everywhere) {
    this.everywhere = List.copyOf(everywhere);
  }

  /** Looks through all named graphs. */
  static Whereabouts of(DatasetGraph graphs) {
    var names = new ArrayList<Node>();
    graphs.listGraphNodes().forEachRemaining(names::add);
    var whereabouts = new Whereabouts(names);
    for (Node name : names) {
      graphs.getGraph(name).find().forEachRemaining(t -> whereabouts.note(name, t));
    }
    return whereabouts;
  }

  private void note(Node graph, Triple triple) {
    note(graph, triple.getSubject());
    note(graph, triple.getObject());
  }

  private void note(Node graph, Node term) {
    if (term.isLiteral()) {
      return;
    }
    // Most terms are in one graph or two: claims, talks.
    var there = byTerm.getOrDefault(term, List.of());
    if (there.isEmpty()) {
      byTerm.put(term, List.of(graph));
    } else if (!there.get(there.size() - 1).equals(graph)) {
      if (there instanceof ArrayList) {
        there.add(graph);
      } else {
        var more = new ArrayList<Node>(there);
        more.add(graph);
        byTerm.put(term, more);
      }
    }
  }

  /** The names of all graphs that may hold such a triple; a term may be {@link Node#ANY}. */
  Collection<Node> of(Node subject, Node object) {
    var bySubject = of(subject);
    var byObject = of(object);
    return bySubject.size() <= byObject.size() ? bySubject : byObject;
  }

  private List<Node> of(Node term) {
    return term.isURI() || term.isBlank() ? byTerm.getOrDefault(term, List.of()) : everywhere;
  }
}
