package dev.lanyard.extract;

import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
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

  /** The least score of an event that a title names. */
  private static final int IN_TITLE = 6;

  @Override
  public void read(Reading reading) {
    if (reading.occasions.main().isPresent() || FieldedTalks.isListOfTalks(reading)) {
      return;
    }
    var scores = new LinkedHashMap<String, Integer>();
    var first = new LinkedHashMap<String, EventMention>();
    List<EventMention> all = mentions(reading);
    Map<String, String> shortened = shortened(all);
    for (EventMention mention : all) {
      String key = key(mention, shortened);
      scores.merge(key, score(mention, reading), Integer::sum);
      first.merge(key, mention, MainEvent::fuller);
    }
    join(scores);
    scores.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .ifPresent(best -> settle(reading, Objects.requireNonNull(first.get(best.getKey())), all));
  }

  /** A family's name stands for the one member that a title names: PyCon for PyCon UK. */
  private static void join(Map<String, Integer> scores) {
    for (String family : List.copyOf(scores.keySet())) {
      List<String> members =
          scores.keySet().stream()
              .filter(k -> k.startsWith(family + "-") || k.startsWith(family + " "))
              .toList();
      if (members.size() == 1 && scores.getOrDefault(members.get(0), 0) >= IN_TITLE) {
        scores.merge(members.get(0), scores.getOrDefault(family, 0), Integer::sum);
      }
    }
  }

  private static List<EventMention> mentions(Reading reading) {
    var all = new ArrayList<EventMention>();
    for (Unit unit : reading.units()) {
      boolean title =
          unit.is(Role.FRONT) && (unit.key().equals("title") || unit.key().equals("description"))
              || isTop(reading, unit);
      if (!unit.quoted() && !unit.is(Role.IMAGE)) {
        all.addAll(EventMention.find(unit, title));
      }
    }
    return all;
  }

  private static boolean isTop(Reading reading, Unit unit) {
    List<Unit> body = reading.text.body();
    return unit.is(Role.HEADING) && unit.level() == 1
        || !body.isEmpty() && body.get(0).index() == unit.index() && unit.text().length() < 100;
  }

  /** What tells one series from another; an abbreviation goes by what it stands for. */
  private static String key(EventMention mention, Map<String, String> shortened) {
    String series = mention.series().toLowerCase(Locale.ROOT);
    return mention.path().isEmpty() ? shortened.getOrDefault(series, series) : mention.path();
  }

  private static Map<String, String> shortened(List<EventMention> all) {
    var shortened = new LinkedHashMap<String, String>();
    for (EventMention mention : all) {
      if (!mention.abbreviation().isEmpty()) {
        shortened.putIfAbsent(
            mention.abbreviation().toLowerCase(Locale.ROOT), key(mention, Map.of()));
      }
    }
    return shortened;
  }

  private static EventMention fuller(EventMention one, EventMention other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static int weight(EventMention mention) {
    int year = mention.date().year() > 0 ? 3 : 0;
    int month = mention.date().month() > 0 ? 1 : 0;
    int top = mention.at().unit().is(Role.FRONT) || mention.at().unit().level() == 1 ? 2 : 0;
    return year + month + top + (mention.region().isEmpty() ? 0 : 1);
  }

  private static int score(EventMention mention, Reading reading) {
    Unit unit = mention.at().unit();
    if (unit.is(Role.FRONT)) {
      return switch (unit.key()) {
        case "event", "conference", "meetup" -> 8;
        case "title" -> 7;
        case "description", "summary", "excerpt" -> 4;
        default -> 0;
      };
    }
    if (isTop(reading, unit)) {
      return 6;
    }
    int early = unit.index() < reading.text.units().size() - reading.text.body().size() + 3 ? 2 : 0;
    return 1 + early + (mention.date().year() > 0 ? 1 : 0);
  }

  /** The event that a mention names, or the workshop of it on whose page it stands. */
  private static Occasion occasion(EventMention mention, StatedDate inName) {
    String base = mention.base();
    String name = EventMention.name(base, inName);
    String rest = mention.at().unit().text().substring(mention.at().to());
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
    Map<String, String> shortened = shortened(all);
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
    claim(reading, occasion, NAME);
    for (EventMention other : all) {
      boolean same =
          key(other, shortened).equals(key(mention, shortened))
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
      for (dev.lanyard.annotate.Name name : unit.others()) {
        StatedDate date =
            name.kind() == dev.lanyard.annotate.NameKind.DATE
                ? StatedDate.read(name.text())
                : StatedDate.NONE;
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
    shortForm(reading, occasion, other, NAME);
  }

  /** The abbreviation in brackets is another name of the series, and with the year of the event. */
  static void shortForm(Reading reading, Occasion occasion, EventMention mention, Habit rule) {
    String shortForm = mention.abbreviation();
    if (shortForm.isEmpty()) {
      return;
    }
    Span where = mention.at().span();
    String edition = EventMention.name(shortForm, occasion.inName());
    if (!edition.equals(occasion.thing.name()) && occasion.aliases.add(edition)) {
      reading.claim(occasion.thing, Relation.ALSO_NAMED, Literal.string(edition), where, rule);
    }
    occasion.aliases.addAll(List.of(shortForm, mention.series()));
    for (String name : List.of(mention.series(), shortForm)) {
      if (!name.equals(occasion.series)) {
        reading.claim(series(occasion), Relation.ALSO_NAMED, Literal.string(name), where, rule);
      }
    }
  }

  /** What an event's name alone says: the series it belongs to. */
  static void claim(Reading reading, Occasion occasion, Habit rule) {
    Thing document = Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name());
    reading.claim(document, Relation.MENTIONS, occasion.thing, occasion.at.span(), rule);
    if (!occasion.series.isEmpty()) {
      reading.claim(occasion.thing, Relation.IN_SERIES, series(occasion), occasion.at.span(), rule);
    }
  }

  private static Thing series(Occasion occasion) {
    return occasion.seriesPath.isEmpty()
        ? Thing.named(Thing.Kind.SERIES, occasion.series)
        : Thing.known(Thing.Kind.SERIES, occasion.series, occasion.seriesPath);
  }
}
