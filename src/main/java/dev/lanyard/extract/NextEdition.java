package dev.lanyard.extract;

import dev.lanyard.annotate.StatedDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an announced edition: as the announcement names it, else the main event's series with
 * the month of the date.
 *
 * <p>After {@code Acme Meetup May 2023}, a next meetup on 7 June is {@code Acme Meetup June 2023}.
 */
final class NextEdition {
  private static final Pattern MONTHLY =
      Pattern.compile(
          ".*(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}");

  private NextEdition() {}

  /**
   * The edition, if it can be named.
   *
   * @param mention how the announcement names it, if at all
   * @param place where its date is stated
   */
  static Optional<Occasion> of(
      Reading reading, Optional<EventMention> mention, StatedDate date, Place place) {
    boolean monthly = reading.occasions.main().filter(NextEdition::isMonthly).isPresent();
    if (mention.isPresent()) {
      EventMention m = mention.get();
      int month = m.date().month() > 0 ? m.date().month() : monthly ? date.month() : 0;
      int year = m.date().year() > 0 ? m.date().year() : year(date, month);
      var inName = new StatedDate(year, month, 0, 0, 0, 0);
      return Optional.of(
          new Occasion(EventMention.name(m.base(), inName), m.base(), m.path(), m.at()));
    }
    if (monthly) {
      Occasion main = reading.occasions.main().orElseThrow();
      var inName = new StatedDate(date.year(), date.month(), 0, 0, 0, 0);
      return Optional.of(
          new Occasion(
              EventMention.name(main.series, inName), main.series, main.seriesPath, place));
    }
    return Optional.empty();
  }

  /** Whether an event's name ends with its month. */
  private static boolean isMonthly(Occasion main) {
    return MONTHLY.matcher(main.thing.name()).matches();
  }

  /**
   * The year of an edition by its month, if the date is of the month before or after the turn of
   * the year.
   */
  private static int year(StatedDate date, int month) {
    if (date.year() == 0 || month == 0) {
      return date.year();
    }
    return month < date.month() - 6
        ? date.year() + 1
        : month > date.month() + 6 ? date.year() - 1 : date.year();
  }
}
