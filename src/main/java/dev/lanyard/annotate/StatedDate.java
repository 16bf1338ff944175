package dev.lanyard.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
          + "Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?<w>Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?(?: the)? )?";
  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String TO =
      " ?(?:-|–|—|to|until|and|&|through) ?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?";
  private static final String YEAR = "(?:(?:19|20)\\d\\d)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<y>" + YEAR + ")-(?<m>0[1-9]|1[0-2])-(?<d>3[01]|[12]\\d|0[1-9])(?!\\d)"),
          form(
              WEEKDAY
                  + "(?<d>"
                  + DAY
                  + ") (?:of )?(?<m>"
                  + MONTH
                  + ")"
                  + TO
                  + "(?<e>"
                  + DAY
                  + ") (?:of )?(?<n>"
                  + MONTH
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?"),
          form(
              WEEKDAY
                  + "(?<m>"
                  + MONTH
                  + ") (?<d>"
                  + DAY
                  + ")"
                  + TO
                  + "(?<n>"
                  + MONTH
                  + ") (?<e>"
                  + DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?"),
          form(
              WEEKDAY
                  + "(?<d>"
                  + DAY
                  + ")"
                  + TO
                  + "(?<e>"
                  + DAY
                  + ") (?:of )?(?<m>"
                  + MONTH
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?"),
          form(
              WEEKDAY
                  + "(?<m>"
                  + MONTH
                  + ") (?<d>"
                  + DAY
                  + ")"
                  + TO
                  + "(?<e>"
                  + DAY
                  + ")(?:,? (?<y>"
                  + YEAR
                  + "))?"),
          form(WEEKDAY + "(?<d>" + DAY + ") (?:of )?(?<m>" + MONTH + ")(?:,? (?<y>" + YEAR + "))?"),
          form(
              WEEKDAY + "(?<m>" + MONTH + ") (?<d>" + DAY + ")(?!\\d|:)(?:,? (?<y>" + YEAR + "))?"),
          form("(?<m>" + MONTH + "),? (?<y>" + YEAR + ")"));

  private static Pattern form(String regex) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])");
  }

  /** The dates in a text, the longest first where they overlap. */
  static List<Name> find(String text) {
    var found = new ArrayList<Name>();
    for (Pattern form : FORMS) {
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
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) {
        return read(matcher);
      }
    }
    return NONE;
  }

  private static StatedDate read(Matcher matcher) {
    int month = month(group(matcher, "m"));
    int endDay = number(group(matcher, "e"));
    String endMonth = group(matcher, "n");
    return new StatedDate(
        number(group(matcher, "y")),
        month,
        number(group(matcher, "d")),
        endDay == 0 ? 0 : endMonth.isEmpty() ? month : month(endMonth),
        endDay,
        weekday(group(matcher, "w")));
  }

  private static String group(Matcher matcher, String name) {
    if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
      return "";
    }
    String group = matcher.group(name);
    return group == null ? "" : group;
  }

  private static int number(String digits) {
    String only = digits.replaceAll("\\D", "");
    return only.isEmpty() ? 0 : Integer.parseInt(only);
  }

  /** The number of a month by its English name or number; 0 if it is none. */
  public static int month(String name) {
    if (name.matches("\\d+")) {
      return Integer.parseInt(name);
    }
    String start = name.length() < 3 ? name : name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start) && start.length() == 3) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!name.isEmpty() && day.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
        return day.getValue();
      }
    }
    return 0;
  }

  /** Whether it says anything. */
  public boolean isStated() {
    return year > 0 || month > 0;
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
