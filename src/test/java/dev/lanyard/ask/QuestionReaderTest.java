package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
  private static final String GOOD =
      """
      # Question: Who sponsored events,
      #   and how many?
      # Columns:  ?sponsor ?events, one row per sponsor
      # Parameters: sponsor (part of a name, or all of it), year (year), least (number of events), of (IRI)
      # Example:  "Acme" | 3
      SELECT ?sponsor ?events {}
      # not of the header
      """;

  @Test
  void readsTheHeader() {
    var question = QuestionReader.read("sponsors", GOOD);

    assertThat(question.text()).isEqualTo("Who sponsored events, and how many?");
    assertThat(question.columns()).containsExactly("sponsor", "events");
    assertThat(question.rows()).isEqualTo("one row per sponsor");
    assertThat(question.example()).containsExactly("\"Acme\"", "3");
    assertThat(question.usage())
        .isEqualTo("sponsors [--sponsor TEXT] [--year YEAR] [--least NUMBER] [--of IRI]");
  }

  @Test
  void letsParametersBeLeftOut() {
    assertThat(QuestionReader.read("q", GOOD.replaceAll("(?m)^# Parameters:.*\n", "")).parameters())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "# Question:, # Asked:, no '# Question:' line",
    "?events, events, column 'events'",
    "(year), (a year), 'a year'",
    "' (IRI)', '', 'name (meaning)'",
  })
  void saysWhatIsWrongWithTheHeader(String good, String bad, String message) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> QuestionReader.read("sponsors", GOOD.replace(good, bad)))
        .withMessageContaining(message)
        .satisfies(f -> assertThat(f.slug()).isEqualTo("question-header"))
        .satisfies(f -> assertThat(f.where()).isEqualTo("sponsors.rq"));
  }
}
