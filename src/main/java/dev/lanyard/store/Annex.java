package dev.lanyard.store;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;

/** A graph that is put beside those of the documents before anybody reads the dataset. */
public final class Annex {
  private Annex() {}

  /**
   * Puts it in, by its name and as a part of the default graph, unless there is one of that name.
   *
   * @param dataset also one that is otherwise not to be changed, see {@link DocumentUnion}
   * @param graph makes it; what it sees of the dataset does not have it in it
   */
  public static void add(Dataset dataset, String name, Supplier<Graph> graph) {
    var node = NodeFactory.createURI(name);
    var given = dataset.asDatasetGraph();
    var open = open(given);
    if (Txn.calculateRead(open, () -> open.containsGraph(node))) {
      return; // a dataset on disk has it since it was made
    }
    Txn.executeWrite(
        open,
        () -> {
          var more = graph.get();
          open.addGraph(node, more);
          GraphUtil.addInto(open.getDefaultGraph(), more);
        });
    if (given instanceof Sealed sealed) {
      sealed.hasMore();
    }
  }

  private static DatasetGraph open(DatasetGraph graphs) {
    return graphs instanceof DatasetGraphReadOnly closed ? open(closed.getWrapped()) : graphs;
  }
}
