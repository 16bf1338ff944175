package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.Fixture;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class AskerTest {
  private static final Dataset DATASET = Fixture.dataset();

  private final Asker asker = new Asker(DATASET);
  private final Questions questions = Questions.bundled();

  @Test
  void tellsWhoSpokeWhereAndForWhomAtThatTime() {
    assertThat(rows("who-spoke-where", Map.of("speaker", "tom")))
        .containsExactly(
            List.of("Tom Li", "ContainerSched London May 2025", "2025-05-07", "Borealis"),
            List.of("Tom Li", "ContainerSched London May 2024", "2024-05-08", "Acme"));
  }

  @Test
  void findsAnOrganisationByItsOtherName() {
    assertThat(rows("who-spoke-where", Map.of("organisation", "acme corp"))).hasSize(1);
  }

  @Test
  void keepsThoseForWhomNobodyIsKnownUnlessAnOrganisationIsAskedFor() {
    var all = rows("recordings", Map.of("talk", "queues"));

    assertThat(all).extracting(r -> r.get(1)).containsExactly("Priya Raman", "Tom Li");
  }

  @Test
  void countsAnEventOfTwoDocumentsOnce() {
    assertThat(rows("busiest-events", Map.of("year", "2024")))
        .containsExactly(List.of("ContainerSched London May 2024", "2024-05-08", "2", "2", "2"));
  }

  @Test
  void tellsWhoMoved() {
    assertThat(rows("moves", Map.of()))
        .containsExactly(List.of("Tom Li", "Acme", "2024-05-08", "Borealis", "2025-05-07"));
  }

  @Test
  void tellsWhatTwoDocumentsState() {
    assertThat(rows("confirmed-by", Map.of()))
        .containsExactly(
            List.of("ContainerSched London May 2024", "start date", "2024-05-08", "2"),
            List.of("Queues that sleep", "speaker", "Tom Li", "2"));
  }

  @Test
  void counts() {
    assertThat(rows("returning-speakers", Map.of("least", "3"))).isEmpty();
    assertThat(rows("returning-speakers", Map.of("least", "1"))).hasSize(5);
  }

  @Test
  void takesQuotationMarksAsTheyAre() {
    assertThat(rows("sponsors", Map.of("sponsor", "\") } DROP ALL #"))).isEmpty();
  }

  @Test
  void refusesAValueOfAnotherKind() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> rows("sponsors", Map.of("year", "20x5")))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("parameter-value"));
  }

  @Test
  void refusesAParameterThatTheQuestionHasNot() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> rows("sponsors", Map.of("speaker", "Tom")))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("parameter-unknown"))
        .satisfies(f -> assertThat(f.remedy()).contains("lanyard ask sponsors [--sponsor TEXT]"));
  }

  @Test
  void refusesWhatIsNoQueryThatSelects() {
    for (var query : List.of("SELECT ?x {", "ASK {}", "DROP ALL", "SELECT ?x { ?x foo:bar 1 }")) {
      assertThatExceptionOfType(Fault.class)
          .as(query)
          .isThrownBy(() -> asker.select(query))
          .satisfies(f -> assertThat(f.slug()).isEqualTo("query-broken"));
    }
  }

  @Test
  void neverAsksOtherServers() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> asker.select("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("query-denied"));
  }

  @Test
  void neverReadsFilesOfTheMachine() {
    var file = Fixture.FOLDER.resolve("2025-05-host.trig").toUri();

    assertThat(asker.select("SELECT * FROM <%s> { ?s ?p ?o }".formatted(file)).rows()).isEmpty();
  }

  private List<List<String>> rows(String name, Map<String, String> values) {
    var answer = asker.ask(questions.named(name), values);
    var names = new Names(DATASET);
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .map(c -> Answer.cell(row, c).map(names::of).orElse(""))
                    .toList())
        .toList();
  }
}
