package dev.lanyard.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InventedTest {
  private static final Map<NameKind, List<Known>> KNOWN =
      Map.of(
          NameKind.ORGANISATION, List.of(known(NameKind.ORGANISATION, "Acme")),
          NameKind.PROJECT, List.of(known(NameKind.PROJECT, "Kafka")),
          NameKind.SERIES, List.of(known(NameKind.SERIES, "Harbour Code")),
          NameKind.PLACE, List.of(known(NameKind.PLACE, "Ghent")));

  @Test
  void isTheSameReportForTheSameNumber() {
    var grammar = Grammar.bundled();

    assertThat(new Invented(7, grammar, KNOWN).text())
        .isEqualTo(new Invented(7, grammar, KNOWN).text())
        .isNotEqualTo(new Invented(8, grammar, KNOWN).text());
  }

  @Test
  void everyRuleOfTheGrammarCanBeWritten() {
    var grammar = Grammar.bundled();

    for (int number = 0; number < 300; number++) {
      assertThat(new Invented(number, grammar, KNOWN).text())
          .as("report " + number)
          .isNotBlank()
          .doesNotContain("{", "}", "|}");
    }
  }

  @Test
  void choosesAmongWaysAndFillsInRulesAndNames() {
    var grammar = Grammar.of(List.of("= a", "{b} from {org}{ twice|}", "= b", "Tea"));

    assertThat(grammar.write("a", new Random(1), slot -> slot.equals("org") ? "Acme" : "?"))
        .startsWith("Tea from Acme");
  }

  private static Known known(NameKind kind, String name) {
    return new Known(kind, "known/" + name, name, List.of(name), "", false);
  }
}
