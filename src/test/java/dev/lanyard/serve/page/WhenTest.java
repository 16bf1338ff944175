package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2025-04-01, '', 1 April 2025",
    "2025-04, '', April 2025",
    "2025, '', 2025",
    "2025-04-01, 2025-04-04, 1–4 April 2025",
    "2025-03-31, 2025-04-04, 31 March – 4 April 2025",
    "2024-12-30, 2025-01-02, 30 December 2024 – 2 January 2025",
    "2025-04-01, 2025-04-01, 1 April 2025",
    "'', 2025-04-04, 4 April 2025",
    "2025-13-45, '', 2025-13-45",
    "soon, '', soon",
  })
  void saysADateAsPreciselyAsItIsKnown(String start, String end, String words) {
    assertThat(When.of(start, end).words()).isEqualTo(words);
  }

  @Test
  void countsYearsWithoutGaps() {
    var years =
        Years.of(List.of(When.of("2019-05"), When.of("2021"), When.of("2021"), When.of("")));

    assertThat(years.all())
        .containsExactly(
            new Years.Year("2019", 1, 50),
            new Years.Year("2020", 0, 0),
            new Years.Year("2021", 2, 100));
  }
}
