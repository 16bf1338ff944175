package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/**
 * Puts a condition where all that it speaks of is known first: ARQ leaves {@code FILTER EXISTS} and
 * what speaks of an {@code OPTIONAL} at the end, behind all that is looked up for nothing.
 */
final class Early {
  private final Expr condition;
  private final Set<Var> needs;

  Early(Expr condition) {
    this.condition = condition;
    this.needs = condition.getVarsMentioned();
  }

  /** Whether it may be put elsewhere: what asks patterns of its own may use more than it tells. */
  static boolean suits(Expr condition) {
    return InQuads.isPlain(List.of(condition));
  }

  /** The same pattern with the condition in it; it alone where the condition cannot go deeper. */
  Op in(Op op) {
    if (op instanceof OpFilter filter) {
      return OpFilter.filterBy(filter.getExprs(), deeper(filter.getSubOp()));
    }
    if (op instanceof OpExtend extend
        && Collections.disjoint(needs, extend.getVarExprList().getVars())) {
      return extend.copy(deeper(extend.getSubOp()));
    }
    if (op instanceof OpConditional option && isSettled(option.getLeft(), option.getRight())) {
      return option.copy(deeper(option.getLeft()), option.getRight());
    }
    if (op instanceof OpLeftJoin option && isSettled(option.getLeft(), option.getRight())) {
      return option.copy(deeper(option.getLeft()), option.getRight());
    }
    return op instanceof OpSequence sequence ? in(sequence) : op;
  }

  private Op in(OpSequence sequence) {
    var parts = sequence.getElements();
    var known = new HashSet<Var>();
    for (int i = 0; i < parts.size(); i++) {
      known.addAll(Surely.bound(parts.get(i)));
      if (parts.subList(i + 1, parts.size()).stream().allMatch(later -> isSettled(known, later))) {
        var with = new ArrayList<Op>(parts);
        with.set(i, deeper(parts.get(i)));
        return sequence.copy(with);
      }
    }
    return sequence;
  }

  private Op deeper(Op op) {
    var placed = in(op);
    return placed == op ? here(op) : placed;
  }

  private Op here(Op op) {
    return OpFilter.filter(condition, op);
  }

  /** Whether what comes later binds nothing of the condition that is not bound before. */
  private boolean isSettled(Op before, Op later) {
    return isSettled(Surely.bound(before), later);
  }

  private boolean isSettled(Set<Var> known, Op later) {
    var bound = OpVars.visibleVars(later);
    return needs.stream().allMatch(v -> known.contains(v) || !bound.contains(v));
  }
}
