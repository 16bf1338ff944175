package dev.lanyard.extract;

import dev.lanyard.annotate.Columns;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A talk in a few lines of one paragraph or list item: its title, then its speakers, perhaps the
 * time.
 *
 * <ul>
 *   <li>Fires: <em>Queues at rest</em> / <em>by Priya Raman, Acme &amp; Tom Li, Bolt</em> /
 *       <em>Wednesday, 11:55</em>.
 *   <li>Fires: plain names beneath a title, if three items of the document are so.
 *   <li>Silent: lines without a by-line; a by-line without a line above it.
 * </ul>
 */
final class LinedSessions implements Rule {
  private static final Habit NAME = Habit.TITLE_LINE_AND_BY_LINE;
  private static final int LONGEST = 200;

  /** How many items of a title and plain names make a programme. */
  private static final int OFTEN = 3;

  private static final int NUMBERING = 12;
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:https?://\\S+|\\(?\\d{1,3}:\\d\\d\\)?)\\s*");
  private static final Pattern LENGTH =
      Pattern.compile("\\s*[(\\[]?\\d{1,3}:\\d\\d(?::\\d\\d)?[)\\]]?\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:by|with|speakers?:|presenters?:|presented by|panell?ists?:|moderator:|(?:hosted|moderated|chaired|given) by|a panel with|featuring)\\s+");
  private static final Pattern NUMBER = Pattern.compile("^#?\\d{1,2} ?[—–:.)-]+ ");
  private static final Pattern HONORIFIC = Pattern.compile("^(?:Prof(?:essor)?|Dr|Sir|Dame)\\.? ");
  private static final Pattern REST =
      Pattern.compile("^[\\s.,;:()|•·–—-]*(?:(?i:video|slides|recording|pdf|[\\s|,/·])*)$");

  @Override
  public void read(Reading reading) {
    boolean often =
        reading.text.body().stream().filter(LinedSessions::isPlainTalk).count() >= OFTEN;
    for (Unit unit : reading.text.body()) {
      boolean block = unit.is(Role.ITEM) || unit.is(Role.PARAGRAPH) || isTimed(reading, unit);
      boolean lined = block && unit.text().contains("\n");
      if (lined && !unit.quoted() && !reading.occasions.isAnnouncement(unit.index())) {
        read(reading, unit, often);
      }
    }
  }

  private static void read(Reading reading, Unit unit, boolean often) {
    List<Range> lines = lines(unit);
    for (int i = 1; i < lines.size(); i++) {
      Range line = lines.get(i);
      Matcher label = LABEL.matcher(unit.text().substring(line.from(), line.to()));
      boolean labelled = label.find();
      int start = labelled ? line.from() + label.end() : line.from();
      Matcher honorific = HONORIFIC.matcher(unit.text()).region(start, line.to());
      int from = honorific.lookingAt() ? honorific.end() : start;
      Masked masked = Masked.of(unit, new Range(from, line.to()));
      List<People.Group> groups = People.find(masked, true);
      boolean whole =
          groups.size() == 1
              && groups.get(0).from() == 0
              && REST.matcher(masked.text().substring(groups.get(0).to())).matches();
      boolean affiliated =
          whole && groups.get(0).members().stream().anyMatch(m -> !m.organisations().isEmpty());
      boolean beneathBold = whole && i == 1 && (unit.is(Role.CELL) || isBold(unit, lines.get(0)));
      boolean plain = often && i == 1 && lines.size() == 2 && isPlainTalk(unit);
      if (whole && (labelled || affiliated || beneathBold || plain)) {
        session(reading, unit, lines.get(i - 1), groups.get(0));
      }
    }
  }

  /** Whether a unit is the cell of a table that has times, and tells of talks in no other way. */
  private static boolean isTimed(Reading reading, Unit unit) {
    return unit.is(Role.CELL)
        && !unit.header()
        && reading.text.body().stream()
            .anyMatch(
                u ->
                    u.is(Role.CELL)
                        && u.row() == unit.row()
                        && u.index() < unit.index()
                        && ClockTimes.opens(u.text()))
        && Columns.tables(reading.text.body()).stream()
            .noneMatch(t -> t.isOfTalks() && t.rows().stream().anyMatch(row -> row.contains(unit)));
  }

  /** Whether an item is two lines, of which the second is nothing but full names. */
  private static boolean isPlainTalk(Unit unit) {
    List<Range> lines = unit.is(Role.ITEM) ? lines(unit) : List.of();
    if (lines.size() != 2) {
      return false;
    }
    Masked masked = Masked.of(unit, lines.get(1));
    List<People.Group> groups = People.find(masked);
    return groups.size() == 1
        && groups.get(0).from() == 0
        && groups.get(0).names().stream().allMatch(n -> n.contains(" "))
        && REST.matcher(masked.text().substring(groups.get(0).to())).matches();
  }

  /** Whether a line is written as a heading is. */
  private static boolean isBold(Unit unit, Range line) {
    return unit.marks().stream()
        .anyMatch(
            m ->
                m.kind() == Mark.Kind.STRONG
                    && m.from() <= line.from() + NUMBERING
                    && m.to() >= line.to() - NUMBERING);
  }

  private static void session(Reading reading, Unit unit, Range above, People.Group group) {
    Optional<Place> marked =
        unit.others().stream()
            .filter(
                o -> o.kind() == NameKind.TITLE && o.from() >= above.from() && o.to() <= above.to())
            .findFirst()
            .map(o -> Place.of(unit, o));
    Matcher number = NUMBER.matcher(unit.text()).region(above.from(), above.to());
    Place line = new Place(unit, number.lookingAt() ? number.end() : above.from(), above.to());
    String words = marked.map(Place::words).orElse(line.words()).strip();
    if (words.length() > LONGEST
        || words.matches("(?s).*[.!] \\p{Lu}.*")
        || words.split(" ").length < 2) {
      return;
    }
    Session session = new Session(NAME, Place.of(unit));
    session.speakers.addAll(group.members());
    Place at = marked.orElse(line);
    int prefix = TalkKinds.prefix(words);
    session.titled(words.substring(prefix), new Place(unit, at.from() + prefix, at.to()));
    TalkKinds.in(words.substring(0, prefix)).ifPresent(k -> session.ofKind(k.kind(), at));
    Recordings.note(session, unit, at.from(), at.to());
    Sessions.addWithAffiliations(reading, session);
  }

  private static List<Range> lines(Unit unit) {
    var lines = new ArrayList<Range>();
    int from = 0;
    for (String line : unit.text().split("\n", -1)) {
      int start = from;
      int end = from + line.length();
      while (start < end && Character.isWhitespace(unit.text().charAt(start))) {
        start++;
      }
      Matcher length = LENGTH.matcher(unit.text()).region(start, end);
      if (lines.isEmpty() && length.find() && length.start() > start) {
        end = length.start();
      }
      if (start < end && !ADDRESS.matcher(unit.text()).region(start, end).matches()) {
        lines.add(new Range(start, end));
      }
      from = end + 1;
    }
    return lines;
  }
}
