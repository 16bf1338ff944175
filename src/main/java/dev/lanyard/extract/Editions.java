package dev.lanyard.extract;

import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that list several editions, each under a heading with its date.
 *
 * <ul>
 *   <li>Fires: a heading <em>December Meetup</em> above an item <em>Date: 12 December, 2019 at
 *       17:00</em>.
 *   <li>Silent: a heading above prose that merely holds a date; one above an item that names the
 *       event, so that the heading is a talk's.
 * </ul>
 */
final class Editions implements Rule {
  private static final Habit NAME = Habit.DATED_SECTION;
  private static final Pattern DATE_ITEM =
      Pattern.compile("(?i)^(?:date|when|dates|time|held on)\\s*[:–-]\\s*.*");
  private static final Pattern GROUP =
      Pattern.compile(
          "^(?!(?:This|That|It|There|Here|We|Our|The|Our|Each|Every|A|An|If|Talks?|Everyone)\\b)(?<name>\\p{Lu}[^.:;!?,\\n]{2,60}?) (?:is|are) (?:the |a |an |our )[^.]{0,80}?\\b(?:[Mm]eet-?ups?|[Uu]ser [Gg]roup|[Cc]ommunity|[Mm]onthly|[Mm]eetings?)\\b");

  @Override
  public void read(Reading reading) {
    List<Unit> body = reading.text.body();
    for (int i = 0; i < body.size(); i++) {
      Unit heading = body.get(i);
      if (!heading.is(Role.HEADING)) {
        continue;
      }
      List<Unit> section = section(body, i);
      Optional<Unit> dated =
          section.stream()
              .takeWhile(u -> !u.is(Role.HEADING))
              .filter(
                  u ->
                      DATE_ITEM.matcher(u.text()).matches()
                          && u.others().stream().anyMatch(o -> o.kind() == NameKind.DATE))
              .findFirst();
      boolean talk =
          section.stream().takeWhile(u -> !u.is(Role.HEADING)).anyMatch(u -> LabelledEvent.isIn(u));
      if (dated.isPresent() && !talk) {
        edition(reading, heading, section, dated.get());
      }
    }
  }

  private static List<Unit> section(List<Unit> body, int at) {
    var section = new ArrayList<Unit>();
    for (int i = at + 1; i < body.size(); i++) {
      Unit unit = body.get(i);
      if (unit.is(Role.HEADING) && unit.level() <= body.get(at).level()) {
        break;
      }
      section.add(unit);
    }
    return section;
  }

  private static void edition(Reading reading, Unit heading, List<Unit> section, Unit dated) {
    String name = heading.text().replaceFirst("[!.:]+$", "").strip();
    Place at = new Place(heading, 0, heading.text().length());
    Optional<EventMention> mention = EventMention.find(heading, false).stream().findFirst();
    Optional<Series> series =
        mention
            .filter(m -> !m.path().isEmpty())
            .map(m -> new Series(m.base(), m.path(), m.at()))
            .or(() -> series(reading))
            .or(() -> mention.map(m -> new Series(m.base(), m.path(), m.at())));
    var occasion =
        new Occasion(
            name, series.map(Series::name).orElse(""), series.map(Series::path).orElse(""), at);
    StatedDate date = StatedDate.read(dated.text());
    date =
        date.inYear(
            mention.map(m -> m.date().year()).filter(y -> y > 0).orElse(reading.date.yearOf(date)));
    occasion.date = date;
    reading.occasions.addSection(
        heading.index(), section.get(section.size() - 1).index() + 1, occasion);
    reading.claim(
        Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name()),
        Relation.MENTIONS,
        occasion.thing,
        at.span(),
        NAME);
    series.ifPresent(
        s ->
            reading.claim(
                occasion.thing,
                Relation.IN_SERIES,
                s.path().isEmpty()
                    ? Thing.named(Thing.Kind.SERIES, s.name())
                    : Thing.known(Thing.Kind.SERIES, s.name(), s.path()),
                s.at().span(),
                NAME));
    reading.dated(occasion.thing, date, dated.span(), NAME);
  }

  private record Series(String name, String path, Place at) {}

  /** The group whose page it is: {@code Cloud Kitchen Ghent is the local meetup …}. */
  private static Optional<Series> series(Reading reading) {
    for (Unit unit : reading.text.body()) {
      for (Range sentence : unit.sentences()) {
        Matcher matcher = GROUP.matcher(unit.text().substring(sentence.from(), sentence.to()));
        if (matcher.find()) {
          var at =
              new Place(
                  unit,
                  sentence.from() + matcher.start("name"),
                  sentence.from() + matcher.end("name"));
          return Optional.of(new Series(at.words(), "", at));
        }
      }
    }
    return Optional.empty();
  }
}
