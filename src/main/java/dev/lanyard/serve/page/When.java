package dev.lanyard.serve.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When something was, as precisely as it is known: {@code 2025-04-01}, {@code 2025-04}, {@code
 * 2025}.
 *
 * @param iso for machines; empty if it is not known
 * @param words for people, {@code 1 April 2025}
 */
record When(String iso, String words) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  static final When UNKNOWN = new When("", "");

  /** A date; text that is none stays as it is. */
  static When of(String date) {
    return new When(date, words(date));
  }

  /** {@code 1–4 April 2025} for two dates, either of which may be empty. */
  static When of(String start, String end) {
    return end.isEmpty() || start.isEmpty() || start.equals(end)
        ? of(start.isEmpty() ? end : start)
        : new When(start, span(start, end));
  }

  /** {@code 2025}; empty if it is not known. */
  String year() {
    return DATE.matcher(iso).matches() ? iso.substring(0, 4) : "";
  }

  private static String span(String start, String end) {
    if (start.length() == 10 && end.length() == 10 && isDate(start) && isDate(end)) {
      if (start.substring(0, 7).equals(end.substring(0, 7))) {
        return Integer.parseInt(start.substring(8)) + "–" + words(end);
      }
      if (start.substring(0, 4).equals(end.substring(0, 4))) {
        return words(start).replace(" " + start.substring(0, 4), "") + " – " + words(end);
      }
    }
    return words(start) + " – " + words(end);
  }

  private static String words(String date) {
    if (!isDate(date) || date.length() == 4) {
      return date;
    }
    var month =
        Month.of(Integer.parseInt(date.substring(5, 7)))
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    var day = date.length() == 10 ? Integer.parseInt(date.substring(8)) + " " : "";
    return day + month + " " + date.substring(0, 4);
  }

  /** Whether it is a day, a month or a year that there is: {@code 2024-02-30} is none. */
  static boolean isDate(String date) {
    if (!DATE.matcher(date).matches()) {
      return false;
    }
    try {
      LocalDate.parse((date + "-01-01").substring(0, 10));
      return true;
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }
}
