package dev.lanyard.ask;

import dev.lanyard.store.Prefixes;
import org.apache.jena.query.Dataset;

/**
 * Counts what the documents state: how many there are, things by class, facts by property, events
 * by year.
 */
public final class Statistics {
  // The numbers of the parts keep them in this order.
  private static final String QUERY =
      """
      SELECT ?part ?name ?count
      WHERE {
        {
          SELECT (1 AS ?order) ("documents" AS ?part) ("read" AS ?name) (COUNT(DISTINCT ?document) AS ?count)
          WHERE { GRAPH ?document { ?document a lan:Document } }
        } UNION {
          SELECT (2 AS ?order) ("claims" AS ?part) ("with evidence" AS ?name) (COUNT(DISTINCT ?claim) AS ?count)
          WHERE { GRAPH ?evidence { ?claim a lan:Claim } }
        } UNION {
          SELECT (3 AS ?order) ("class" AS ?part) ?name (COUNT(DISTINCT ?thing) AS ?count)
          WHERE {
            GRAPH ?document { ?document a lan:Document . ?thing a ?class }
            BIND(STRAFTER(STR(?class), STR(lan:)) AS ?name)
            FILTER(?name NOT IN ("", "Document"))
          }
          GROUP BY ?name
        } UNION {
          SELECT (4 AS ?order) ("property" AS ?part) ?name (COUNT(*) AS ?count)
          WHERE {
            { SELECT DISTINCT ?s ?p ?o WHERE { GRAPH ?document { ?document a lan:Document . ?s ?p ?o } } }
            BIND(STRAFTER(STR(?p), STR(lan:)) AS ?name)
            FILTER(?name != "")
          }
          GROUP BY ?name
        } UNION {
          SELECT (5 AS ?order) ("events in" AS ?part) ?name (COUNT(DISTINCT ?event) AS ?count)
          WHERE {
            GRAPH ?document { ?document a lan:Document . ?event a lan:Event }
            ?event lan:startDate ?when .
            BIND(SUBSTR(STR(?when), 1, 4) AS ?name)
          }
          GROUP BY ?name
        }
      }
      ORDER BY ?order ?name
      """;

  private Statistics() {}

  /** One row a count: {@code part}, {@code name}, {@code count}. */
  public static Answer of(Dataset dataset) {
    return new Asker(dataset).select(Prefixes.sparql() + QUERY);
  }
}
