package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Prefixes;
import java.util.List;
import java.util.Map;

/**
 * A form for queries of one's own, and the answer.
 *
 * @param sparql what stands in the form
 * @param tables the answer, if there is one
 * @param faults what is wrong, if something is
 * @param formats the same answer for machines
 */
record QueryPage(
    String sparql, List<AnswerTable> tables, List<FaultPage> faults, List<Link> formats) {
  QueryPage {
    tables = List.copyOf(tables);
    faults = List.copyOf(faults);
    formats = List.copyOf(formats);
  }

  /** Before anything was asked. */
  static View empty() {
    return new QueryPage(example(), List.of(), List.of(), List.of()).view();
  }

  /**
   * With an answer.
   *
   * @param number which part of it, {@code 1} for the first
   */
  static View answer(String sparql, String number, Answer answer, Facts facts) {
    var values = Map.of("query", sparql);
    var pages = Pages.ofAnswer("/query", values, number, answer);
    return new QueryPage(
            sparql,
            List.of(AnswerTable.of(answer, facts, false, pages)),
            List.of(),
            AskPage.formats("/query", values))
        .view();
  }

  /** The form keeps what was typed. */
  static View wrong(String sparql, Fault fault) {
    return new QueryPage(sparql, List.of(), List.of(FaultPage.of(fault)), List.of())
        .view()
        .with(400);
  }

  private View view() {
    return View.of("query", "Ask in SPARQL", Map.of("page", this));
  }

  /** A query to begin with. */
  static String example() {
    return Prefixes.sparql()
            .lines()
            .filter(l -> l.matches("PREFIX (lan|rdfs):.*"))
            .reduce("", (a, b) -> a + b + "\n")
        + """

        SELECT ?person ?talk
        WHERE {
          ?session lan:speaker/rdfs:label ?person ;
            rdfs:label ?talk .
        }
        ORDER BY ?person ?talk
        LIMIT 100
        """;
  }
}
