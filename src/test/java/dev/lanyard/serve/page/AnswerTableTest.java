package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Asker;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class AnswerTableTest {
  private static final Dataset DATASET = Fixture.dataset();

  @Test
  void showsAPageOfManyRowsAndCountsAll() {
    var values =
        IntStream.range(0, 1234).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    var sparql = "SELECT ?n { VALUES ?n { %s } } ORDER BY ?n".formatted(values);

    var first = table(sparql, "1");
    assertThat(first.pages().count()).isEqualTo(1234);
    assertThat(first.rows()).hasSize(AnswerTable.MOST);
    assertThat(first.rows().get(7).get(0).link().text()).isEqualTo("7");
    assertThat(first.pages().before()).isEmpty();
    assertThat(first.pages().after()).containsExactly(Link.to("2", "/query?page=2"));

    var last = table(sparql, "999");
    assertThat(last.rows()).hasSize(34);
    assertThat(last.pages().from()).isEqualTo(1201);
    assertThat(last.pages().before()).containsExactly(Link.to("12", "/query?page=12"));
    assertThat(last.pages().after()).isEmpty();
    assertThat(table(sparql, "-1 or so")).isEqualTo(first);
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
    return table(sparql, "1");
  }

  private static AnswerTable table(String sparql, String number) {
    var facts = new Facts(DATASET.asDatasetGraph().getDefaultGraph(), AnswerTableTest::address);
    var answer = new Asker(DATASET).select(sparql);
    var pages = Pages.ofAnswer("/query", Map.of(), number, answer);
    return AnswerTable.of(answer, facts, true, pages);
  }
}
