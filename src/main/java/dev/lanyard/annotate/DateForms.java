package dev.lanyard.annotate;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which English texts write dates, the longest first: a range before its first day, a
 * day before its month.
 *
 * <p>The groups of a form: {@code y}, {@code m} and {@code d} are the year, month and day; {@code
 * n} and {@code e} the month and day on which a range ends, in year {@code y} if it begins in
 * another, {@code x}; {@code w} the weekday of the first day. Numbers with slashes are read only if
 * one of them must be the day ({@code 31/01/2020}); {@code 04/03/2021} says two things and is not
 * read.
 */
final class DateForms {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String WEEKDAY_NAME =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
  private static final String DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])";
  private static final String DAY = DAY_NUMBER + "(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final String W = "(?:(?<w>" + WEEKDAY_NAME + "),?(?: the)? )?";
  private static final String M = "(?<m>" + MONTH + ")";
  private static final String N = "(?<n>" + MONTH + ")";
  private static final String D = "(?<d>" + DAY + ")";
  private static final String E = "(?<e>" + DAY + ")";
  private static final String Y = "(?:,? (?<y>" + YEAR + "))?";
  private static final String X = "(?:,? (?<x>" + YEAR + "))?";
  private static final String OF = " (?:of )?";
  private static final String TO =
      "(?:, "
          + DAY
          + "){0,4},? ?(?:-|–|—|to|until|till|and|&|through) ?(?:"
          + WEEKDAY_NAME
          + ",? )?(?:the )?";

  /** All of them; where two fit the same place the earlier one says more. */
  static final List<Pattern> ALL =
      List.of(
          form(iso("-", "y", "m", "d") + "(?: ?(?:-|–|—|to|/) ?" + iso("-", "z", "n", "e") + ")?"),
          form(iso("/", "y", "m", "d")),
          form("(?<d>" + DAY_NUMBER + ")\\.(?<m>1[0-2]|0?[1-9])\\.(?<y>" + YEAR + ")"),
          form("(?<d>3[01]|2\\d|1[3-9])/(?<m>1[0-2]|0?[1-9])/(?<y>" + YEAR + ")"),
          form("(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|2\\d|1[3-9])/(?<y>" + YEAR + ")"),
          form(W + D + OF + M + X + TO + E + OF + N + Y),
          form(W + M + " " + D + X + TO + N + " " + E + Y),
          form(W + D + TO + E + OF + M + Y),
          form(W + M + " " + D + TO + E + "(?!:)" + Y),
          form(W + D + OF + M + Y),
          form(W + M + " " + D + "(?!\\d|:)" + Y),
          form(M + ",? (?<y>" + YEAR + ")"));

  private DateForms() {}

  private static String iso(String sign, String year, String month, String day) {
    return "(?<%s>%s)%s(?<%s>0[1-9]|1[0-2])%s(?<%s>3[01]|[12]\\d|0[1-9])"
        .formatted(year, YEAR, sign, month, sign, day);
  }

  private static Pattern form(String regex) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])");
  }

  /** What a form has found. */
  static StatedDate read(Matcher found) {
    int month = month(group(found, "m"));
    int endDay = number(group(found, "e"));
    String endMonth = group(found, "n");
    int lastMonth = endDay == 0 ? 0 : endMonth.isEmpty() ? month : month(endMonth);
    int first = number(group(found, "x"));
    int last = number(group(found, "y"));
    boolean newYear = last > 0 && lastMonth > 0 && lastMonth < month;
    return new StatedDate(
        first > 0 ? first : newYear ? last - 1 : last,
        month,
        number(group(found, "d")),
        lastMonth,
        endDay,
        weekday(group(found, "w")));
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
  static int month(String name) {
    if (name.matches("\\d+")) {
      return Integer.parseInt(name);
    }
    for (Month month : Month.values()) {
      if (name.length() > 2 && month.name().startsWith(start(name))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!name.isEmpty() && day.name().startsWith(start(name))) {
        return day.getValue();
      }
    }
    return 0;
  }

  private static String start(String name) {
    return name.substring(0, 3).toUpperCase(Locale.ROOT);
  }
}
