package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The event that a document is about: the one named in its title, its description, its first words,
 * or most often.
 *
 * <ul>
 *   <li>Fires: a title <em>ContainerSched 2024 trip report</em>, <em>Acme Meetup, May 2023 - A, B
 *       and C</em>.
 *   <li>Fires: a title that counts meetings or names their month: <em>Loom Ghent #12</em>, <em>Loom
 *       Ghent - May meetup</em>.
 *   <li>Fires: a title without year, if the text gives the edition's year: <em>Keynote at
 *       ContainerSched</em>.
 *   <li>Silent: when no event is named at all, or only in quotations; on a page of talks each of
 *       which names its own event.
 * </ul>
 */
final class MainEvent implements Rule {
  private static final Habit NAME = Habit.MAIN_EVENT;

  /** <em>PhD Workshop</em>, where it ends a title that begins with the conference. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?: ?[:–—-])? (?<what>(?:[\\p{L}&+]{2,20} ){1,4}(?:Workshop|Symposium|Summit|Hackathon|Unconference|Consortium|Day))\\W*");

  /** <em>#12</em>, behind the name of what is held so often. */
  private static final Pattern COUNTED =
      Pattern.compile("(?: [Mm]eet-?[Uu]p)? (?<number>#\\d{1,3})\\b");

  @Override
  public void read(Reading reading) {
    if (reading.occasions.main().isPresent() || FieldedTalks.isListOfTalks(reading)) {
      return;
    }
    var scores = new LinkedHashMap<String, Integer>();
    var first = new LinkedHashMap<String, EventMention>();
    List<EventMention> all = mentions(reading);
    var keys = new SeriesKeys(all);
    for (EventMention mention : all) {
      String key = keys.of(mention);
      scores.merge(key, Prominence.score(mention, reading), Integer::sum);
      first.merge(key, mention, Prominence::fuller);
    }
    Prominence.join(scores);
    scores.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .ifPresent(best -> settle(reading, Objects.requireNonNull(first.get(best.getKey())), all));
  }

  private static List<EventMention> mentions(Reading reading) {
    var all = new ArrayList<EventMention>();
    for (Unit unit : reading.units()) {
      boolean title =
          unit.is(Role.FRONT) && (unit.key().equals("title") || unit.key().equals("description"))
              || Prominence.isTop(reading, unit);
      if (!unit.quoted() && !unit.is(Role.IMAGE)) {
        all.addAll(EventMention.find(unit, title));
      }
    }
    return all;
  }

  /** The event that a mention names, or the workshop of it on whose page it stands. */
  private static Occasion occasion(EventMention mention, StatedDate inName) {
    String base = mention.base();
    String name = EventMention.name(base, inName);
    String rest = mention.at().unit().text().substring(mention.at().to());
    Matcher counted = COUNTED.matcher(rest);
    if (!mention.date().isStated() && counted.lookingAt()) {
      return new Occasion(
          name + " " + counted.group("number"),
          base,
          mention.path(),
          new Place(
              mention.at().unit(), mention.at().from(), mention.at().to() + counted.end("number")));
    }
    Matcher within = WITHIN.matcher(rest);
    return within.matches()
        ? new Occasion(
            name + ": " + within.group("what"),
            base + " " + within.group("what"),
            "",
            new Place(
                mention.at().unit(), mention.at().from(), mention.at().to() + within.end("what")))
        : new Occasion(name, base, mention.path(), mention.at());
  }

  private static void settle(Reading reading, EventMention mention, List<EventMention> all) {
    var keys = new SeriesKeys(all);
    StatedDate date = mention.date().isStated() ? mention.date() : ofMeetup(reading, mention);
    boolean edition = date.month() > 0;
    if (edition && date.year() == 0) {
      date = date.inYear(reading.date.yearOf(date));
    }
    StatedDate inName =
        edition
            ? new StatedDate(date.year(), date.month(), 0, 0, 0, 0)
            : new StatedDate(date.year(), 0, 0, 0, 0, 0);
    var occasion = occasion(mention, inName);
    occasion.date = date;
    reading.occasions.setMain(occasion);
    EventNames.claim(reading, occasion, NAME);
    for (EventMention other : all) {
      boolean same =
          keys.areSame(other, mention)
              || related(other, mention) && other.date().year() == date.year();
      boolean contradicts =
          other.date().year() > 0 && date.year() > 0 && other.date().year() != date.year()
              || other.date().month() > 0
                  && date.month() > 0
                  && other.date().month() != date.month();
      if (same && !contradicts) {
        alias(reading, occasion, other);
      }
    }
  }

  /**
   * A meetup that is named without its edition goes by the month of the first day that the text
   * gives.
   */
  private static StatedDate ofMeetup(Reading reading, EventMention mention) {
    boolean meetup =
        mention.at().words().toLowerCase(Locale.ROOT).contains("meetup")
            || mention.at().unit().text().toLowerCase(Locale.ROOT).contains("meetup");
    if (!meetup) {
      return StatedDate.NONE;
    }
    for (Unit unit : reading.text.body()) {
      for (Name name : unit.others()) {
        StatedDate date =
            name.kind() == NameKind.DATE ? StatedDate.read(name.text()) : StatedDate.NONE;
        if (date.day() > 0) {
          StatedDate whole = date.inYear(reading.date.yearOf(date));
          return new StatedDate(whole.year(), whole.month(), 0, 0, 0, 0);
        }
      }
      if (unit.index() > reading.units().size() / 2) {
        break;
      }
    }
    return StatedDate.NONE;
  }

  /** Whether one names the family that the other is a part of: KubeCon and KubeCon Europe. */
  private static boolean related(EventMention one, EventMention other) {
    return !one.path().isEmpty()
        && !other.path().isEmpty()
        && (one.path().startsWith(other.path()) || other.path().startsWith(one.path()));
  }

  private static void alias(Reading reading, Occasion occasion, EventMention other) {
    String name = other.name();
    boolean specific =
        other.date().year() > 0 || other.date().month() > 0 || occasion.date.year() == 0;
    Thing document = Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name());
    reading.claim(document, Relation.MENTIONS, occasion.thing, other.at().span(), NAME);
    if (specific && !name.equals(occasion.thing.name()) && occasion.aliases.add(name)) {
      reading.claim(
          occasion.thing, Relation.ALSO_NAMED, Literal.string(name), other.at().span(), NAME);
    }
    EventNames.shortened(reading, occasion, other, NAME);
  }
}
