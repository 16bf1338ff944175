package dev.lanyard.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * What follows from conditions on something that an {@code OPTIONAL} finds. Of
 *
 * <pre>
 * ?talk a lan:Talk  OPTIONAL { ?talk lan:speaker ?who }  FILTER(BOUND(?who) &amp;&amp; EXISTS { … })
 * </pre>
 *
 * <p>the second half says which people, see {@link Among}, and so of which talks alone it is worth
 * to look up anything.
 */
final class Implied {
  private final List<Expr> conditions;
  private final List<Op2> options = new ArrayList<>();

  Implied(List<Expr> conditions, Op pattern) {
    this.conditions = List.copyOf(conditions);
    note(pattern);
  }

  private void note(Op op) {
    if (op instanceof OpFilter filter) {
      note(filter.getSubOp());
    } else if (op instanceof OpExtend extend) {
      note(extend.getSubOp());
    } else if (op instanceof OpConditional || op instanceof OpLeftJoin) {
      options.add((Op2) op);
      note(((Op2) op).getLeft());
    }
  }

  /** More conditions, which are true of all rows of which those are that there are. */
  List<Expr> conditions(NameList names) {
    return conditions.stream()
        .flatMap(
            c ->
                c instanceof Among among && isBound(among.thing()) ? of(among, names) : Stream.of())
        .toList();
  }

  private boolean isBound(Var variable) {
    return conditions.stream()
        .anyMatch(c -> c instanceof E_Bound bound && variable.equals(bound.getArg().asVar()));
  }

  private Stream<Expr> of(Among among, NameList names) {
    var thing = among.thing();
    var finders = options.stream().filter(o -> sees(o.getRight(), thing)).toList();
    if (finders.size() != 1 || sees(finders.get(0).getLeft(), thing)) {
      return Stream.of(); // whichever finds it first
    }
    var known = Surely.bound(finders.get(0).getLeft());
    return needed(finders.get(0).getRight())
        .filter(t -> t.getObject().equals(thing) && t.getPredicate().isURI())
        .filter(t -> t.getSubject().isVariable() && known.contains(Var.alloc(t.getSubject())))
        .limit(1)
        .map(
            t ->
                new Among(
                    NodeValue.TRUE,
                    Var.alloc(t.getSubject()),
                    Set.of(),
                    names.having(t.getPredicate(), among.things())));
  }

  private static boolean sees(Op op, Var variable) {
    return OpVars.visibleVars(op).contains(variable);
  }

  /** The patterns without which there is no row. */
  private static Stream<Triple> needed(Op op) {
    if (op instanceof OpBGP pattern) {
      return pattern.getPattern().getList().stream();
    }
    if (op instanceof OpFilter filter) {
      return needed(filter.getSubOp());
    }
    if (op instanceof OpConditional option) {
      return needed(option.getLeft());
    }
    return op instanceof OpSequence sequence
        ? sequence.getElements().stream().flatMap(Implied::needed)
        : Stream.of();
  }
}
