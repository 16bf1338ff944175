package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentUnionTest {
  private static final String ONE =
      """
      <document/a> {
        <document/a> a lan:Document .
        <event/x> a lan:Event ; rdfs:label "x conf 2025" ; lan:startDate "2025"^^xsd:gYear ; lan:status lan:Announced ; lan:place <place/europe> .
        <talk/x/ana-and-tom> a lan:Talk ; rdfs:label "Talk by Ana and Tom" ; lan:atEvent <event/x> ; lan:speaker <person/ana>, <person/tom> .
      }
      <document/a/evidence> {
        <document/a/claim/1> a lan:Claim ; rdf:subject <talk/x/ana-and-tom> ; rdf:predicate lan:speaker ; rdf:object <person/tom> .
      }
      """;

  private static final String OTHER =
      """
      <document/b> {
        <document/b> a lan:Document .
        <event/x> a lan:Event ; rdfs:label "X Conference 2025" ; lan:startDate "2025-04-01"^^xsd:date ; lan:status lan:Held ; lan:place <place/berlin> .
        <talk/x/queues> a lan:Talk ; rdfs:label "Queues that sleep" ; lan:title "Queues that sleep" ; lan:atEvent <event/x> ; lan:speaker <person/tom>, <person/ana> .
        <place/berlin> lan:within <place/somewhere> . <place/somewhere> lan:within <place/europe> .
      }
      <document/b/evidence> {
        <document/b/claim/1> a lan:Claim ; rdf:subject <talk/x/queues> ; rdf:predicate lan:speaker ; rdf:object <person/tom> .
      }
      """;

  private final Dataset union = union(ONE + OTHER);

  @Test
  void aTalkThatTwoDocumentsTellOfIsOne() {
    assertThat(select(union, "SELECT ?x { ?x a lan:Talk }")).containsExactly("talk/x/queues");
    assertThat(
            select(
                union,
                "SELECT ?x { GRAPH ?g { ?claim rdf:subject <talk/x/queues> } BIND(STRAFTER(STR(?g), '/id/') AS ?x) }"))
        .containsExactly("document/a/evidence", "document/b/evidence");
  }

  @Test
  void anEntityHasOneLabelAndKeepsItsOtherNames() {
    assertThat(select(union, "SELECT ?x { <talk/x/queues> rdfs:label ?x }"))
        .containsExactly("Queues that sleep");
    assertThat(select(union, "SELECT ?x { <talk/x/queues> skos:altLabel ?x }"))
        .containsExactly("Talk by Ana and Tom");
    assertThat(select(union, "SELECT ?x { <event/x> rdfs:label ?x }"))
        .containsExactly("X Conference 2025");
  }

  @Test
  void theLabelOfTheOntologyWins() {
    var known =
        union(
            "<document/a> { <project/kubernetes> a lan:Project ; rdfs:label \"kubernetes, the container thing\" }");

    assertThat(select(known, "SELECT ?x { <project/kubernetes> rdfs:label ?x }"))
        .containsExactly("Kubernetes");
  }

  @Test
  void whatSaysLessGivesWay() {
    assertThat(select(union, "SELECT ?x { <event/x> lan:startDate ?x }"))
        .containsExactly("2025-04-01");
    assertThat(select(union, "SELECT ?x { <event/x> lan:place ?x }"))
        .containsExactly("place/berlin");
    assertThat(select(union, "SELECT ?x { <event/x> lan:status ?x }"))
        .containsExactly("https://w3id.org/lanyard#Held");
  }

  @Test
  void contradictionsStay() {
    var two =
        union(
            "<document/a> { <event/x> lan:startDate \"2025-04-01\"^^xsd:date, \"2025-05-01\"^^xsd:date . }");

    assertThat(select(two, "SELECT ?x { <event/x> lan:startDate ?x }"))
        .containsExactly("2025-04-01", "2025-05-01");
  }

  @Test
  void eachDocumentStillSaysWhatItSaid() {
    assertThat(
            select(
                union,
                "SELECT ?x { GRAPH <document/a> { <event/x> rdfs:label|lan:startDate ?x } }"))
        .containsExactly("2025", "x conf 2025");
  }

  @Test
  void talksStayApartWhenTheirTitlesDiffer() {
    var two =
        union(
            ONE.replace(
                    "rdfs:label \"Talk by", "lan:title \"Waking Slumber\" ; rdfs:label \"Talk by")
                + OTHER);

    assertThat(select(two, "SELECT ?x { ?x a lan:Talk }")).hasSize(2);
  }

  @Test
  void talksStayApartWhenOneDocumentTellsOfTwo() {
    var more =
        "<document/b> { <talk/x/waking> a lan:Talk ; lan:title \"Waking\" ; lan:atEvent <event/x> ; lan:speaker <person/tom>, <person/ana> . }";

    assertThat(select(union(ONE + OTHER + more), "SELECT ?x { ?x a lan:Talk }")).hasSize(3);
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    assertThat(union(OTHER + ONE).getDefaultModel().isIsomorphicWith(union.getDefaultModel()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Queues that sleep, queues that sleep!, true",
    "Queues that sleep, Queues that sleep and those that do not, true",
    "Queues that sleep, Queues that wake up, false",
    "Keynote, Keynote on queues, false",
    "Zoë speaks, ZOE SPEAKS, true",
  })
  void titlesAreAlikeWhenTheyShareTheirWords(String one, String other, boolean alike) {
    assertThat(Titles.alike(one, other)).isEqualTo(alike);
    assertThat(Titles.alike(other, one)).isEqualTo(alike);
  }

  private static Dataset union(String trig) {
    var head = "BASE <https://w3id.org/lanyard/id/>\n" + Prefixes.sparql();
    return DocumentUnion.of(RDFParser.fromString(head + trig, Lang.TRIG).toDataset());
  }

  private static List<String> select(Dataset dataset, String query) {
    var head = "BASE <https://w3id.org/lanyard/id/>\n" + Prefixes.sparql();
    try (var run = QueryExecutionFactory.create(head + query + " ORDER BY STR(?x)", dataset)) {
      var found = new ArrayList<String>();
      run.execSelect().forEachRemaining(row -> found.add(plain(row.get("x"))));
      return found.stream().distinct().sorted().toList();
    }
  }

  private static String plain(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.toString().replace("https://w3id.org/lanyard/id/", "");
  }
}
