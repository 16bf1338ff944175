package dev.lanyard.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.expr.Expr;

/**
 * Answers {@code FILTER}: each condition is asked where all that it speaks of is known first, and
 * where one names few things, the pattern is asked of these. The rows are the same, not their
 * order.
 */
final class Filters {
  private final ExecutionContext context;
  private final BiFunction<Op, QueryIterator, QueryIterator> executor;

  /**
   * @param executor answers a pattern, from the rows that there are
   */
  Filters(ExecutionContext context, BiFunction<Op, QueryIterator, QueryIterator> executor) {
    this.context = context;
    this.executor = executor;
  }

  QueryIterator rows(OpFilter op, QueryIterator input) {
    var begun = QueryIterPeek.create(input, context);
    if (!begun.hasNext()) {
      return begun;
    }
    var reading = new Conditions(context);
    var conditions = new ArrayList<Expr>(reading.of(op.getExprs(), op.getSubOp()));
    if (begun.peek().isEmpty()) {
      conditions.addAll(reading.implied(conditions, op.getSubOp()));
    }
    var pattern = op.getSubOp();
    var here = new ArrayList<Expr>();
    for (Expr condition : conditions) {
      var with = Early.suits(condition) ? new Early(condition).in(pattern) : pattern;
      if (with == pattern) {
        here.add(condition);
      }
      pattern = with;
    }
    return rows(pattern, here, begun);
  }

  private QueryIterator rows(Op pattern, List<Expr> conditions, QueryIterPeek begun) {
    var rows =
        Driver.of(conditions, pattern, begun.peek())
            .map(driver -> driver.rows(begun, context))
            .orElse(begun);
    var left = executor.apply(pattern, rows);
    for (Expr condition : conditions) {
      var asked = condition instanceof Among ? condition : Remembered.of(condition);
      left = new QueryIterFilterExpr(left, asked, context);
    }
    return left;
  }
}
