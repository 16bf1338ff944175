package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks whose title and speakers stand in labelled lines, one beneath the other.
 *
 * <ul>
 *   <li>Fires: <em>Title: Queues at rest</em>, and within three lines beneath <em>Speaker: Priya
 *       Raman, Acme</em>; the other way round, where the speakers of a page stand above the titles.
 *   <li>Silent: a title without a speaker near it; lines that a heading parts; a date or a label in
 *       the title's place.
 * </ul>
 */
final class LabelledTitles implements Rule {
  private static final Habit NAME = Habit.LABELLED_TITLE;
  private static final int NEAR = 3;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^\\W{0,4}(?:(?:talk|session|presentation|lecture|keynote|paper)(?: title)?|title|topic)(?: ?#?\\d{1,2})?\\W{0,2}:\\W{0,3}\\s(?<t>\\S.{2,200})$");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)^\\W{0,4}(?:invited |keynote )?(?:speakers?|presenters?|presented by|lecturers?|given by)(?: name)?(?: ?#?\\d{1,2})?\\W{0,2}:\\W{0,3}\\s(?:(?:Prof(?:essor)?|Dr|Sir|Dame)\\.? )?(?=\\S)");

  private record Line(Unit unit, Range range) {
    String words() {
      return unit.text().substring(range.from(), range.to());
    }
  }

  @Override
  public void read(Reading reading) {
    List<Line> lines = lines(reading);
    int first = 0;
    while (first < lines.size()
        && !TITLE.matcher(lines.get(first).words()).find()
        && !SPEAKER.matcher(lines.get(first).words()).find()) {
      first++;
    }
    boolean above = first < lines.size() && SPEAKER.matcher(lines.get(first).words()).find();
    for (int i = first; i < lines.size(); i++) {
      Matcher title = TITLE.matcher(lines.get(i).words());
      if (title.find()) {
        beside(reading, lines, i, above ? -1 : 1, title);
      }
    }
  }

  private static List<Line> lines(Reading reading) {
    var lines = new ArrayList<Line>();
    for (Unit unit : reading.text.body()) {
      boolean told =
          !unit.quoted()
              && !unit.is(Role.CELL)
              && !unit.is(Role.IMAGE)
              && !reading.occasions.isAnnouncement(unit.index());
      int from = 0;
      for (String line : told ? unit.text().split("\n", -1) : new String[0]) {
        if (!line.isBlank()) {
          lines.add(new Line(unit, new Range(from, from + line.stripTrailing().length())));
        }
        from += line.length() + 1;
      }
    }
    return lines;
  }

  /** The speakers nearest to a title, on the side on which the page has them. */
  private static void beside(Reading reading, List<Line> lines, int at, int step, Matcher title) {
    for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= NEAR; i += step) {
      Line line = lines.get(i);
      Matcher speaker = SPEAKER.matcher(line.words());
      if (speaker.find()) {
        Line titled = lines.get(at);
        int from = titled.range().from() + title.start("t");
        session(reading, new Place(titled.unit(), from, titled.range().to()), line, speaker.end());
        return;
      }
      if (line.unit().is(Role.HEADING) || TITLE.matcher(line.words()).find()) {
        return;
      }
    }
  }

  private static void session(Reading reading, Place title, Line line, int label) {
    String words = title.words().strip();
    String bare = words.replaceFirst("^[\"“‘'„](.*)[\"”’'“]$", "$1");
    Masked masked =
        Masked.withoutTitles(
            line.unit(), new Range(line.range().from() + label, line.range().to()));
    if (TitleWords.areNone(bare) || Sessions.isGeneric(bare)) {
      return;
    }
    People.find(masked, true).stream()
        .filter(g -> g.from() == 0)
        .findFirst()
        .ifPresent(
            group -> {
              Session session = Sessions.of(line.unit(), group, NAME);
              int from = title.from() + title.words().indexOf(bare);
              session.titled(bare, new Place(title.unit(), from, from + bare.length()));
              Sessions.addWithAffiliations(reading, session);
            });
  }
}
