package dev.lanyard.serve.reconcile;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The date in the name of an event. */
final class SpokenDate {
  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.name().substring(0, 3) + "(?:" + m.name().substring(3) + ")?")
          .collect(Collectors.joining("|"));
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\b(?<month>%s)\\b\\.?,? +)?\\b(?<year>(?:19|20)\\d\\d)\\b".formatted(MONTHS),
          Pattern.CASE_INSENSITIVE);

  private SpokenDate() {}

  /**
   * {@code 2018-11} in {@code Cloud Native London November 2018}, {@code 2024} in {@code KubeCon
   * Europe 2024}; empty if there is none.
   */
  static String in(String name) {
    var date = DATE.matcher(name);
    if (!date.find()) {
      return "";
    }
    String month = date.group("month");
    return month == null
        ? date.group("year")
        : "%s-%02d".formatted(date.group("year"), number(month.toUpperCase(Locale.ROOT)));
  }

  private static int number(String month) {
    return Arrays.stream(Month.values())
        .filter(m -> m.name().startsWith(month.substring(0, 3)))
        .mapToInt(Month::getValue)
        .findFirst()
        .orElseThrow();
  }
}
