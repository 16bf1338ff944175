package dev.lanyard.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * A dataset that nobody can change, not even by asking: a dataset in memory makes a graph of a name
 * that it has not heard, which fails where many read at once.
 */
final class Sealed extends DatasetGraphReadOnly {
  Sealed(DatasetGraph graphs) {
    super(graphs);
  }

  @Override
  public Graph getGraph(Node name) {
    return containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
  }
}
