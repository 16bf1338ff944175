package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.Prefixes;
import java.util.Map;

/** A form for queries of one's own, and the answer. */
final class QueryPage {
  private QueryPage() {}

  /** Before anything was asked. */
  static String empty() {
    return page(form(example()), "");
  }

  static String html(String sparql, HtmlTable table) {
    var links =
        "<p class=\"as\">As %s</p>\n".formatted(AskPage.links("/query", Map.of("query", sparql)));
    return page(form(sparql), links + table.html());
  }

  static String html(String sparql, Fault fault) {
    return page(form(sparql), FaultPage.paragraphs(fault));
  }

  /** A text area with {@code sparql} in it and a button. */
  static String form(String sparql) {
    return """
        <form class="query" action="/query" method="get">
        <label for="query">A SPARQL query that selects rows</label>
        <textarea id="query" name="query" rows="14" spellcheck="false">%s</textarea>
        <button>Ask</button>
        </form>
        """
        .formatted(Html.escape(sparql));
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

  private static String page(String form, String answer) {
    return Layout.page(
        "Ask in SPARQL",
        """
        <h1>Ask in SPARQL</h1>
        <p>The default graph holds what all documents state. The evidence of each document is a graph of its own:
        <code>GRAPH ?evidence { ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; prov:wasDerivedFrom ?document }</code></p>
        %s
        %s
        """
            .formatted(form, answer));
  }
}
