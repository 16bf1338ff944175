package dev.lanyard.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;

/**
 * Answers {@code GRAPH ?g { … }} by looking for quads, where ARQ would ask each graph in turn, anew
 * for each row that there is already. The rows are the same.
 */
final class AnyGraph extends OpExecutor {
  AnyGraph(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpGraph op, QueryIterator input) {
    if (!op.getNode().isVariable() || !InQuads.can(op.getSubOp())) {
      return super.execute(op, input);
    }
    return op.getSubOp() instanceof OpBGP pattern
        ? match(op.getNode(), pattern.getPattern(), input)
        : exec(Algebra.toQuadForm(op), input);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
    return op.getGraphNode().isVariable()
        ? match(op.getGraphNode(), op.getBasicPattern(), input)
        : super.execute(op, input);
  }

  private QueryIterator match(Node graph, BasicPattern pattern, QueryIterator input) {
    var rows = QueryIterPeek.create(input, execCxt);
    if (!rows.hasNext()) {
      return rows;
    }
    // The best order is that of what is not yet known when the first row comes.
    var order = ReorderLib.fixed().reorderIndexes(Substitute.substitute(pattern, rows.peek()));
    var named =
        ExecutionContext.create(
            new Named(execCxt.getDataset()), execCxt.getActiveGraph(), execCxt.getContext());
    return PatternMatchData.execute(
        named.getDataset(), graph, order.reorder(pattern), rows, null, named);
  }

  /** The named graphs alone: a variable in the place of a graph never means the default graph. */
  private static final class Named extends DatasetGraphWrapper {
    Named(DatasetGraph graphs) {
      super(graphs);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
      return graph == null || graph.equals(Node.ANY)
          ? getR().findNG(Node.ANY, subject, predicate, object)
          : getR().find(graph, subject, predicate, object);
    }
  }
}
