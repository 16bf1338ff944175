package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;

/**
 * What a filter asks, taken apart: {@code FILTER(a && b)} are two conditions, {@code FILTER("x" =
 * "" || b)} is one, and a name that is asked for is a set of things, see {@link Among}.
 */
final class Conditions {
  private final ExecutionContext context;

  Conditions(ExecutionContext context) {
    this.context = context;
  }

  /**
   * All of which must be true.
   *
   * @param pattern whose rows are filtered
   */
  List<Expr> of(ExprList filters, Op pattern) {
    var parts = new ArrayList<Expr>();
    filters.forEach(filter -> split(filter, parts));
    return names().map(n -> listed(parts, pattern, n)).orElse(parts);
  }

  private List<Expr> listed(List<Expr> parts, Op pattern, NameList names) {
    var mentioned = OpVars.mentionedVars(pattern);
    var listing =
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprFunctionOp exists, ExprList args, Op asked) {
            return exists instanceof E_Exists
                ? Naming.of(exists.getGraphPattern(), context)
                    .filter(n -> Collections.disjoint(n.own(), mentioned))
                    .<Expr>map(n -> new Among(exists, n.thing(), n.own(), n.things(names)))
                    .orElse(exists)
                : exists;
          }
        };
    return parts.stream().map(part -> ExprTransformer.transform(listing, part)).toList();
  }

  /** What is true of all rows besides, because those conditions are; see {@link Implied}. */
  List<Expr> implied(List<Expr> conditions, Op pattern) {
    return names().map(n -> new Implied(conditions, pattern).conditions(n)).orElse(List.of());
  }

  /** The names of the graph that is asked; none if it is not the one that holds all facts. */
  private Optional<NameList> names() {
    var graphs = context.getDataset();
    return context.getActiveGraph() == graphs.getDefaultGraph()
        ? Sealed.under(graphs).map(Sealed::names)
        : Optional.empty();
  }

  private void split(Expr filter, List<Expr> parts) {
    if (filter instanceof E_LogicalAnd both) {
      split(both.getArg1(), parts);
      split(both.getArg2(), parts);
    } else if (filter instanceof E_LogicalOr either
        && either.getArg1().getVarsMentioned().isEmpty()
        && !either.getArg1().isSatisfied(BindingFactory.empty(), context)) {
      split(either.getArg2(), parts);
    } else {
      parts.add(filter);
    }
  }
}
