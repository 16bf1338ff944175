package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conditions that are asked early, and of few things, leave the rows that they would at the end.
 */
class FiltersTest {
  private static final String NAMED =
      "EXISTS { ?%s rdfs:label|skos:altLabel ?n FILTER(CONTAINS(LCASE(?n), LCASE('%s'))) }";
  private static final Dataset SEALED = Fixture.dataset();
  private static final Dataset PLAIN = Rows.plain(SEALED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?t lan:speaker ?x ; lan:atEvent ?e FILTER %s }",
        "{ ?t lan:speaker ?x OPTIONAL { ?t lan:kind ?k } OPTIONAL { ?t lan:atEvent ?e } FILTER %s }",
        "{ ?t lan:speaker ?x OPTIONAL { ?t lan:atEvent ?e } FILTER(%s && BOUND(?e)) }",
        "{ ?t lan:atEvent ?e OPTIONAL { ?t lan:speaker ?x } FILTER %s }",
        "{ ?t lan:atEvent ?e OPTIONAL { ?t lan:speaker ?x } FILTER(BOUND(?x) && %s) }",
        "{ ?t lan:atEvent ?e OPTIONAL { ?t lan:speaker ?x } FILTER('x' = '' || (BOUND(?x) && %s)) }",
        "{ ?t lan:atEvent ?e OPTIONAL { ?t lan:speaker ?x } FILTER('' = '' || (BOUND(?x) && %s)) }",
        "{ ?t lan:atEvent ?e OPTIONAL { ?e lan:place ?x } OPTIONAL { ?t lan:speaker ?x } FILTER(BOUND(?x) && %s) }",
        "{ { ?t lan:speaker ?x } UNION { ?x a lan:Event } FILTER %s }",
        "{ { ?t lan:speaker ?x } UNION { ?t lan:kind ?k } FILTER %s }",
        "{ ?t lan:atEvent ?e { SELECT ?t ?x { ?t lan:speaker ?x } ORDER BY ?x LIMIT 3 } FILTER %s }",
        "{ { SELECT ?x (COUNT(?t) AS ?many) { ?t lan:speaker ?x } GROUP BY ?x } FILTER %s }",
        "{ ?t lan:speaker ?y BIND(?y AS ?x) FILTER %s }",
        "{ ?t lan:speaker ?y BIND(1/0 AS ?x) { ?u lan:speaker ?x } FILTER %s }",
        "{ VALUES ?x { <https://w3id.org/lanyard/id/person/tom-li> UNDEF } ?t lan:speaker ?x FILTER %s }",
        "{ ?t lan:speaker ?x . ?x rdfs:label ?n FILTER %s }",
        "{ ?t lan:speaker ?x MINUS { ?x rdfs:label 'Tom Li' } FILTER %s }",
        "{ ?t lan:speaker ?x FILTER NOT EXISTS { ?t lan:kind ?k FILTER %s } }",
        "{ GRAPH ?g { ?t lan:speaker ?x FILTER %s } }",
        "{ ?t lan:speaker ?x ; rdfs:label ?l FILTER(%s || CONTAINS(?l, 'a')) }",
        "{ ?t lan:speaker ?x FILTER(!%s) }",
      })
  void leaveTheSameRows(String pattern) {
    for (var text : new String[] {"tom", "o", "", "nobody"}) {
      var asked = pattern.formatted(NAMED.formatted("x", text));

      assertThat(Rows.of(SEALED, asked)).as(asked).isEqualTo(Rows.of(PLAIN, asked));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?e a lan:Event FILTER EXISTS { ?e lan:inSeries/(rdfs:label|skos:altLabel) ?n FILTER(CONTAINS(LCASE(?n), 'o')) }",
        "?e a lan:Event FILTER EXISTS { ?e rdfs:label ?n FILTER(CONTAINS(LCASE(?n), LCASE(COALESCE(?_event, '')))) }",
        "?e a lan:Event ; rdfs:label ?l FILTER EXISTS { ?e rdfs:label ?n FILTER(CONTAINS(LCASE(?n), LCASE(?l))) }",
        "?e a lan:Event FILTER EXISTS { ?e rdfs:label ?n FILTER(CONTAINS(LCASE(?n), 'O')) }",
        "?e a lan:Event FILTER EXISTS { ?e rdfs:label ?n FILTER(CONTAINS(LCASE(?n), 'o'@en)) }",
        "?e a lan:Event FILTER EXISTS { ?e rdfs:label ?n FILTER(CONTAINS(LCASE(?n), 7)) }",
        "?e a lan:Event FILTER EXISTS { ?e lan:startDate ?n FILTER(CONTAINS(LCASE(?n), '2')) }",
        "?e a lan:Event FILTER EXISTS { ?e lan:nothing ?n FILTER(CONTAINS(LCASE(?n), '')) }",
        "?e a lan:Event OPTIONAL { ?e lan:startDate ?d } OPTIONAL { ?t lan:atEvent ?e } FILTER(STRSTARTS(STR(?d), '2024'))",
        "?e a lan:Event OPTIONAL { ?e lan:nothing ?d } OPTIONAL { ?e lan:startDate ?d } FILTER(BOUND(?d))",
        "?t lan:speaker ?x FILTER EXISTS { ?x rdfs:label ?n FILTER(CONTAINS(LCASE(?n), 'tom')) } FILTER EXISTS { ?t rdfs:label ?m FILTER(CONTAINS(LCASE(?m), 'e')) }",
      })
  void asWithOtherTextsAndWays(String pattern) {
    assertThat(Rows.of(SEALED, "{" + pattern + "}")).isEqualTo(Rows.of(PLAIN, "{" + pattern + "}"));
  }

  @Test
  void namesThatAreAddedAreFound() {
    var dataset = Fixture.dataset();
    var asked = "{ ?x rdfs:label ?l FILTER %s }".formatted(NAMED.formatted("x", "zzyzx"));
    assertThat(Rows.of(dataset, asked)).isEmpty();

    Annex.add(
        dataset,
        "https://example.org/annex",
        () -> {
          var graph = GraphFactory.createDefaultGraph();
          graph.add(
              NodeFactory.createURI("https://example.org/thing"),
              RDFS.label.asNode(),
              NodeFactory.createLiteralString("Zzyzx Road"));
          return graph;
        });

    assertThat(Rows.of(dataset, asked)).hasSize(1);
  }
}
