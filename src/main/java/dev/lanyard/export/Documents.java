package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The two graphs of each document. */
final class Documents {
  private final DatasetGraph graphs;

  Documents(Dataset dataset) {
    this.graphs = dataset.asDatasetGraph();
  }

  /** The documents there are: each is a graph that says of its own name that it is one. */
  List<Node> names() {
    var names = new ArrayList<Node>();
    graphs
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (facts(name).contains(name, RDF.type.asNode(), Lan.Document.asNode())) {
                names.add(name);
              }
            });
    names.sort(Facts.ORDER);
    return names;
  }

  Graph facts(Node document) {
    return graphs.getGraph(document);
  }

  Graph evidence(Node document) {
    return graphs.getGraph(NodeFactory.createURI(document.getURI() + DocumentUnion.EVIDENCE));
  }
}
