package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Looks through a query for what would reach out of the graph: other servers, Java classes. */
final class Guard {
  private Guard() {}

  /**
   * Does nothing, if all is well.
   *
   * @throws Fault {@code query-denied}
   */
  static void check(Query query) {
    if (query.getQueryPattern() != null) { // DESCRIBE <iri> has none
      Walker.walk(Algebra.compile(query), new Patterns(), new Expressions());
    }
  }

  private static final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw denied("the query asks another server (SERVICE)");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().getList().stream().map(Triple::getPredicate).forEach(Guard::checkTerm);
    }
  }

  private static final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN call) {
      checkCall(call);
    }

    private static void checkCall(ExprFunction call) {
      if (call.getFunctionIRI() != null) {
        checkIri(call.getFunctionIRI());
      }
    }
  }

  private static void checkTerm(Node term) {
    if (term.isURI()) {
      checkIri(term.getURI());
    }
  }

  private static void checkIri(String iri) {
    if (iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
      throw denied("the query calls a Java class (%s)".formatted(iri));
    }
  }

  private static Fault denied(String what) {
    return new Fault(
        "query-denied",
        "query",
        what,
        "Ask this graph alone, and put it together with others on your own machine.");
  }
}
