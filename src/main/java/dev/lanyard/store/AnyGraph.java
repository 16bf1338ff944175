package dev.lanyard.store;

import dev.lanyard.store.Steps.Look;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.system.G;

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

  @Override
  protected QueryIterator execute(OpFilter op, QueryIterator input) {
    return input instanceof QueryIterSingleton // one row of many: nothing is there to be saved
        ? super.execute(op, input)
        : new Filters(execCxt, this::exec).rows(op, input);
  }

  @Override
  protected QueryIterator execute(OpExtend op, QueryIterator input) {
    var rows = exec(op.getSubOp(), input);
    return new QueryIterAssign(rows, Remembered.of(op.getVarExprList()), execCxt, true);
  }

  /**
   * {@code OPTIONAL} with a few patterns: ARQ begins a query of its own for each row, which takes
   * longer than the looking up.
   */
  @Override
  protected QueryIterator execute(OpConditional op, QueryIterator input) {
    var right = op.getRight();
    if (right instanceof OpBGP pattern && Steps.suit(pattern.getPattern().getList())) {
      var graph = execCxt.getActiveGraph();
      return optional(
          op,
          input,
          Quad.defaultGraphIRI,
          pattern.getPattern(),
          row -> (s, p, o) -> G.find(graph, s, p, o));
    }
    if (right instanceof OpQuadPattern pattern) {
      return optional(op, input, pattern.getGraphNode(), pattern.getBasicPattern());
    }
    if (right instanceof OpGraph graph && graph.getSubOp() instanceof OpBGP pattern) {
      return optional(op, input, graph.getNode(), pattern.getPattern());
    }
    return super.execute(op, input);
  }

  /** {@code UNION} of a few patterns: likewise. */
  @Override
  protected QueryIterator execute(OpUnion op, QueryIterator input) {
    var rows = QueryIterPeek.create(input, execCxt);
    if (!rows.hasNext() || rows.peek().isEmpty()) {
      return super.execute(op, rows);
    }
    var first = rows.peek();
    var choices = Choice.of(op, first, pattern -> ordered(pattern, first));
    if (choices.isEmpty()) {
      return super.execute(op, rows);
    }
    var graph = execCxt.getActiveGraph();
    Look look = (s, p, o) -> G.find(graph, s, p, o);
    return QueryIterPlainWrapper.create(
        Iter.flatMap(
            rows,
            row -> choices.stream().flatMap(c -> c.rows(row, look, execCxt).stream()).iterator()),
        execCxt);
  }

  private QueryIterator optional(
      OpConditional op, QueryIterator input, Node graph, BasicPattern pattern) {
    boolean isKnown =
        graph.isVariable() && OpVars.fixedVars(op.getLeft()).contains(Var.alloc(graph));
    return isKnown && Steps.suit(pattern.getList())
        ? optional(op, input, graph, pattern, row -> in(Var.lookup(row::get, graph)))
        : super.execute(op, input);
  }

  private QueryIterator optional(
      OpConditional op,
      QueryIterator input,
      Node graph,
      BasicPattern pattern,
      Function<Binding, Look> look) {
    var rows = QueryIterPeek.create(exec(op.getLeft(), input), execCxt);
    if (!rows.hasNext()) {
      return rows;
    }
    var options = new Options(new Steps(ordered(pattern, rows.peek())), look, graph);
    return QueryIterPlainWrapper.create(
        Iter.flatMap(rows, row -> options.rows(row).iterator()), execCxt);
  }

  private QueryIterator match(Node graph, BasicPattern pattern, QueryIterator input) {
    var rows = QueryIterPeek.create(input, execCxt);
    if (!rows.hasNext()) {
      return rows;
    }
    var patterns = ordered(pattern, rows.peek());
    var steps = new Steps(patterns);
    if (patterns.size() < 2 || !Steps.suit(patterns) || !steps.areOfOneSubject()) {
      return quads(graph, patterns, rows);
    }
    if (rows.peek().isEmpty() && Stars.suit(patterns)) {
      var all = Sealed.under(execCxt.getDataset());
      if (all.isPresent()) {
        return QueryIterPlainWrapper.create(
            Iter.flatMap(rows, row -> all.get().stars().rows(graph, patterns)), execCxt);
      }
    }
    var rest = new Steps(patterns.subList(1, patterns.size()));
    return QueryIterPlainWrapper.create(
        Iter.flatMap(
            quads(graph, patterns.subList(0, 1), rows),
            row -> rest.rowsOfOneSubject(row, in(Var.lookup(row::get, graph))).iterator()),
        execCxt);
  }

  /** The best order is that of what is not yet known when the first row comes. */
  private static List<Triple> ordered(BasicPattern pattern, Binding first) {
    return ReorderLib.fixed()
        .reorderIndexes(Substitute.substitute(pattern, first))
        .reorder(pattern)
        .getList();
  }

  private Look in(Node graph) {
    var graphs = execCxt.getDataset();
    return (s, p, o) -> Iter.map(graphs.find(graph, s, p, o), Quad::asTriple);
  }

  private QueryIterator quads(Node graph, List<Triple> patterns, QueryIterator rows) {
    var named =
        ExecutionContext.create(
            new Named(execCxt.getDataset()), execCxt.getActiveGraph(), execCxt.getContext());
    return PatternMatchData.execute(
        named.getDataset(), graph, BasicPattern.wrap(patterns), rows, null, named);
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
