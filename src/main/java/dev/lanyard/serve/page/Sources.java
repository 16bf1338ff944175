package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Finds the documents in whose graphs something stands. */
final class Sources {
  private final DatasetGraph graphs;

  Sources(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** Those that state a fact, by IRI. */
  Set<Node> of(Node subject, Property property, Node object) {
    var documents = new TreeSet<Node>(Comparator.comparing(n -> n.toString()));
    graphs
        .findNG(Node.ANY, subject, property.asNode(), object)
        .forEachRemaining(
            q -> {
              if (isDocument(q.getGraph())) {
                documents.add(q.getGraph());
              }
            });
    return documents;
  }

  /** A document's graph says of itself that it is one; no other graph does. */
  private boolean isDocument(Node graph) {
    return graphs.contains(graph, graph, RDF.type.asNode(), Lan.Document.asNode());
  }
}
