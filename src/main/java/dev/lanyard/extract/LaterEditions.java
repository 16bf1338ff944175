package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that look ahead to a later edition.
 *
 * <ul>
 *   <li>Fires: <em>ContainerSched 2025 will be held in Ghent</em>, told of the edition of 2024;
 *       <em>The June 2023 edition of Acme Meetup is planned for 7 June</em>; <em>Next year
 *       ContainerSched moves to Ghent</em>.
 *   <li>Silent: an edition that is not later than the one reported; a series named with neither
 *       year nor <em>next</em>.
 * </ul>
 */
final class LaterEditions implements Rule {
  private static final Habit NAME = Habit.LATER_EDITION;
  private static final Pattern NEXT_YEAR = Pattern.compile("(?i)\\bnext year\\b");
  private static final Pattern EDITION_OF =
      Masked.pattern(
          "(?<d>{D}|January|February|March|April|May|June|July|August|September|October|November|December) (?:edition|meetup|instalment|issue) of (?:the )?(?<s>{S})");
  private static final Pattern PLACE = Masked.pattern("(?:\\b(?:in|to)|,) (?:[a-z]+ )?(?<l>{L})");

  @Override
  public void read(Reading reading) {
    if (reading.occasions.main().isEmpty()) {
      return;
    }
    Occasion main = reading.occasions.main().orElseThrow();
    for (Unit unit : reading.text.body()) {
      boolean told = unit.is(Role.PARAGRAPH) || unit.is(Role.ITEM);
      if (!told || unit.quoted() || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        edition(reading, main, unit, sentence)
            .ifPresent(o -> claim(reading, o, unit, around(main, unit, sentence)));
      }
    }
  }

  private static Optional<Occasion> edition(
      Reading reading, Occasion main, Unit unit, Range sentence) {
    int year = main.date.year() > 0 ? main.date.year() : reading.date.year();
    Masked masked = Masked.withoutTitles(unit, sentence);
    Matcher of = EDITION_OF.matcher(masked.text());
    if (of.find() && isSame(main, masked.name(of.start("s")))) {
      Range said = masked.range(of.start("d"), of.end("d"));
      String words = unit.text().substring(said.from(), said.to());
      StatedDate named = StatedDate.read(words);
      int month = named.month() > 0 ? named.month() : StatedDate.month(words);
      StatedDate date = new StatedDate(named.year() > 0 ? named.year() : year, month, 0, 0, 0, 0);
      return later(main, date)
          ? Optional.of(occasion(main, date, new Place(unit, sentence.from(), sentence.to())))
          : Optional.empty();
    }
    for (EventMention mention : EventMention.find(unit, false)) {
      boolean inside = mention.at().from() >= sentence.from() && mention.at().to() <= sentence.to();
      boolean same =
          mention.base().equals(main.series)
              || !mention.path().isEmpty() && mention.path().equals(main.seriesPath);
      if (!inside || !same) {
        continue;
      }
      StatedDate date = mention.date();
      if (date.year() == 0
          && NEXT_YEAR.matcher(unit.text().substring(sentence.from(), sentence.to())).find()
          && year > 0) {
        return Optional.of(
            occasion(
                main,
                new StatedDate(year + 1, 0, 0, 0, 0, 0),
                new Place(unit, sentence.from(), sentence.to())));
      }
      if (date.year() > 0 && later(main, date)) {
        return Optional.of(
            occasion(main, new StatedDate(date.year(), date.month(), 0, 0, 0, 0), mention.at()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Occasion main, Name series) {
    return series.text().startsWith(main.series)
        || !main.seriesPath.isEmpty() && series.known().equals(main.seriesPath);
  }

  /** The sentence, and the one before it if that gives a day or a line-up. */
  private static Range around(Occasion main, Unit unit, Range sentence) {
    int at = unit.sentences().indexOf(sentence);
    if (at <= 0) {
      return sentence;
    }
    Range before = unit.sentences().get(at - 1);
    String words = unit.text().substring(before.from(), before.to());
    StatedDate date = StatedDate.read(words);
    boolean day =
        date.day() > 0
            && (date.year() == 0 || date.year() > main.date.year())
            && date.month() != main.date.month();
    return day || words.contains("speakers from")
        ? new Range(before.from(), sentence.to())
        : sentence;
  }

  private static boolean later(Occasion main, StatedDate date) {
    StatedDate own = main.date;
    return own.year() > 0
        && (date.year() > own.year()
            || date.year() == own.year() && date.month() > own.month() && own.month() > 0);
  }

  private static Occasion occasion(Occasion main, StatedDate date, Place at) {
    var occasion =
        new Occasion(EventMention.name(main.series, date), main.series, main.seriesPath, at);
    occasion.date = date;
    occasion.announced = true;
    return occasion;
  }

  private static void claim(Reading reading, Occasion occasion, Unit unit, Range sentence) {
    if (reading.occasions.all().stream().anyMatch(o -> o.thing.equals(occasion.thing))) {
      return;
    }
    Place place = new Place(unit, sentence.from(), sentence.to());
    reading.occasions.addSentence(place, occasion);
    EventNames.claim(reading, occasion, NAME);
    StatedDate date = occasion.date;
    for (Name name : unit.others()) {
      boolean inside =
          name.kind() == NameKind.DATE
              && name.from() >= sentence.from()
              && name.to() <= sentence.to();
      StatedDate stated = inside ? StatedDate.read(name.text()) : StatedDate.NONE;
      if (stated.day() > 0 && (stated.year() == 0 || stated.year() == date.year())) {
        date = stated.inYear(date.year());
      }
    }
    reading.dated(occasion.thing, date, place.span(), NAME);
    reading.claim(occasion.thing, Relation.STATUS, Literal.term("Announced"), place.span(), NAME);
    LineUps.claim(reading, occasion, unit, sentence);
    Masked masked = Masked.withoutTitles(unit, sentence);
    Matcher where = PLACE.matcher(masked.text());
    if (where.find()) {
      reading.claim(
          occasion.thing,
          Relation.PLACE,
          EventPlaces.thing(masked.name(where.start("l"))),
          place.span(),
          NAME);
    }
  }
}
