package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Asker;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class AnswerTableTest {
  private static final Dataset DATASET = Fixture.dataset();

  @Test
  void showsTheFirstOfManyRowsAndCountsAll() {
    var values =
        IntStream.range(0, 1200).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    var table = table("SELECT ?n { VALUES ?n { %s } } ORDER BY ?n".formatted(values));

    assertThat(table.count()).isEqualTo(1200);
    assertThat(table.rows()).hasSize(AnswerTable.MOST);
    assertThat(table.rows().get(7).get(0).link().text()).isEqualTo("7");
  }

  @Test
  void linksWebAddressesAndNothingElse() {
    assertThat(first("SELECT ?x { VALUES ?x { <https://video.example/1> } }").link().href())
        .isEqualTo("https://video.example/1");
    assertThat(first("SELECT ?x { VALUES ?x { <javascript:alert(1)> } }").link())
        .isEqualTo(Link.none("javascript:alert(1)"));
  }

  @Test
  void leadsFromTheIriOfAThingToItsPage() {
    assertThat(first("SELECT ?t { ?t rdfs:label 'Tom Li' }".replace("rdfs:label", LABEL)).link())
        .isEqualTo(Link.to("Tom Li", "/id/person/tom-li"));
  }

  @Test
  void countsAColumnAsNumbersOnlyWhenAllAre() {
    assertThat(first("SELECT ?x { VALUES ?x { 1 2 } }").look()).isEqualTo("number");
    assertThat(first("SELECT ?x { VALUES ?x { 1 'one' } }").look()).isEmpty();
  }

  private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

  private static AnswerTable.Cell first(String sparql) {
    return table(sparql).rows().get(0).get(0);
  }

  private static Optional<String> address(String iri) {
    return iri.startsWith(Lan.BASE)
        ? Optional.of("/id/" + iri.substring(Lan.BASE.length()))
        : Optional.empty();
  }

  private static AnswerTable table(String sparql) {
    var facts = new Facts(DATASET.asDatasetGraph().getDefaultGraph(), AnswerTableTest::address);
    return AnswerTable.of(new Asker(DATASET).select(sparql), facts, true, AnswerTable.MOST);
  }
}
