package dev.lanyard.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * What is found in a dataset, to be compared with what is found in one that ARQ asks as it does.
 */
final class Rows {
  private Rows() {}

  /** The same graphs in a dataset that ARQ goes through graph by graph. */
  static Dataset plain(Dataset dataset) {
    var source = dataset.asDatasetGraph();
    var plain = DatasetGraphFactory.create(source.getDefaultGraph());
    source.listGraphNodes().forEachRemaining(name -> plain.addGraph(name, source.getGraph(name)));
    return DatasetFactory.wrap(plain);
  }

  /** In alphabetical order, such as {@code x=… y=…}. */
  static List<String> of(Dataset dataset, String pattern) {
    var sparql = Prefixes.sparql() + "SELECT * " + pattern;
    try (var run = QueryExecutionFactory.create(sparql, dataset)) {
      var rows = run.execSelect();
      var found = new ArrayList<String>();
      while (rows.hasNext()) {
        var row = rows.next();
        found.add(
            rows.getResultVars().stream()
                .map(v -> v + "=" + row.get(v))
                .collect(Collectors.joining(" ")));
      }
      return found.stream().sorted().toList();
    }
  }
}
