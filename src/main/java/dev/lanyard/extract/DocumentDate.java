package dev.lanyard.extract;

import dev.lanyard.annotate.AnnotatedDocument;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * When a document was written, as its front matter, its file name or at least the years in its text
 * say.
 *
 * @param year 0 if nothing tells
 * @param month 0 if nothing tells
 * @param day 0 if nothing tells
 * @param dated whether the front matter or the file name gives the date, not merely the text
 */
record DocumentDate(int year, int month, int day, boolean dated) {
  private static final List<String> KEYS =
      List.of("date", "published", "article:published_time", "pubdate", "created", "datepublished");
  private static final Pattern FILE = Pattern.compile("^(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?!\\d)");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/.-])(?:19[89]|20[0-4])\\d(?![\\d/-])");

  private static final Pattern NEXT_MONTH = Pattern.compile("\\b[Nn]ext month\\b(?!['’]s)");

  static DocumentDate of(AnnotatedDocument text) {
    Matcher file = FILE.matcher(text.document().name());
    if (file.find() && Integer.parseInt(file.group(2)) <= 12) {
      int day = file.group(3) == null ? 0 : Integer.parseInt(file.group(3));
      return new DocumentDate(
          Integer.parseInt(file.group(1)), Integer.parseInt(file.group(2)), day, true);
    }
    for (String key : KEYS) {
      for (Unit unit : text.front(key)) {
        StatedDate date = StatedDate.read(unit.text());
        if (date.year() > 0) {
          return new DocumentDate(date.year(), date.month(), date.day(), true);
        }
      }
    }
    return fromText(text);
  }

  /** The month and year in the title, else the year that the text names most. */
  private static DocumentDate fromText(AnnotatedDocument text) {
    var years = new TreeMap<Integer, Integer>();
    for (Unit unit : text.units()) {
      boolean head = unit.key().equals("title") || unit.index() == 0;
      StatedDate date = StatedDate.read(unit.text());
      if (head && date.year() > 0) {
        return new DocumentDate(date.year(), date.month(), 0, false);
      }
      Matcher year = YEAR.matcher(unit.text());
      while (year.find()) {
        years.merge(Integer.parseInt(year.group()), head ? 10 : 1, Integer::sum);
      }
    }
    return years.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new DocumentDate(e.getKey(), 0, 0, false))
        .orElse(new DocumentDate(0, 0, 0, false));
  }

  /** As precise as known; empty if nothing is. */
  String iso() {
    return new StatedDate(year, month, day, 0, 0, 0).start();
  }

  /**
   * The year of a day and month that come without one: the first such day not earlier than two
   * months before the document. If the document is known to the year only, a weekday that is named
   * chooses between that year and its neighbours: <em>Saturday 12 December</em> in a text about
   * 2021 was in 2020. 0 if the document has no year.
   */
  int yearOf(StatedDate stated) {
    if (stated.year() > 0 || year == 0) {
      return stated.year();
    }
    if (month == 0) {
      return IntStream.of(year, year - 1, year + 1)
          .filter(y -> stated.inYear(y).weekdayAgrees())
          .findFirst()
          .orElse(year);
    }
    int months = stated.month() - month;
    return months < -2 ? year + 1 : months > 9 ? year - 1 : year;
  }

  /**
   * The month after the document's, if words say <em>next month</em>; {@link StatedDate#NONE} if
   * they do not, or the document is not dated to the month.
   */
  StatedDate toldNext(String words) {
    if (month == 0 || !NEXT_MONTH.matcher(words).find()) {
      return StatedDate.NONE;
    }
    YearMonth next = YearMonth.of(year, month).plusMonths(1);
    return new StatedDate(next.getYear(), next.getMonthValue(), 0, 0, 0, 0);
  }
}
