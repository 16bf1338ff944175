package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Title and speakers at the beginning of a paragraph or an item that goes on to tell of the talk;
 * {@link ByLines} reads lines that hold nothing else.
 *
 * <ul>
 *   <li>Fires: <em><b>Queues at rest - Priya Raman (Acme).</b> Priya asked …</em>; a link
 *       <em>Queues at rest - Priya Raman</em> before such words; an item <em>Queues at rest by
 *       Priya Raman (Acme) - my favourite of the day</em>.
 *   <li>Silent: bold words without a name; an item in which the people are with nobody.
 * </ul>
 */
final class OpeningSessions implements Rule {
  private static final int LONGEST = 200;
  private static final Set<Mark.Kind> MARKS =
      Set.of(Mark.Kind.STRONG, Mark.Kind.EMPHASIS, Mark.Kind.LINK);
  private static final Pattern BY =
      Pattern.compile(
          "^(?!(?:My|The|Our|A|An|Another|One|I|We|There|It|This|That|Then|Next|First|Finally)\\b.* (?:was|were|is|are|had|came|saw|heard)\\b)[^.!?]{3,160}? by $");
  private static final Pattern GOES_ON =
      Pattern.compile("^ ?(?::\\w+:|[-–—:.;]) .*", Pattern.DOTALL);

  @Override
  public void read(Reading reading) {
    for (Unit unit : Prose.units(reading)) {
      emphasised(unit)
          .or(() -> unit.is(Role.ITEM) ? item(unit) : Optional.empty())
          .ifPresent(range -> open(reading, unit, range));
    }
  }

  /** A title and its speakers at the beginning of a unit that goes on. */
  private static void open(Reading reading, Unit unit, Range range) {
    Masked marked = Masked.of(unit, range);
    boolean whole = marked.text().replaceAll("\\W", "").length() < 2;
    Masked masked = whole ? Masked.withoutTitles(unit, range) : marked;
    List<People.Group> groups = People.find(masked, true);
    if (groups.size() != 1) {
      return;
    }
    var line = new TitledLine(reading, unit, masked, groups.get(0));
    if (line.endsWithPeople() && !line.beginsWithPeople()) {
      line.titleFirst();
    }
  }

  /** Bold, italic or linked words at the beginning. */
  private static Optional<Range> emphasised(Unit unit) {
    return unit.marks().stream()
        .filter(m -> MARKS.contains(m.kind()))
        .filter(m -> m.from() == 0 && m.to() <= LONGEST && m.to() + 20 < unit.text().length())
        .map(m -> new Range(0, m.to()))
        .findFirst();
  }

  /** A title, its speakers with whom they are, and then a remark. */
  private static Optional<Range> item(Unit unit) {
    Masked masked = Masked.of(unit, new Range(0, unit.text().length()));
    List<People.Group> groups = People.find(masked);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    People.Group first = groups.get(0);
    boolean affiliated = first.members().stream().noneMatch(m -> m.organisations().isEmpty());
    boolean fits =
        affiliated
            && BY.matcher(masked.text().substring(0, first.from())).matches()
            && GOES_ON.matcher(masked.text().substring(first.to())).matches();
    return fits ? Optional.of(masked.range(0, first.to())) : Optional.empty();
  }
}
