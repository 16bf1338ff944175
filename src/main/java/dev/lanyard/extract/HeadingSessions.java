package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings that name a session.
 *
 * <ul>
 *   <li>Fires: a heading above the paragraph that tells who spoke: it is the title of a session
 *       that has none.
 *   <li>Fires: <em>Tutorial: Building a game</em>, even if nobody is named beneath.
 *   <li>Silent: <em>Keynotes</em>, <em>Overview</em>, <em>Day 2</em>; but the sessions beneath
 *       <em>Keynotes</em> are keynotes.
 * </ul>
 */
final class HeadingSessions implements Rule {
  private static final Pattern SESSION_KIND =
      Pattern.compile(
          "(?i)^(?:keynote|tutorial|workshop|panel|demo|lightning talk|talk|interview|fireside chat)\\b.*");

  /** A list in headings, as of lessons that somebody's talk taught, has no titles of talks. */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)] ");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.text.body()) {
      if (unit.is(Role.HEADING)
          && !unit.quoted()
          && !reading.occasions.isAnnouncement(unit.index())) {
        heading(reading, unit);
      }
    }
  }

  private static void heading(Reading reading, Unit heading) {
    List<Session> beneath = beneath(reading, heading);
    boolean generic = Sessions.isGeneric(heading.text());
    int prefix = TalkKinds.prefix(heading.text());
    if (!generic && prefix > 0 && beneath.isEmpty()) {
      Session session = new Session(Habit.HEADING_SESSION, Place.of(heading));
      title(session, heading, prefix);
      reading.sessions.add(session);
      return;
    }
    if (!generic
        && SESSION_KIND.matcher(heading.text()).matches()
        && beneath.isEmpty()
        && TalkKinds.in(heading.text()).filter(k -> k.from() == 0).isPresent()) {
      return;
    }
    if (generic || beneath.isEmpty()) {
      TalkKinds.in(heading.text())
          .filter(k -> generic)
          .ifPresent(k -> beneath.forEach(s -> kind(s, heading, k)));
      return;
    }
    Session first = beneath.get(0);
    boolean own = beneath.size() == 1 || beneath.stream().skip(1).allMatch(Session::hasTitle);
    if (!first.hasTitle()
        && own
        && first.at.unit().index() - heading.index() <= 3
        && !isEvent(heading)
        && !(NUMBERED.matcher(heading.text()).find() && first.rule == Habit.GIVEN_BY)
        && heading.level() > 1
        && !isWord(first, heading)) {
      title(first, heading, prefix);
    }
    TalkKinds.in(heading.text())
        .filter(k -> k.from() < Math.max(prefix, 1))
        .ifPresent(k -> kind(first, heading, k));
  }

  /**
   * Whether a heading is a mere word over a paragraph that tells of a talk: what it is about, and
   * no title.
   */
  private static boolean isWord(Session session, Unit heading) {
    return !heading.text().strip().contains(" ")
        && session.at.unit().is(Role.PARAGRAPH)
        && session.at.to() - session.at.from() < session.at.unit().text().length() / 2;
  }

  private static boolean isEvent(Unit heading) {
    return EventMention.find(heading, false).stream()
        .anyMatch(m -> m.at().to() - m.at().from() > heading.text().length() * 2 / 3);
  }

  private static void title(Session session, Unit heading, int prefix) {
    Masked masked = Masked.of(heading, new Range(prefix, heading.text().length()));
    String words = heading.text().substring(prefix).strip();
    int to = prefix + words.length();
    Optional<People.Group> people = People.find(masked, true).stream().findFirst();
    boolean opens =
        people.isPresent()
            && masked
                .text()
                .substring(0, people.get().from())
                .matches("(?:(?:Dr|Prof|Professor)\\.? )*");
    if (opens) {
      return;
    }
    String bare = words.replaceFirst("^[\"“‘'](.*)[\"”’']$", "$1");
    session.titled(
        bare,
        new Place(
            heading,
            prefix + words.indexOf(bare),
            to - (words.length() - bare.length() - words.indexOf(bare))));
    Recordings.note(session, heading, prefix, to);
    TalkKinds.in(heading.text().substring(0, prefix)).ifPresent(k -> kind(session, heading, k));
  }

  private static void kind(Session session, Unit heading, TalkKinds.Said said) {
    if (session.kind.equals("Presentation")) {
      session.ofKind(said.kind(), new Place(heading, said.from(), said.to()));
    }
  }

  /** The sessions between a heading and the next. */
  private static List<Session> beneath(Reading reading, Unit heading) {
    int next =
        reading.units().stream()
            .filter(u -> u.index() > heading.index() && u.is(Role.HEADING))
            .mapToInt(Unit::index)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return reading.sessions.stream()
        .filter(s -> s.at.unit().index() >= heading.index() && s.at.unit().index() < next)
        .toList();
  }
}
