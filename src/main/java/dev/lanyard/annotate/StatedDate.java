package dev.lanyard.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a range of days as a text states it, as precise as stated: 0 stands for what is not
 * said.
 *
 * <p>{@code Wednesday 7th January} has day 7, month 1 and no year; {@code April 1-4, 2025} begins
 * on day 1 and ends on day 4; {@code May 2023} has no day.
 *
 * @param year the year of the first day
 * @param month the month of the first day, 1 to 12
 * @param day the first day
 * @param endMonth the month of the last day, 0 if there is but one day
 * @param endDay the last day, 0 if there is but one day
 * @param weekday the weekday that is named with the first day, 1 (Monday) to 7; 0 if none is
 */
public record StatedDate(int year, int month, int day, int endMonth, int endDay, int weekday) {
  /** A text that states no date. */
  public static final StatedDate NONE = new StatedDate(0, 0, 0, 0, 0, 0);

  /** The dates in a text, the longest first where they overlap. */
  public static List<Name> find(String text) {
    var found = new ArrayList<Name>();
    for (Pattern form : DateForms.ALL) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        var name = new Name(NameKind.DATE, matcher.start(), matcher.end(), matcher.group(), "");
        if (found.stream().noneMatch(name::overlaps)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /** The first date that a text states; {@link #NONE} if it states none. */
  public static StatedDate read(String text) {
    for (Pattern form : DateForms.ALL) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) {
        return DateForms.read(matcher);
      }
    }
    return NONE;
  }

  /** The number of a month by its English name or number; 0 if it is none. */
  public static int month(String name) {
    return DateForms.month(name);
  }

  /** Whether it says anything. */
  public boolean isStated() {
    return year > 0 || month > 0;
  }

  /**
   * Whether the weekday named is that of the day: {@code false} for <em>Wednesday 5th September
   * 2020</em>, which was a Saturday; {@code true} if no weekday is named or the day is not known to
   * the year.
   */
  public boolean weekdayAgrees() {
    String start = start();
    return weekday == 0
        || day == 0
        || start.isEmpty()
        || LocalDate.parse(start).getDayOfWeek().getValue() == weekday;
  }

  /** The same with a year, if it has none. */
  public StatedDate inYear(int other) {
    return year > 0 ? this : new StatedDate(other, month, day, endMonth, endDay, weekday);
  }

  /**
   * The first day as {@code 2025-04-01}, {@code 2025-04} or {@code 2025}; empty without a year or
   * if no such day exists.
   */
  public String start() {
    return iso(year, month, day);
  }

  /** The last day likewise; empty if it is the first. */
  public String end() {
    return endDay == 0 ? "" : iso(endMonth < month ? year + 1 : year, endMonth, endDay);
  }

  private static String iso(int year, int month, int day) {
    if (year == 0) {
      return "";
    }
    if (month == 0) {
      return "%04d".formatted(year);
    }
    if (day == 0) {
      return "%04d-%02d".formatted(year, month);
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
