package dev.lanyard.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.Expr;

/**
 * What a pattern is asked of, where a condition names few things: of these, instead of all things
 * that are then left out again. Who asks where Tom Li spoke has his talks looked up.
 */
record Driver(Among among) {
  /** Of more things each is not looked up by itself. */
  private static final int MOST = 5_000;

  /**
   * The one with the fewest things, if there is one.
   *
   * @param first of the rows that come in
   */
  static Optional<Driver> of(List<Expr> conditions, Op pattern, Binding first) {
    if (!takesRows(pattern)) {
      return Optional.empty();
    }
    var bound = Surely.bound(pattern);
    return conditions.stream()
        .filter(Among.class::isInstance)
        .map(Among.class::cast)
        .filter(a -> a.things().size() <= MOST && bound.contains(a.thing()) && a.isNewTo(first))
        .min(Comparator.comparingInt(a -> a.things().size()))
        .map(Driver::new);
  }

  /** Each row with each of the things. */
  QueryIterator rows(QueryIterator rows, ExecutionContext context) {
    return QueryIterPlainWrapper.create(
        Iter.flatMap(
            rows,
            row ->
                among.isNewTo(row)
                    ? Iter.map(
                        among.things().iterator(),
                        thing -> BindingFactory.binding(row, among.thing(), thing))
                    : Iter.of(row)),
        context);
  }

  /** Whether a pattern goes on from the rows that it is given: what counts or cuts off does not. */
  private static boolean takesRows(Op op) {
    if (op instanceof OpFilter filter) {
      return takesRows(filter.getSubOp());
    }
    if (op instanceof OpExtend extend) {
      return takesRows(extend.getSubOp());
    }
    if (op instanceof OpConditional option) {
      return takesRows(option.getLeft()) && takesRows(option.getRight());
    }
    if (op instanceof OpUnion union) {
      return takesRows(union.getLeft()) && takesRows(union.getRight());
    }
    return op instanceof OpSequence sequence
        ? sequence.getElements().stream().allMatch(Driver::takesRows)
        : op instanceof OpBGP || op instanceof OpPath;
  }
}
