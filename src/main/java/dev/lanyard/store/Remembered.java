package dev.lanyard.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a query that works out its value once for the same terms: a thousand claims of
 * one rule ask {@code CONTAINS(LCASE(?rule), "told")} a thousand times.
 *
 * <p>It is of one query, see {@link Recall}.
 */
final class Remembered extends ExprFunctionN {
  private static final int TERMS = 3;

  private final Expr expression;
  private final Recall<Outcome> outcomes;

  private Remembered(Expr expression, List<Var> variables) {
    super("remembered", expression);
    this.expression = expression;
    this.outcomes = new Recall<>(variables);
  }

  /** What came of it: a value, or why there is none. */
  private record Outcome(@Nullable NodeValue value, @Nullable ExprEvalException failure) {
    NodeValue get() {
      if (value == null) {
        throw failure == null ? new ExprEvalException() : failure;
      }
      return value;
    }
  }

  /** The same expression, remembered if its value follows from a few terms of a row. */
  static Expr of(Expr expression) {
    if (!expression.isFunction()) {
      return expression;
    }
    var variables = List.copyOf(expression.getVarsMentioned());
    return variables.isEmpty() || variables.size() > TERMS || !follows(expression)
        ? expression
        : new Remembered(expression, variables);
  }

  /** All expressions of a {@code BIND}. */
  static VarExprList of(VarExprList expressions) {
    var remembered = new VarExprList();
    expressions.forEachVarExpr((v, e) -> remembered.add(v, e == null ? null : of(e)));
    return remembered;
  }

  /** Whether it is the same for the same terms: chance, patterns and others' functions are not. */
  private static boolean follows(Expr expression) {
    var other = new AtomicBoolean();
    var finder =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunction0 function) {
            other.set(true);
          }

          @Override
          public void visit(ExprFunction1 function) {
            check(function);
          }

          @Override
          public void visit(ExprFunction2 function) {
            check(function);
          }

          @Override
          public void visit(ExprFunction3 function) {
            check(function);
          }

          @Override
          public void visit(ExprFunctionN function) {
            check(function);
          }

          private void check(Expr function) {
            if (function instanceof E_Function || function instanceof Unstable) {
              other.set(true);
            }
          }

          @Override
          public void visit(ExprFunctionOp exists) {
            other.set(true);
          }

          @Override
          public void visit(ExprAggregator aggregate) {
            other.set(true);
          }
        };
    Walker.walk(expression, finder);
    return !other.get();
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    return outcomes.of(row, () -> outcome(row, env)).get();
  }

  private Outcome outcome(Binding row, FunctionEnv env) {
    try {
      return new Outcome(expression.eval(row, env), null);
    } catch (ExprEvalException e) {
      return new Outcome(null, e);
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new IllegalStateException("it is worked out from a row");
  }

  @Override
  public Expr copy(ExprList args) {
    return of(args.get(0));
  }
}
