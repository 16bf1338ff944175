package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Lucas Käldström, lucas kaldstrom",
    "The Netherlands, netherlands",
    "An Event, event",
    "The, the",
    "Thermos, thermos",
    "Cert-manager, cert manager",
    "O’Reilly, oreilly",
    "Node.js, nodejs",
    "U.K., uk",
    "GROSSE STRASSE, grosse strasse",
    "große Straße, grosse strasse",
    "'  Two   words  ', two words",
    "KubeCon + CloudNativeCon, kubecon cloudnativecon",
    "ﬁne, fine",
    "Ana 🚀 Béla, ana bela",
    "C++, c",
    "++, ++",
  })
  void foldsWhatSpellingsDifferBy(String name, String folded) {
    assertThat(Names.fold(name)).isEqualTo(folded);
  }

  @Test
  void keepsLettersOfOtherScripts() {
    assertThat(Names.fold("Юлия Иванова")).isEqualTo(Names.fold("юлия иванова")).contains(" ");
    assertThat(Names.fold("がく")).isNotEqualTo(Names.fold("かく"));
  }

  @Test
  void meetsWhereOneNameIsShared() {
    assertThat(Names.meet(List.of("CNCF", "The Foundation"), List.of("foundation"))).isTrue();
    assertThat(Names.meet(List.of("CNCF"), List.of("Foundation"))).isFalse();
    assertThat(Names.meet(List.of(), List.of("Foundation"))).isFalse();
  }

  @Test
  void keepsOnlyWordsThatTellEventsApart() {
    assertThat(Names.gist("The Virtual KubeCon + CloudNativeCon North America 2025 Conference"))
        .containsExactly("kubecon", "na", "2025");
    assertThat(Names.gist("Sr. Director of Engineering"))
        .isEqualTo(Names.gist("Engineering Senior Director"));
    assertThat(Names.gist("Meetup in Europe")).containsExactly("eu");
  }

  @Test
  void countsARepeatedWordAsOftenAsBothHaveIt() {
    assertThat(Names.overlap("to be or not to be", "to be")).isCloseTo(2 * 2.0 / 8, within(1e-9));
    assertThat(Names.overlap("a talk", "a talk")).isEqualTo(1);
    assertThat(Names.overlap("one", "two")).isZero();
  }
}
