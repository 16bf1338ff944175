package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  @Test
  void bringsMoreThanADozen() {
    assertThat(Questions.bundled().all().stream().map(Question::name).toList())
        .hasSizeGreaterThanOrEqualTo(14)
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "who-spoke-were, who-spoke-where",
    "sponsor, sponsors",
    "carers, careers",
    "speakers, co-speakers"
  })
  void suggestsNamesThatAreNear(String wrong, String right) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Questions.bundled().named(wrong))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("question-unknown"))
        .satisfies(f -> assertThat(f.remedy()).contains(right));
  }

  @Test
  void takesQuestionsOfAFolderBesideItsOwn(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mine.rq"),
        "# Question: Mine?\n# Columns: ?a\n# Example: 1\nSELECT (1 AS ?a) {}");

    var questions = Questions.with(folder);

    assertThat(questions.named("mine").text()).isEqualTo("Mine?");
    assertThat(questions.named("sponsors").columns()).contains("sponsor");
  }

  @Test
  void asksForAFolderThatIsThere(@TempDir Path folder) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Questions.with(folder.resolve("nowhere")))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("questions-missing"));
  }
}
