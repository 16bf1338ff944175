package dev.lanyard.evaluate;

import dev.lanyard.extract.Habit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The page about the rules, in Markdown: every {@link Habit}, also those that never fired, with
 * what it reads and how often that was so.
 */
final class RulesPage {
  private static final String HEAD =
      """
      # The rules

      Every claim carries the name of what read it and, as its confidence, how precise that was on texts with gold data:
      `(right + 1) / (right + wrong + 2)`, so 0.5 for what was never measured. Right and wrong are claims of which the gold
      can tell; what else fired is about things that it is silent on, such as the kind of a talk.

      The descriptions stand beside the names in `dev.lanyard.extract.Habit`; this page is made by

      ```console
      $ java -jar target/lanyard.jar evaluate CORPUS/seeds CORPUS/dev CORPUS/other --samples --format rules-page
      ```

      | rule | what it reads | kinds of fact | fired | right | wrong | precision |
      | --- | --- | --- | ---: | ---: | ---: | ---: |
      """;

  private RulesPage() {}

  static String render(List<RuleScore> scores) {
    Map<String, RuleScore> byRule =
        scores.stream().collect(Collectors.toMap(RuleScore::rule, Function.identity()));
    var page = new StringBuilder(HEAD);
    for (Habit habit : Habit.values()) {
      page.append(row(habit, byRule.getOrDefault(habit.id(), RuleScore.never(habit.id()))));
    }
    return page.toString();
  }

  private static String row(Habit habit, RuleScore score) {
    String kinds = score.kinds().stream().map(Kind::word).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %d | %d | %d | %.3f |\n",
        habit.id(),
        habit.reads(),
        kinds.isEmpty() ? "–" : kinds,
        score.fired(),
        score.right(),
        score.wrong(),
        score.confidence());
  }
}
