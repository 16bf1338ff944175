package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.Fixture;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilledInTest {
  private static final Dataset DATASET = Fixture.dataset();
  private static final Questions QUESTIONS = Questions.bundled();

  @Test
  void writesValuesWhereTheParametersStand() {
    var sparql =
        FilledIn.sparql(QUESTIONS.named("who-spoke-where"), Map.of("speaker", "Tom \"T\" Li"));

    assertThat(sparql)
        .contains("\"Tom \\\"T\\\" Li\"", "?_year", "# Question:")
        .doesNotContain("?_speaker");
  }

  @Test
  void refusesWhatIsNoValue() {
    assertThatThrownBy(
            () -> FilledIn.sparql(QUESTIONS.named("talks-by-year"), Map.of("about", "> } DROP")))
        .isInstanceOf(Fault.class);
  }

  @ParameterizedTest
  @MethodSource("dev.lanyard.ask.EveryQuestionTest#questions")
  void asksTheSameAsTheQuestion(Question question) {
    var values = new TreeMap<String, String>();
    for (var parameter : question.parameters()) {
      values.put(
          parameter.name(),
          switch (parameter.kind()) {
            case TEXT -> "a";
            case YEAR -> "2024";
            case NUMBER -> "1";
            case IRI -> "https://w3id.org/lanyard/id/organisation/acme";
          });
    }

    assertThat(new Asker(DATASET).select(FilledIn.sparql(question, values)))
        .isEqualTo(new Asker(DATASET).ask(question, values));
  }
}
