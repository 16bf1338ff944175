package dev.lanyard.extract;

import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The next event, with its date, its line-up and its venue.
 *
 * <ul>
 *   <li>Fires: <em>Our next meetup is on Wednesday 7th January, with speakers from Acme, Bolt, and
 *       more.</em>
 *   <li>Fires: a heading <em>Acme Meetup June</em> above such a sentence; the month of the heading
 *       names the edition even if the date is a copy mistake, which is kept as stated.
 *   <li>Silent: <em>Join the next meetup.</em> Without a date it is no event yet.
 * </ul>
 */
final class Announcements implements Rule {
  private static final Habit NAME = Habit.ANNOUNCED_EVENT;
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|upcoming|forthcoming|following)\\b[^.!?]{0,40}?\\b(?:meetup|meet-up|event|edition|conference|gathering|meeting|instalment|installment|evening)\\b"
              + "|\\bsave the date\\b|\\bwe(?:'ll| will|’ll) (?:be back|meet again|return|see you)\\b|\\bsee you (?:all )?(?:on|in|at)\\b");

  @Override
  public void read(Reading reading) {
    List<Unit> body = reading.text.body();
    int at = 0;
    while (at < body.size()) {
      Unit unit = body.get(at);
      int end = unit.is(Role.HEADING) ? sectionEnd(body, at) : at + 1;
      if (unit.quoted()
          || reading.occasions.sections().stream()
              .anyMatch(s -> s.from() <= unit.index() && unit.index() < s.to())) {
        at++;
        continue;
      }
      if (announce(reading, body.subList(at, end), unit.is(Role.HEADING))) {
        at = end;
      } else {
        at++;
      }
    }
  }

  private static int sectionEnd(List<Unit> body, int at) {
    int end = at + 1;
    while (end < body.size() && !(body.get(end).is(Role.HEADING))) {
      end++;
    }
    return end;
  }

  private static boolean announce(Reading reading, List<Unit> section, boolean headed) {
    Optional<Place> stated = statement(reading, section, headed);
    if (stated.isEmpty()) {
      return false;
    }
    Place place = stated.get();
    StatedDate date = date(reading, place.words());
    Optional<EventMention> head = headed ? mention(section.get(0)) : mention(place);
    Optional<Occasion> named = NextEdition.of(reading, head, date, place);
    if (named.isEmpty()) {
      return false;
    }
    Occasion occasion = named.get();
    occasion.announced = true;
    occasion.date = date;
    reading.occasions.addSection(
        section.get(0).index(), section.get(section.size() - 1).index() + 1, occasion);
    EventNames.claim(reading, occasion, NAME);
    reading.dated(occasion.thing, date, place.span(), NAME);
    reading.claim(occasion.thing, Relation.STATUS, Literal.term("Announced"), place.span(), NAME);
    for (Unit unit : section) {
      for (Range sentence : unit.sentences()) {
        LineUps.claim(reading, occasion, unit, sentence);
        AnnouncedVenue.claim(reading, occasion, unit, sentence);
      }
    }
    return true;
  }

  /** The sentence that gives the date of what comes next. */
  private static Optional<Place> statement(Reading reading, List<Unit> section, boolean headed) {
    boolean headSays =
        !headed
            || (NEXT.matcher(section.get(0).text()).find()
                || isNextEdition(reading, section.get(0)));
    boolean said = false;
    if (!headSays) {
      return Optional.empty();
    }
    for (Unit unit : section) {
      if (headed && unit == section.get(0)) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        String words = unit.text().substring(sentence.from(), sentence.to());
        boolean dated =
            unit.others().stream()
                .anyMatch(
                    d ->
                        d.kind() == NameKind.DATE
                            && d.from() >= sentence.from()
                            && d.to() <= sentence.to()
                            && StatedDate.read(d.text()).month() > 0);
        said |= NEXT.matcher(words).find();
        dated |= reading.date.toldNext(words).isStated();
        if (dated && (headed || said) && isLater(reading, StatedDate.read(words))) {
          return Optional.of(new Place(unit, sentence.from(), sentence.to()));
        }
      }
      said = false;
    }
    return Optional.empty();
  }

  /** The date that a sentence gives, in figures or as <em>next month</em>. */
  private static StatedDate date(Reading reading, String words) {
    StatedDate date = StatedDate.read(words);
    return date.isStated() ? date.inYear(reading.date.yearOf(date)) : reading.date.toldNext(words);
  }

  /** A copy mistake may give last month's date, but a date far in the past announces nothing. */
  private static boolean isLater(Reading reading, StatedDate date) {
    return date.year() == 0 || reading.date.year() == 0 || date.year() >= reading.date.year();
  }

  /** A heading that is the series' name and a month other than the main event's. */
  private static boolean isNextEdition(Reading reading, Unit heading) {
    return mention(heading)
        .filter(m -> m.date().month() > 0)
        .flatMap(
            m -> reading.occasions.main().filter(main -> main.date.month() != m.date().month()))
        .isPresent();
  }

  private static Optional<EventMention> mention(Unit unit) {
    return EventMention.find(unit, false).stream().findFirst();
  }

  private static Optional<EventMention> mention(Place place) {
    return EventMention.find(place.unit(), false).stream()
        .filter(m -> m.at().from() >= place.from() && m.at().to() <= place.to())
        .findFirst();
  }
}
