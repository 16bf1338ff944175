package dev.lanyard.extract;

import dev.lanyard.annotate.Columns;
import dev.lanyard.annotate.Labels;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that are nothing but speakers, or a title and its speakers.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman (Acme) &amp; Tom Li (Bolt)</em> on a line of its own, with the
 *       heading above as title.
 *   <li>Fires: <em>Queues at rest - Priya Raman, Acme</em>; <em>Priya Raman (Acme): Queues at
 *       rest</em>; <em>"Queues at rest" by Priya Raman</em>; an agenda's item with the speakers as
 *       items beneath.
 *   <li>Fires: <em>Keynote: Priya Raman (Acme): Queues at rest</em>; <em>Lightning talk by Priya
 *       Raman: Queues at rest</em>.
 *   <li>Silent: a list of organisers or attendees; a link to somebody's blog; a picture's caption.
 * </ul>
 */
final class ByLines implements Rule {
  private static final int LONGEST = 260;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:speakers?|presenters?|presented by|panell?ists?|panel|moderators?|moderated by|hosts?|guests?|with|by|instructors?|(?:(?:opening |closing |invited )?(?:keynote|lecture|tutorial|workshop|demo|presentation|session)|(?:lightning |invited )?talk|panel(?: discussion)?) (?:by|with|from))(?: ?[:–-] ?| )");

  private static final Pattern HONORIFIC = Pattern.compile("(?:Prof(?:essor)?|Dr|Sir|Dame)\\.? ");

  @Override
  public void read(Reading reading) {
    Set<Integer> cells = cells(reading);
    for (Unit unit : reading.text.body()) {
      Optional<Range> opening = opening(reading, unit);
      boolean line =
          (lines(unit).stream().allMatch(l -> l.to() - l.from() <= LONGEST) || opening.isPresent())
              && (unit.is(Role.PARAGRAPH)
                  || unit.is(Role.ITEM)
                  || unit.is(Role.HEADING) && unit.level() > 1
                  || unit.is(Role.CELL) && cells.contains(unit.index()));
      if (line
          && !unit.quoted()
          && reading.turns.of(unit).isEmpty()
          && !reading.occasions.isAnnouncement(unit.index())
          && !NoSpeakers.areIn(reading, unit)) {
        opening
            .map(List::of)
            .orElseGet(() -> lines(unit))
            .forEach(range -> read(reading, unit, range));
      }
    }
  }

  /** The cells of tables that have no column of speakers: each may hold a talk and its people. */
  private static Set<Integer> cells(Reading reading) {
    return Columns.tables(reading.text.body()).stream()
        .filter(t -> !t.isOfTalks())
        .flatMap(t -> t.rows().stream().flatMap(List::stream))
        .map(Unit::index)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The first sentence of a paragraph that goes on, if the paragraph is of an agenda's item: {@code
   * Priya Raman (Acme). Video. How queues grow.}
   */
  private static Optional<Range> opening(Reading reading, Unit unit) {
    boolean within =
        unit.is(Role.PARAGRAPH)
            && unit.level() > 0
            && ListItems.holder(reading, unit)
                .filter(h -> h.index() == unit.index() - 1)
                .isPresent();
    return (within || unit.is(Role.ITEM)) && unit.sentences().size() > 1
        ? Optional.of(unit.sentences().get(0))
        : Optional.empty();
  }

  /** The lines of a paragraph of which several begin with a clock time; else all of it. */
  private static List<Range> lines(Unit unit) {
    var lines = new ArrayList<Range>();
    int start = 0;
    int timed = 0;
    for (String line : unit.text().split("\n", -1)) {
      lines.add(new Range(start, start + line.length()));
      timed += ClockTimes.opens(line) ? 1 : 0;
      start += line.length() + 1;
    }
    return timed > 1 ? lines : List.of(new Range(0, unit.text().length()));
  }

  private static void read(Reading reading, Unit unit, Range line) {
    int start = ClockTimes.end(unit.text(), line.from(), line.to());
    Matcher label = LABEL.matcher(unit.text()).region(start, line.to());
    boolean labelled = label.lookingAt();
    if (labelled) {
      start = label.end();
    }
    Matcher honorific = HONORIFIC.matcher(unit.text()).region(start, line.to());
    if (honorific.lookingAt()) {
      start = honorific.end();
    }
    boolean field = labelled && label.group().matches(".*[:–-] ?");
    int end = field ? Labels.end(unit.text(), start) : line.to();
    if (start >= end) {
      return;
    }
    Range words = new Range(start, end);
    Optional<TitledLine> found =
        afterKind(reading, unit, words).or(() -> line(reading, unit, words));
    if (found.isEmpty()) {
      return;
    }
    TitledLine titled = found.get();
    boolean whole = line.from() == 0 && line.to() == unit.text().length();
    if (!whole && unit.is(Role.ITEM) && !titled.isMarked()) {
      return; // a sentence of an item that goes on says much
    }
    boolean signed =
        labelled
            && label.group().matches("(?i)by ")
            && unit.index() > 0
            && reading.units().get(unit.index() - 1).is(Role.HEADING)
            && reading.units().get(unit.index() - 1).level() == 1;
    if (signed && !titled.endsWithPeople()) {
      return; // who wrote the report, and where
    }
    if (titled.beginsWithPeople() && titled.endsWithPeople()) {
      SpeakerLines.read(reading, unit, titled.group(), labelled);
    } else if (titled.endsWithPeople()) {
      titled.titleFirst();
    } else if (titled.beginsWithPeople()) {
      titled.peopleFirst();
    }
  }

  /** A line that names one group of people. */
  private static Optional<TitledLine> line(Reading reading, Unit unit, Range words) {
    Masked masked = Masked.of(unit, words);
    List<People.Group> groups = People.find(masked, true);
    return groups.size() == 1
        ? Optional.of(new TitledLine(reading, unit, masked, groups.get(0)))
        : Optional.empty();
  }

  /**
   * A line of people and title behind words that say what kind of talk it is: {@code Keynote: Priya
   * Raman (Acme): Queues at rest}.
   */
  private static Optional<TitledLine> afterKind(Reading reading, Unit unit, Range words) {
    int from = words.from() + TalkKinds.prefix(unit.text().substring(words.from(), words.to()));
    return from == words.from() || from >= words.to()
        ? Optional.empty()
        : line(reading, unit, new Range(from, words.to()))
            .filter(t -> t.beginsWithPeople() && !t.endsWithPeople());
  }
}
