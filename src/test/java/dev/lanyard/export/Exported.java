package dev.lanyard.export;

import dev.lanyard.store.Loader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;

/** The committed graph in every format, and how many of each there should be. */
final class Exported {
  static final Dataset DATASET = Loader.load(Path.of("extracted"));
  static final Selection ALL = Selection.of(DATASET, Filter.NONE);

  private static final String PREFIXES =
      """
      PREFIX lan: <https://w3id.org/lanyard#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final Map<String, String> PATTERNS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("persons", stated("Person")),
              Map.entry("organisations", stated("Organisation")),
              Map.entry("events", stated("Event")),
              Map.entry("talks", stated("Talk")),
              Map.entry("affiliations", stated("Affiliation")),
              Map.entry("documents", stated("Document")),
              Map.entry("projects", stated("Project")),
              Map.entry("places", stated("Place") + above("Place", "lan:within")),
              Map.entry("series", stated("EventSeries") + above("EventSeries", "skos:broader")),
              Map.entry("topics", stated("Topic") + above("Topic", "skos:broader")),
              Map.entry("sponsors", "{ ?x lan:sponsor ?y }"),
              Map.entry("hosts", "{ ?x lan:host ?y }"),
              Map.entry("talk_projects", "{ ?x a lan:Talk ; lan:project ?y }"),
              Map.entry("talk_topics", "{ ?x a lan:Talk ; lan:topic ?y }"),
              Map.entry("appearances", "{ ?x lan:speaker ?y . OPTIONAL { ?x lan:atEvent ?z } }")));

  private Exported() {}

  /** How many rows each table should have, as SPARQL says. */
  static Map<String, Integer> rows() {
    var rows = new TreeMap<String, Integer>();
    PATTERNS.forEach((table, pattern) -> rows.put(table, count(pattern)));
    return rows;
  }

  /** How many solutions a pattern over ?x, ?y and ?z has. */
  static int count(String pattern) {
    var query =
        "%s SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?x ?y ?z { %s } }"
            .formatted(PREFIXES, pattern);
    try (var run = QueryExecutionFactory.create(query, DATASET)) {
      return run.execSelect().next().getLiteral("n").getInt();
    }
  }

  /** A whole export as text. */
  static String text(String format, Settings settings, Selection selection) {
    var out = new ByteArrayOutputStream();
    Delivery.of(Exports.named(format, settings), selection).to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String stated(String kind) {
    return "{ GRAPH ?d { ?d a lan:Document . ?x a lan:%s } }".formatted(kind);
  }

  private static String above(String kind, String property) {
    return " UNION { GRAPH ?d { ?d a lan:Document . ?below a lan:%s } ?below %s+ ?x }"
        .formatted(kind, property);
  }
}
