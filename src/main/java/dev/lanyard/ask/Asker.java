package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import dev.lanyard.fault.Unwritable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Puts questions to a dataset. What is filled in goes in as terms, never as text of the query. */
public final class Asker {
  /** How long a query may run, in seconds. */
  public static final int PATIENCE = 30;

  private static final long IN_MEMORY = 10_000;

  private final Dataset dataset;

  public Asker(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The rows that answer {@code question}.
   *
   * @param values what is filled in, by the name of the parameter; all may be left out
   * @throws Fault {@code parameter-unknown}, {@code parameter-value}, {@code query-broken}, {@code
   *     query-denied}, {@code query-slow}
   */
  public Answer ask(Question question, Map<String, String> values) {
    return answer(question.name(), patient(filled(question, values)));
  }

  /**
   * A query of one's own that selects rows.
   *
   * @throws Fault {@code query-broken}, {@code query-denied}, {@code query-slow}
   */
  public Answer select(String sparql) {
    return answer("query", patient(run("query", sparql)));
  }

  /**
   * Hands on the rows that answer {@code question}, each as soon as it is there, for as long as it
   * takes; for answers that are as large as the graph.
   *
   * <p>No rows are kept: what is to be sorted ({@code ORDER BY}) or told apart ({@code DISTINCT})
   * goes into files of the temporary folder, ten thousand rows at a time. ARQ itself keeps what
   * {@code GROUP BY} counts for each group, and for {@code COUNT(DISTINCT …)} what it has counted.
   *
   * @param reader gets the rows, with columns that the question declares
   * @throws Fault {@code parameter-unknown}, {@code parameter-value}, {@code query-broken}, {@code
   *     query-denied}, {@code file-unwritable}
   */
  public void read(Question question, Map<String, String> values, Consumer<Binding> reader) {
    var run = filled(question, values).set(ARQ.spillToDiskThreshold, IN_MEMORY);
    try {
      run(question.name(), run, rows -> rows.forEachRemaining(reader));
    } catch (AtlasException e) {
      if (e.getCause() instanceof IOException cause) {
        throw Unwritable.temporary(cause);
      }
      throw e;
    }
  }

  private QueryExecDatasetBuilder filled(Question question, Map<String, String> values) {
    var unknown =
        values.keySet().stream()
            .filter(n -> question.parameters().stream().noneMatch(p -> p.name().equals(n)));
    unknown.sorted().findFirst().ifPresent(name -> refuse(question, name));
    var run = run(question.name() + ".rq", question.sparql());
    for (var parameter : question.parameters()) {
      if (values.containsKey(parameter.name())) {
        var value = FilledIn.term(parameter, values.get(parameter.name()));
        run.substitution(Var.alloc("_" + parameter.name()), value);
      }
    }
    return run;
  }

  private static QueryExecDatasetBuilder patient(QueryExecDatasetBuilder run) {
    return run.timeout(PATIENCE, TimeUnit.SECONDS);
  }

  private QueryExecDatasetBuilder run(String where, String sparql) {
    return QueryExecDatasetBuilder.create()
        .dataset(dataset.asDatasetGraph())
        .query(parse(where, sparql))
        .set(ARQ.httpServiceAllowed, false);
  }

  private static Query parse(String where, String sparql) {
    try {
      var query = QueryFactory.create(sparql);
      if (query.isSelectType()) {
        return query;
      }
      throw broken(where, "it selects no rows", new IllegalArgumentException("no SELECT"));
    } catch (QueryParseException e) {
      throw broken(
          where, String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read"), e);
    }
  }

  private static Fault broken(String where, String what, RuntimeException cause) {
    return new Fault(
        "query-broken",
        where,
        "this is no SPARQL SELECT query (%s)".formatted(what),
        "Mend the query at that place; the start page of 'lanyard serve' has a form to try it in.",
        cause);
  }

  private static Answer answer(String where, QueryExecDatasetBuilder run) {
    var columns = new ArrayList<String>();
    var rows = new ArrayList<Binding>();
    run(
        where,
        run,
        found -> {
          found.getResultVars().forEach(column -> columns.add(column.getVarName()));
          found.forEachRemaining(rows::add);
        });
    return new Answer(columns, rows);
  }

  private static void run(String where, QueryExecDatasetBuilder run, Consumer<RowSet> reader) {
    try (var exec = run.build()) {
      reader.accept(exec.select());
    } catch (QueryCancelledException e) {
      throw new Fault(
          "query-slow",
          where,
          "no answer after %d seconds".formatted(PATIENCE),
          "Ask for less: fill in a parameter, or add a LIMIT.",
          e);
    } catch (QueryDeniedException e) {
      throw new Fault(
          "query-denied",
          where,
          "the query asks another server (SERVICE)",
          "Ask this graph alone, and put it together with others on your own machine.",
          e);
    }
  }

  private static void refuse(Question question, String name) {
    throw new Fault(
        "parameter-unknown",
        "--" + name,
        "the question %s has no such parameter".formatted(question.name()),
        "It is asked like this: lanyard ask %s".formatted(question.usage()));
  }
}
