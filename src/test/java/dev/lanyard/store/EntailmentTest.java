package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class EntailmentTest {
  private static final String ONTOLOGY =
      """
      lan:Keynoter rdfs:subClassOf lan:Person . lan:Person rdfs:subClassOf foaf:Person ; lan:nameProperty foaf:name .
      foaf:Person rdfs:subClassOf foaf:Agent .
      lan:venue rdfs:subPropertyOf lan:place ; rdfs:domain lan:Event . lan:place rdfs:subPropertyOf schema:location .
      schema:location rdfs:subPropertyOf dct:spatial .
      """;

  @Test
  void climbsFromOurClassesToOthersAndNoFurther() {
    assertThat(follows("<ana> a lan:Keynoter ."))
        .matches(same("<ana> a lan:Person, foaf:Person ."));
  }

  @Test
  void climbsFromOurPropertiesToOthersAndNoFurther() {
    assertThat(follows("<x> lan:venue <hall> ."))
        .matches(same("<x> lan:place <hall> ; schema:location <hall> ."));
  }

  @Test
  void namesWhatHasALabel() {
    assertThat(follows("<ana> a lan:Person ; rdfs:label 'Ana Gil' . <x> rdfs:label 'X' ."))
        .matches(same("<ana> a foaf:Person ; foaf:name 'Ana Gil' ."));
  }

  @Test
  void doesNotRepeatWhatIsStated() {
    assertThat(follows("<ana> a lan:Person, foaf:Person .").isEmpty()).isTrue();
  }

  @Test
  void comesToAnEndWhereTheOntologyTurnsInACircle() {
    var circle = graph("lan:A rdfs:subClassOf lan:B . lan:B rdfs:subClassOf lan:A .");

    assertThat(Entailment.of(graph("<x> a lan:A ."), circle)).matches(same("<x> a lan:B ."));
  }

  @Test
  void findsPeopleTalksAndEventsInTheWordsOfOthers() {
    for (String pattern :
        new String[] {
          "?x a schema:Person, foaf:Person ; foaf:name 'Tom Li' ; org:hasMembership/org:organization/schema:name 'Acme'",
          "?x a schema:Event ; dct:title 'Waking Slumber' ; schema:performer/schema:name 'Tom Li'",
          "?x a schema:Event ; schema:startDate '2024-05-08'^^xsd:date ; schema:location/schema:name 'London'",
          "?x a schema:Organization, org:Organization, foaf:Organization ; foaf:name 'Borealis'",
          "?x a doap:Project ; doap:name 'Slumber'",
          "?x a skos:Concept ; rdfs:label 'scheduling'",
        }) {
      assertThat(ask(pattern)).as(pattern).isTrue();
    }
  }

  @Test
  void leavesTheGraphsOfDocumentsAsTheyAre() {
    assertThat(ask("GRAPH <https://w3id.org/lanyard/entailed> { ?x a schema:Person }")).isTrue();
    assertThat(ask("GRAPH ?d { ?d a lan:Document . ?x a schema:Person }")).isFalse();
    assertThat(ask("GRAPH ?d { ?d a lan:Document . ?x foaf:name ?n }")).isFalse();
  }

  private static Graph follows(String facts) {
    return Entailment.of(graph(facts), graph(ONTOLOGY));
  }

  private static Predicate<Graph> same(String turtle) {
    return graph -> graph.isIsomorphicWith(graph(turtle));
  }

  private static Graph graph(String turtle) {
    var head = "BASE <https://example.org/>\n" + Prefixes.sparql();
    return RDFParser.fromString(head + turtle, Lang.TURTLE).toGraph();
  }

  private static boolean ask(String pattern) {
    try (var run =
        QueryExecutionFactory.create(
            Prefixes.sparql() + "ASK { " + pattern + " }", Fixture.dataset())) {
      return run.execAsk();
    }
  }
}
