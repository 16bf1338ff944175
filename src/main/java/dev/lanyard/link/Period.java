package dev.lanyard.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * When something was, as precisely as is known.
 *
 * @param first the first day it may have begun on
 * @param last the last day it may have ended on
 * @param precision of its start: 4 for a year, 7 for a month, 10 for a day
 */
record Period(LocalDate first, LocalDate last, int precision) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-[0-3]\\d)?)?");

  /** Within a week: workshops before, or a day off in somebody's list. */
  private static final int WEEK = 7;

  /** Whether this is a date: {@code 2025}, {@code 2025-04} or {@code 2025-04-01}. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** From one date to another; where {@code end} is no date, the start alone. */
  static Period of(String start, String end) {
    LocalDate last = last(isDate(end) ? end : start);
    LocalDate first = first(start);
    return new Period(first, last.isBefore(first) ? last(start) : last, start.length());
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> day(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> day(date);
    };
  }

  /** The 31st of June is the last of June: lists have such days. */
  private static LocalDate day(String date) {
    var month = YearMonth.parse(date.substring(0, 7));
    int day = Integer.parseInt(date.substring(8));
    return month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
  }

  /** 1 for a common day, less where only month or year are known, 0 for different times. */
  double likeness(Period other) {
    boolean meet = !first.isAfter(other.last) && !other.first.isAfter(last);
    int known = Math.min(precision, other.precision);
    if (meet) {
      return known == 10 ? 1 : known == 7 ? 0.95 : 0.85;
    }
    long apart =
        first.isAfter(other.last)
            ? ChronoUnit.DAYS.between(other.last, first)
            : ChronoUnit.DAYS.between(last, other.first);
    return apart <= WEEK && known == 10 ? 0.6 : 0;
  }

  /** {@code 2025-04-01/2025-04-04}. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
