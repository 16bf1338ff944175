package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * Answers queries as Fuseki does, with three differences: an answer is there in whole before
 * anything of it is sent, so that one that takes too long or grows too large ends in an error and
 * not in the middle; what reaches out of the graph is refused; and without a query it describes
 * itself.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
  private static final int WRONG = 400;
  private static final int SLOW = 503;

  private final Limits limits;
  private final Function<HttpAction, Reply> description;

  /**
   * @param description what to answer to those who ask nothing
   */
  QueryProcessor(Limits limits, Function<HttpAction, Reply> description) {
    this.limits = limits;
    this.description = description;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      send(action, description.apply(action));
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      var query = parse(text);
      Guard.check(query);
      answer(query, action);
    } catch (Fault fault) {
      refuse(action, WRONG, fault);
    } catch (QueryCancelledException e) {
      refuse(action, SLOW, slow());
    } catch (QueryException | UnsupportedOperationException e) {
      refuse(action, WRONG, broken(String.valueOf(e.getMessage())));
    } catch (StackOverflowError e) {
      refuse(action, WRONG, broken("it is nested too deeply"));
    }
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, "https://w3id.org/lanyard/id/", Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw broken(String.valueOf(e.getMessage()).strip());
    }
  }

  private void answer(Query query, HttpAction action) {
    action.beginRead();
    try {
      var chosen = decideDataset(action, query, "");
      var asked = chosen.getRight() == null ? query : chosen.getRight();
      try (var run = createQueryExec(action, asked, chosen.getLeft())) {
        sendResults(action, new Whole(limits.rows()).answer(run, query), query.getPrologue());
      }
    } finally {
      action.endRead();
    }
  }

  private static void refuse(HttpAction action, int status, Fault fault) {
    var accept = action.getRequestHeader("Accept");
    send(action, new Refusal(status, fault).reply(accept == null ? "" : accept));
  }

  private static void send(HttpAction action, Reply reply) {
    try {
      reply.send(action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the reader has gone
    }
  }

  private Fault slow() {
    return new Fault(
        "query-slow",
        "query",
        "no answer after %d seconds".formatted(limits.seconds()),
        "Ask for less: join all patterns, or add a LIMIT.");
  }

  private static Fault broken(String what) {
    return new Fault(
        "query-broken",
        "query",
        "this is no SPARQL query that can be answered (%s)".formatted(what),
        "Mend it at that place; the page /query has a form to try it in.");
  }
}
