package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("persons", "places", "series", "Cloud Native London May 2024");

  @ParameterizedTest
  @CsvSource({
    "person, Did you mean persons?",
    "PLACE, Did you mean places?",
    "serie, Did you mean series?",
    "Clud Natve, Did you mean Cloud Native London May 2024?",
    "zzzzzz, ''",
  })
  void findsWhatSomebodyMeant(String written, String hint) {
    assertThat(Nearest.hint(written, NAMES)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource({"pla, Did you mean places?", "s, Did you mean persons or places?"})
  void namesTwoAtMost(String written, String hint) {
    assertThat(Nearest.hint(written, NAMES.subList(0, 3))).isEqualTo(hint);
  }
}
