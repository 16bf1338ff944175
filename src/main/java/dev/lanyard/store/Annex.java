package dev.lanyard.store;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
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
    var open = DatasetGraphWrapper.unwrap(dataset.asDatasetGraph());
    var node = NodeFactory.createURI(name);
    Txn.executeWrite(
        open,
        () -> {
          if (!open.containsGraph(node)) {
            var more = graph.get();
            open.addGraph(node, more);
            GraphUtil.addInto(open.getDefaultGraph(), more);
          }
        });
  }
}
