package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final Search SEARCH =
      Search.of(
          RDFParser.fromString(
                  """
                  @prefix lan: <https://w3id.org/lanyard#> .
                  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                  @base <https://w3id.org/lanyard/id/> .

                  <person/zoe-muller> a lan:Person ; rdfs:label "Zoë Müller" ; skos:altLabel "Zoe M." .
                  <person/tom-li> a lan:Person ; rdfs:label "Tom Li" .
                  <person/tom-lindqvist> a lan:Person ; rdfs:label "Tom Lindqvist" .
                  <talk/a> a lan:Talk ; rdfs:label "Queues that sleep" ; lan:title "Queues that sleep" ;
                    lan:speaker <person/tom-lindqvist> ; lan:project <project/kubernetes> .
                  <talk/b> a lan:Talk ; rdfs:label "A talk by Tom Lindqvist" ; lan:speaker <person/tom-lindqvist> .
                  <project/kubernetes> a lan:Project ; rdfs:label "Kubernetes"@en ; skos:altLabel "K8s" .
                  <affiliation/x> a lan:Affiliation ; rdfs:label "Tom Li (Acme)" .
                  """,
                  Lang.TURTLE)
              .toDataset()
              .asDatasetGraph());

  @ParameterizedTest
  @CsvSource({
    "Tom Li, person/tom-li",
    "tom lind, person/tom-lindqvist",
    "zoe muller, person/zoe-muller",
    "MÜLLER, person/zoe-muller",
    "mul, person/zoe-muller",
    "Kuberentes, project/kubernetes",
    "kubernets, project/kubernetes",
    "k8s, project/kubernetes",
    "queues sleep, talk/a",
    "lindqist, person/tom-lindqvist",
  })
  void findsWhatWasMeant(String words, String iri) {
    assertThat(SEARCH.find(words, Set.of(), 5))
        .extracting(Search.Hit::iri)
        .startsWith("https://w3id.org/lanyard/id/" + iri);
  }

  @Test
  void keepsToTheKindsThatAreAskedFor() {
    assertThat(SEARCH.find("tom", Set.of("Talk"), 5))
        .extracting(Search.Hit::name)
        .containsExactly("A talk by Tom Lindqvist");
    assertThat(SEARCH.find("tom", Set.of("Person", "Talk"), 5)).hasSize(3);
  }

  @Test
  void putsFirstOfWhichMoreIsKnown() {
    assertThat(SEARCH.find("tom", Set.of("Person"), 5))
        .extracting(Search.Hit::name, Search.Hit::facts)
        .startsWith(tuple("Tom Lindqvist", 2L));
  }

  @Test
  void givesNoMoreThanWasAskedFor() {
    assertThat(SEARCH.find("tom", Set.of(), 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "???", "nobody at all", "\"[*", "AND OR NOT", "~~~^^^"})
  void findsNothingInWordsThatNothingIsCalled(String words) {
    assertThat(SEARCH.find(words, Set.of(), 5)).isEmpty();
  }

  @Test
  void hasNothingToFindInAnEmptyGraph() {
    var nothing = Search.of(DatasetFactory.create().asDatasetGraph());

    assertThat(nothing.find("tom", List.of(), 5)).isEmpty();
  }
}
