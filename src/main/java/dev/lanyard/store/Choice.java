package dev.lanyard.store;

import dev.lanyard.store.Steps.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;

/**
 * One side of a {@code UNION}: a few patterns of the default graph that are tied to a row, and what
 * is asked of their rows.
 *
 * @param filter may be empty
 */
record Choice(Steps steps, ExprList filter) {
  /**
   * All sides of a union in their order; none if one of them is more than that, or speaks of
   * nothing that the first row knows.
   *
   * @param ordered puts patterns in the order in which they are best looked up
   */
  static List<Choice> of(
      OpUnion union, Binding first, Function<BasicPattern, List<Triple>> ordered) {
    var sides = new ArrayList<Op>();
    flatten(union, sides);
    var choices = sides.stream().flatMap(side -> choice(side, first, ordered).stream()).toList();
    return choices.size() == sides.size() ? choices : List.of();
  }

  private static void flatten(Op op, List<Op> sides) {
    if (op instanceof OpUnion union) {
      flatten(union.getLeft(), sides);
      flatten(union.getRight(), sides);
    } else {
      sides.add(op);
    }
  }

  private static Optional<Choice> choice(
      Op side, Binding first, Function<BasicPattern, List<Triple>> ordered) {
    if (side instanceof OpFilter filter
        && filter.getSubOp() instanceof OpBGP
        && InQuads.isPlain(filter.getExprs().getList())) {
      return choice(filter.getSubOp(), first, ordered)
          .map(c -> new Choice(c.steps(), filter.getExprs()));
    }
    return side instanceof OpBGP pattern && Steps.suit(pattern.getPattern().getList())
        ? Optional.of(new Choice(new Steps(ordered.apply(pattern.getPattern())), new ExprList()))
            .filter(c -> knows(first, c.steps().patterns().get(0)))
        : Optional.empty();
  }

  private static boolean knows(Binding row, Triple pattern) {
    return List.of(pattern.getSubject(), pattern.getObject()).stream()
        .anyMatch(t -> t.isVariable() && row.contains(Var.alloc(t)));
  }

  /** The rows that a row becomes on this side. */
  List<Binding> rows(Binding row, Look look, ExecutionContext env) {
    var rows = steps.rows(row, look);
    return filter.isEmpty() ? rows : rows.stream().filter(r -> filter.isSatisfied(r, env)).toList();
  }
}
