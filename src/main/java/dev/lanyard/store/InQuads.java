package dev.lanyard.store;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Whether what stands within {@code GRAPH ?g { … }} means the same when the name of the graph is
 * put into each of its patterns: triples, paths, filters, options and choices do; what has patterns
 * of its own in an expression, {@code EXISTS}, or no pattern at all, does not.
 */
final class InQuads {
  private InQuads() {}

  static boolean can(Op op) {
    if (op instanceof OpBGP pattern) {
      return !pattern.getPattern().isEmpty();
    }
    return !(op instanceof OpPath) && parts(op);
  }

  private static boolean part(Op op) {
    return op instanceof OpPath || can(op);
  }

  private static boolean parts(Op op) {
    if (op instanceof OpFilter filter) {
      return isPlain(filter.getExprs().getList()) && part(filter.getSubOp());
    }
    if (op instanceof OpExtend extend) {
      return isPlain(extend.getVarExprList().getExprs().values()) && part(extend.getSubOp());
    }
    if (op instanceof OpLeftJoin option && option.getExprs() != null) {
      return isPlain(option.getExprs().getList())
          && part(option.getLeft())
          && part(option.getRight());
    }
    if (op instanceof OpJoin
        || op instanceof OpLeftJoin
        || op instanceof OpConditional
        || op instanceof OpUnion) {
      return part(((Op2) op).getLeft()) && part(((Op2) op).getRight());
    }
    return op instanceof OpSequence sequence
        && sequence.getElements().stream().allMatch(InQuads::part);
  }

  /** Whether expressions have no patterns of their own. */
  static boolean isPlain(Collection<Expr> expressions) {
    var patterns = new AtomicBoolean();
    var finder =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            patterns.set(true);
          }
        };
    expressions.forEach(e -> Walker.walk(e, finder));
    return !patterns.get();
  }
}
