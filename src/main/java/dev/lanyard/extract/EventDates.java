package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an event took place, as precisely as stated.
 *
 * <ul>
 *   <li>Fires: <em>at Expo Centre from April 1-4, 2025</em> in a sentence about the event; a month
 *       and a year in its name.
 *   <li>Fires: the date in the file's name for the report on a monthly edition, if the month
 *       agrees.
 *   <li>Silent: the date of the post itself; dates of other events; dates in quotations.
 * </ul>
 */
final class EventDates implements Rule {
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(?:took place|held|ran from|was on|in order of appearance|conference|event|meetup|summit|edition|brought together|gathered|workshop|welcomed|attended|visited|was at)\\b");
  private static final Pattern NO_EVENT =
      Pattern.compile(
          "(?i)\\b(?:min read|minutes? read|posted|published|updated|registration|deadline|tickets|submit|call for)\\b");

  /** A text as short says when the post was written, if it speaks of publishing at all. */
  private static final int LINE = 80;

  private static final Pattern FIELD =
      Pattern.compile("event[_-]?date|start(?:[_-]?date)?|dates|when|date[_-]?start");

  @Override
  public void read(Reading reading) {
    reading
        .occasions
        .main()
        .filter(
            m ->
                m.date.day() == 0
                    || reading.claims().stream()
                        .noneMatch(
                            c ->
                                c.relation() == Relation.START_DATE && c.subject().equals(m.thing)))
        .ifPresent(
            main -> {
              Optional<Dated> stated =
                  byFile(reading, main)
                      .or(() -> stated(reading, main))
                      .or(() -> only(reading, main))
                      .or(() -> named(main));
              stated.ifPresent(dated -> claim(reading, main, dated));
            });
  }

  private record Dated(StatedDate date, Span where, Habit rule) {}

  private static void claim(Reading reading, Occasion main, Dated dated) {
    main.date = dated.date();
    reading.dated(main.thing, dated.date(), dated.where(), dated.rule());
  }

  private static Optional<Dated> stated(Reading reading, Occasion main) {
    for (Unit unit : reading.units()) {
      if (unit.quoted()
          || unit.is(Role.IMAGE)
          || reading.occasions.isAnnouncement(unit.index())
          || reading.occasions.of(unit.index()).filter(o -> o == main).isEmpty()) {
        continue;
      }
      boolean field =
          unit.is(Role.FRONT)
              && (FIELD.matcher(unit.key()).matches()
                  || unit.key().equals("date") && !reading.text.front("event").isEmpty());
      if (unit.is(Role.FRONT) && !field && !unit.key().equals("description")) {
        continue;
      }
      if (unit.text().length() < LINE && NO_EVENT.matcher(unit.text()).find()) {
        continue;
      }
      for (Name name : ownDates(reading, unit)) {
        StatedDate date =
            name.kind() == NameKind.DATE ? StatedDate.read(name.text()) : StatedDate.NONE;
        if (date.day() > 0 && (field || isOfEvent(unit, name)) && agrees(main, date)) {
          StatedDate whole =
              date.inYear(main.date.year() > 0 ? main.date.year() : reading.date.yearOf(date));
          return Optional.of(
              new Dated(
                  whole, unit.span(name), field ? Habit.FRONT_MATTER_DATE : Habit.STATED_DATE));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The dates of a unit but for those in sentences about an event that is yet to come, and for the
   * day of the post in a heading such as {@code 2024-05-02: Loomfest report}.
   */
  private static List<Name> ownDates(Reading reading, Unit unit) {
    return unit.others().stream()
        .filter(
            n ->
                !unit.is(Role.HEADING)
                    || !n.text().matches("\\d{4}-\\d\\d-\\d\\d")
                    || !unit.text().startsWith(": ", n.to()))
        .filter(
            n ->
                unit.sentences().stream()
                    .noneMatch(
                        s ->
                            s.from() <= n.from()
                                && n.to() <= s.to()
                                && reading.occasions.isAnnouncement(unit, s)))
        .toList();
  }

  /** Whether a line says who wrote the post, and when: {@code 2 May 2024 | Ada Moss}. */
  private static boolean isByLine(Unit unit) {
    return unit.text().length() < LINE
        && unit.names().stream().anyMatch(n -> n.kind() == NameKind.PERSON);
  }

  /** The one day that the text gives in the event's year. */
  private static Optional<Dated> only(Reading reading, Occasion main) {
    var dated = new LinkedHashMap<String, Dated>();
    for (Unit unit : reading.text.body()) {
      if (unit.quoted()
          || unit.is(Role.IMAGE)
          || reading.occasions.isAnnouncement(unit.index())
          || isByLine(unit)
          || NO_EVENT.matcher(unit.text()).find()) {
        continue;
      }
      for (Name name : ownDates(reading, unit)) {
        StatedDate date =
            name.kind() == NameKind.DATE ? StatedDate.read(name.text()) : StatedDate.NONE;
        if (date.day() > 0
            && date.year() > 0
            && date.year() == main.date.year()
            && agrees(main, date)) {
          dated.putIfAbsent(date.start(), new Dated(date, unit.span(name), Habit.ONLY_DATE));
        }
      }
    }
    return dated.size() == 1 ? dated.values().stream().findFirst() : Optional.empty();
  }

  private static boolean isOfEvent(Unit unit, Name date) {
    for (Range sentence : unit.sentences()) {
      if (sentence.from() <= date.from() && date.to() <= sentence.to()) {
        boolean series =
            unit.names().stream()
                .anyMatch(
                    n ->
                        n.kind() == NameKind.SERIES
                            && n.from() >= sentence.from()
                            && n.to() <= sentence.to());
        boolean item = unit.text().matches("(?i)(?:date|when|dates):? .*");
        return series
            || item
            || EVENT.matcher(unit.text().substring(sentence.from(), sentence.to())).find();
      }
    }
    return false;
  }

  private static boolean agrees(Occasion main, StatedDate date) {
    boolean year = main.date.year() == 0 || date.year() == 0 || date.year() == main.date.year();
    boolean month = main.date.month() == 0 || date.month() == main.date.month();
    return year && month;
  }

  /** The month and year of the name, made a day by the file's name if the month agrees. */
  private static Optional<Dated> byFile(Reading reading, Occasion main) {
    StatedDate date = main.date;
    DocumentDate written = reading.date;
    boolean sameMonth =
        date.month() > 0
            && written.dated()
            && written.day() > 0
            && written.month() == date.month()
            && written.year() == date.year();
    boolean byFile =
        reading
            .text
            .document()
            .name()
            .startsWith("%04d-%02d".formatted(written.year(), written.month()));
    if (sameMonth && byFile) {
      var whole = new StatedDate(date.year(), date.month(), written.day(), 0, 0, 0);
      return Optional.of(new Dated(whole, main.at.span(), Habit.FILE_NAME_DATE));
    }
    return Optional.empty();
  }

  private static Optional<Dated> named(Occasion main) {
    return main.date.isStated()
        ? Optional.of(new Dated(main.date, main.at.span(), Habit.EDITION_IN_NAME))
        : Optional.empty();
  }
}
