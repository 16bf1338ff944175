package dev.lanyard.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When something was, as precisely as is known, both ends included.
 *
 * <p>{@code 2025-04} is the whole of April 2025, {@code 2025-04-01} and {@code 2025-04-04} are four
 * days of it.
 *
 * @param from the first day, as {@code 2025-04-01}; day 00 or month 00 where it is not known
 * @param to the last day; day 99 or month 99 where it is not known
 */
record Period(String from, String to) {
  /** In years; what takes longer is a slip of somebody's pen. */
  private static final int LONGEST = 3;

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "01"),
          Map.entry("feb", "02"),
          Map.entry("mar", "03"),
          Map.entry("apr", "04"),
          Map.entry("may", "05"),
          Map.entry("jun", "06"),
          Map.entry("jul", "07"),
          Map.entry("aug", "08"),
          Map.entry("sep", "09"),
          Map.entry("oct", "10"),
          Map.entry("nov", "11"),
          Map.entry("dec", "12"));
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether this is a date: {@code 2025}, {@code 2025-04} or {@code 2025-04-01}. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** From a date to a date, each {@code 2025}, {@code 2025-04} or {@code 2025-04-01}. */
  static Period of(String start, String end) {
    return new Period(
        start + "0000-00-00".substring(start.length()), end + "9999-99-99".substring(end.length()));
  }

  /** The period that a name tells: {@code Pods & Pints May 2024} was in May 2024. */
  static Optional<Period> inName(String name) {
    Matcher year = YEAR.matcher(name);
    if (!year.find()) {
      return Optional.empty();
    }
    Matcher month = MONTH.matcher(name);
    String date =
        month.find()
            ? year.group(1) + "-" + MONTHS.get(month.group(1).toLowerCase(Locale.ROOT))
            : year.group(1);
    return Optional.of(of(date, date));
  }

  /** Whether both may be the same time. */
  boolean overlaps(Period other) {
    return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
  }

  /** Whether at least the month is known. */
  boolean tellsMonth() {
    return !from.startsWith("-00", 4);
  }

  /** The years that it touches: {@code 2025}, {@code 2026}. */
  List<String> years() {
    int first = Integer.parseInt(from.substring(0, 4));
    int last = Math.min(Integer.parseInt(to.substring(0, 4)), first + LONGEST);
    if (first >= last) {
      return List.of(from.substring(0, 4));
    }
    return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
  }

  /** The months that it touches, {@code 2025-04}; none if no month is told. */
  List<String> months() {
    if (!tellsMonth()) {
      return List.of();
    }
    String first = from.substring(0, 7);
    if (to.startsWith(first)) {
      return List.of(first); // nearly all
    }
    return years().stream()
        .flatMap(y -> MONTHS.values().stream().sorted().map(m -> y + "-" + m))
        .filter(m -> m.compareTo(first) >= 0 && m.compareTo(to) <= 0)
        .toList();
  }
}
