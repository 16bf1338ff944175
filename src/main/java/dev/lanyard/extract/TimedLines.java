package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A timetable whose talks take two lines: one with the time, and one beneath it.
 *
 * <ul>
 *   <li>Fires: <em>10:30 Queues at rest</em> above <em>Priya Raman, Acme</em>; <em>10:30 Priya
 *       Raman, Acme</em> above <em>Queues at rest</em>; if the document has two such pairs.
 *   <li>Fires: a table's rows of <em>10:30</em> and <em>Priya Raman</em>, if there are three.
 *   <li>Silent: <em>12:00 Lunch</em>; <em>9:00 Welcome</em>; a line with a time above another one
 *       with a time, or above sentences.
 * </ul>
 */
final class TimedLines implements Rule {
  private static final Habit NAME = Habit.TITLE_LINE_AND_BY_LINE;
  private static final int LONGEST = 200;
  private static final int ENOUGH = 2;
  private static final Pattern NO_TALK =
      Pattern.compile(
          "(?i)(?:.*\\b(?:lunch|coffee|tea|breaks?|breakfast|dinner|drinks|reception|registration|doors|arrival|housekeeping|networking|social|posters?|hackfest|welcome|q&a)\\b.*|(?:opening|closing) remarks.*)");
  private static final Pattern REST = Pattern.compile("[\\s.,;:()|/-]*");
  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:(?:Prof(?:essor)?|Dr|Sir|Dame)\\.? )+");

  /** Words of a talk's title in one line, and its people in the other. */
  private record Pair(Place title, Unit unit, People.Group group) {}

  @Override
  public void read(Reading reading) {
    var pairs = new ArrayList<Pair>();
    List<Unit> body = reading.text.body();
    for (int i = 0; i + 1 < body.size(); i++) {
      Unit timed = body.get(i);
      Unit below = body.get(i + 1);
      int start = ClockTimes.end(timed.text(), 0, timed.text().length());
      boolean beside = timed.role() == below.role() && timed.level() == below.level();
      if (start > 0
          && beside
          && isLine(timed)
          && isLine(below)
          && !ClockTimes.opens(below.text())) {
        people(below, 0).flatMap(g -> pair(timed, start, below, g)).ifPresent(pairs::add);
        people(timed, start).flatMap(g -> pair(below, 0, timed, g)).ifPresent(pairs::add);
      }
    }
    if (pairs.size() >= ENOUGH) {
      pairs.forEach(p -> session(reading, p));
    }
    cells(reading, body);
  }

  /** The rows of a table that hold a clock time and a name, and nothing else. */
  private static void cells(Reading reading, List<Unit> body) {
    var sessions = new ArrayList<Session>();
    for (int i = 1; i < body.size(); i++) {
      Unit cell = body.get(i);
      Unit before = body.get(i - 1);
      boolean last = i + 1 == body.size() || body.get(i + 1).row() != cell.row();
      if (cell.is(Role.CELL)
          && last
          && before.row() == cell.row()
          && cell.level() == before.level() + 1
          && before.text().strip().matches("\\d{1,2}[:.h]\\d\\d.{0,20}")) {
        people(cell, 0).ifPresent(g -> sessions.add(Sessions.of(cell, g, Habit.BY_LINE)));
      }
    }
    if (sessions.size() > ENOUGH) {
      sessions.forEach(s -> Sessions.addWithAffiliations(reading, s));
    }
  }

  private static boolean isLine(Unit unit) {
    return (unit.is(Role.PARAGRAPH) || unit.is(Role.ITEM))
        && !unit.quoted()
        && unit.text().length() <= LONGEST
        && !unit.text().strip().contains("\n");
  }

  /** The people of a line that names nothing else. */
  private static Optional<People.Group> people(Unit unit, int from) {
    String words = unit.text().substring(from);
    var honorific = HONORIFIC.matcher(words);
    int start = from + (honorific.find() ? honorific.end() : 0);
    if (start >= unit.text().length()) {
      return Optional.empty();
    }
    Masked masked = Masked.withoutTitles(unit, new Range(start, unit.text().length()));
    return People.find(masked, true).stream()
        .findFirst()
        .filter(g -> g.from() == 0 && isRest(masked, masked.text().substring(g.to())))
        .filter(g -> g.names().stream().allMatch(n -> n.contains(" ")));
  }

  /** Whether but places and marks follow. */
  private static boolean isRest(Masked masked, String after) {
    int at = masked.text().length() - after.length();
    var rest = new StringBuilder();
    for (int i = 0; i < after.length(); i++) {
      boolean place =
          Masked.isSign(after.charAt(i)) && masked.name(at + i).kind() == NameKind.PLACE;
      rest.append(place ? "" : after.substring(i, i + 1));
    }
    return REST.matcher(rest).matches();
  }

  private static Optional<Pair> pair(Unit unit, int from, Unit other, People.Group group) {
    String words = unit.text().substring(from).strip();
    int start = unit.text().indexOf(words, from);
    int prefix = TalkKinds.prefix(words);
    String title = words.substring(prefix).strip();
    boolean fits =
        title.split(" ").length > 1
            && !title.matches("(?s).*[.:;]")
            && !TitleWords.areNone(title)
            && !NO_TALK.matcher(title).matches()
            && !Sessions.isGeneric(title)
            && people(unit, from).isEmpty();
    int at = start + prefix;
    return fits
        ? Optional.of(new Pair(new Place(unit, at, start + words.length()), other, group))
        : Optional.empty();
  }

  private static void session(Reading reading, Pair pair) {
    Session session = Sessions.of(pair.unit(), pair.group(), NAME);
    session.titled(pair.title().words(), pair.title());
    Unit line = pair.title().unit();
    TalkKinds.in(line.text().substring(0, pair.title().from()))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(line)));
    Sessions.addWithAffiliations(reading, session);
  }
}
