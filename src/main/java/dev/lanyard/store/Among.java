package dev.lanyard.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An {@code EXISTS} that was asked of all things at once: whether a thing is among those of which
 * it is true.
 */
final class Among extends ExprFunctionN {
  private final Expr otherwise;
  private final Var thing;
  private final Set<Var> own;
  private final Set<Node> things;

  /**
   * @param otherwise what is asked where a row knows one of the variables that should be its own
   * @param things all of which it is true
   */
  Among(Expr otherwise, Var thing, Set<Var> own, Set<Node> things) {
    super("among", new ExprVar(thing));
    this.otherwise = otherwise;
    this.thing = thing;
    this.own = own;
    this.things = things;
  }

  Var thing() {
    return thing;
  }

  /** Whether a row says nothing yet of what it asks. */
  boolean isNewTo(Binding row) {
    return !row.contains(thing) && own.stream().noneMatch(row::contains);
  }

  Set<Node> things() {
    return things;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    if (own.stream().anyMatch(row::contains)) {
      return otherwise.eval(row, env);
    }
    var node = row.get(thing);
    return NodeValue.booleanReturn(node == null ? !things.isEmpty() : things.contains(node));
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new IllegalStateException("it is worked out from a row");
  }

  @Override
  public Expr copy(ExprList args) {
    return this;
  }
}
