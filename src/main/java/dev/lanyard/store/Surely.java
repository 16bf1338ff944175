package dev.lanyard.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;

/**
 * The variables that each row of a pattern knows. What ARQ calls fixed may be unknown: {@code
 * UNDEF} in {@code VALUES}, and a {@code BIND} that fails.
 */
final class Surely {
  private Surely() {}

  /** Those that some triple binds, whichever way it is found. */
  static Set<Var> bound(Op op) {
    if (op instanceof OpBGP || op instanceof OpPath || op instanceof OpQuadPattern) {
      return OpVars.fixedVars(op);
    }
    if (op instanceof OpFilter filter) {
      return bound(filter.getSubOp());
    }
    if (op instanceof OpExtend extend) {
      return bound(extend.getSubOp());
    }
    if (op instanceof OpGraph graph) {
      return bound(graph.getSubOp());
    }
    if (op instanceof OpConditional option) {
      return bound(option.getLeft());
    }
    if (op instanceof OpLeftJoin option) {
      return bound(option.getLeft());
    }
    var bound = new HashSet<Var>();
    if (op instanceof OpUnion union) {
      bound.addAll(bound(union.getLeft()));
      bound.retainAll(bound(union.getRight()));
    }
    if (op instanceof OpSequence sequence) {
      sequence.getElements().forEach(part -> bound.addAll(bound(part)));
    }
    return bound;
  }
}
