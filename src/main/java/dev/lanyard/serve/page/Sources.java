package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Finds the documents that state something. */
final class Sources {
  private final DatasetGraph graphs;
  private final Evidence evidence;

  Sources(DatasetGraph graphs, Evidence evidence) {
    this.graphs = graphs;
    this.evidence = evidence;
  }

  /** Those that state a fact, by IRI. */
  Set<Node> of(Node subject, Property property, Node object) {
    var documents = new TreeSet<Node>(Comparator.comparing(n -> n.toString()));
    evidence
        .of(subject, property.asNode(), object)
        .forEach(place -> documents.add(place.document()));
    if (documents.isEmpty()) {
      scan(subject, property, object, documents);
    }
    return documents;
  }

  /** Looks into every graph, for facts whose evidence nobody wrote down. */
  private void scan(Node subject, Property property, Node object, Set<Node> documents) {
    graphs
        .findNG(Node.ANY, subject, property.asNode(), object)
        .forEachRemaining(
            q -> {
              if (isDocument(q.getGraph())) {
                documents.add(q.getGraph());
              }
            });
  }

  /** A document's graph says of itself that it is one; no other graph does. */
  private boolean isDocument(Node graph) {
    return graphs.contains(graph, graph, RDF.type.asNode(), Lan.Document.asNode());
  }
}
