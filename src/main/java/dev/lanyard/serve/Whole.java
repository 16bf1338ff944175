package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Takes in an answer to its end.
 *
 * @param most how many rows or triples it may have
 */
record Whole(int most) {
  /**
   * The answer.
   *
   * @throws Fault {@code answer-large} or {@code query-broken}
   */
  QueryExecResult answer(QueryExec run, Query query) {
    if (query.isSelectType()) {
      var rows = run.select();
      var columns = rows.getResultVars();
      return new QueryExecResult(RowSetStream.create(columns, all(rows).iterator()));
    }
    if (query.isAskType()) {
      return new QueryExecResult(run.ask());
    }
    if (query.isConstructType()) {
      var dataset = DatasetGraphFactory.create();
      all(run.constructQuads()).forEach(dataset::add);
      return new QueryExecResult(named(dataset, query));
    }
    if (query.isDescribeType()) {
      var graph = GraphFactory.createDefaultGraph();
      all(run.describeTriples()).forEach(graph::add);
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      return new QueryExecResult(graph);
    }
    throw new UnsupportedOperationException(
        "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
  }

  private static DatasetGraph named(DatasetGraph dataset, Query query) {
    query.getPrefixMapping().getNsPrefixMap().forEach(dataset.prefixes()::add);
    return dataset;
  }

  private <T> List<T> all(Iterator<T> answer) {
    var all = new ArrayList<T>();
    while (answer.hasNext()) {
      if (all.size() == most) {
        throw new Fault(
            "answer-large",
            "query",
            "the answer has more than %d rows".formatted(most),
            "Add a LIMIT and take the rest by OFFSET, or fetch the whole graph from /lanyard/data.");
      }
      all.add(answer.next());
    }
    return all;
  }
}
