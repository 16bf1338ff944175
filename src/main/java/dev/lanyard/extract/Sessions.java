package dev.lanyard.extract;

import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts sessions together: what two rules read of one talk is one session. */
final class Sessions {
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)(?:the (?:[\\p{L}\\p{N}]+ )?(?=keynote|talk|panel)|the |our |main |day (?:\\d|one|two|three|four) ?[:–-]? ?)?(?:keynotes?|(?:opening|closing|invited|plenary|evening|morning|welcome) keynotes?|(?:keynote|invited|opening|closing|contributed) (?:talk|speech|address|lecture|paper|presentation|speaker)s?|(?:position|full|short|regular|research|best|long|demo|poster|vision) (?:papers?|talks?|posters?)|(?:my |our |some |the )?(?:favou?rites?|top|best|selected|memorable|notable) (?:\\p{L}+ )?(?:sessions|talks|keynotes|presentations|moments|papers)|(?:talk|session|keynote|conference) (?:recaps?|highlights|summaries|notes|reviews)|authors?|talks?|sessions?|overview|introduction|intro|conclusions?|summary|final thoughts?|thoughts|highlights?|agenda|programme?|schedule|speakers?|presentations?|lightning talks?|panels?|panel discussions?|workshops?|tutorials?|demos?|day (?:\\d|one|two|three|four)|first day|second day|third day|morning|afternoon|evening|wrap[- ]?up|takeaways?|key takeaways|lessons learned|what'?s next|next steps|about|background|the (?:talks|event|evening|venue)|sponsors?|organi[sz]ers?|thanks|thank you|photos?|references?|resources|links|comments?|description|submit a talk|contact|faq|hallway track|closing|opening|welcome|news|trip report|conference|format|details|attendees|networking|social(?: event)?s?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:at|from|of|in) .*)?[:!.]?");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d+[.)] )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? \\d[^:]{0,20})?(?: ?[:–—-]|$)");

  private static final Pattern POSTED =
      Pattern.compile("(?i)(?:posted|published|written|filed|submitted) (?:by|on|in)\\b");

  /** Day 1 – Queues: the heading of a day, which has talks beneath. */
  private static final Pattern NUMBERED_DAY =
      Pattern.compile(
          "(?i)(?:conference |tutorial |main )?day ['‘’]?(?:\\d|zero|one|two|three|four|five)['’]? ?(?:[:–—-]|$)");

  private Sessions() {}

  /** A talk of some people that a unit states. */
  static Session of(Unit unit, People.Group group, Habit rule) {
    Session session = new Session(rule, Place.of(unit));
    session.speakers.addAll(group.members());
    return session;
  }

  /** Adds what was read of a talk, and whom its speakers are said to be with. */
  static void addWithAffiliations(Reading reading, Session found) {
    found.speakers.forEach(s -> reading.affiliate(s, found.rule));
    add(reading, found);
  }

  /** Adds what was read of a talk, to the session that is the same talk if there is one already. */
  static void add(Reading reading, Session found) {
    for (Session known : reading.sessions) {
      if (isSame(reading, known, found)) {
        merge(reading, known, found);
        return;
      }
    }
    reading.sessions.add(found);
  }

  /** Whether somebody speaks in a session, under whatever form of the name. */
  static boolean speaks(Reading reading, Session session, Speaker speaker) {
    return names(reading, session).contains(reading.person(speaker.person()).name());
  }

  private static List<String> names(Reading reading, Session session) {
    return session.speakers.stream().map(s -> reading.person(s.person()).name()).toList();
  }

  private static boolean isSame(Reading reading, Session one, Session other) {
    if (one.hasTitle() && other.hasTitle()) {
      return fold(one.title).equals(fold(other.title));
    }
    if (one.speakers.isEmpty() || other.speakers.isEmpty()) {
      return false;
    }
    boolean all = names(reading, one).containsAll(names(reading, other));
    boolean near =
        Math.abs(one.at.unit().index() - other.at.unit().index()) <= 8
            || one.rule == Habit.FRONT_MATTER_TALKS && !other.hasTitle();
    return all && (near || !other.hasTitle() && isShort(reading, other));
  }

  /**
   * Whether the speakers are named by a part of their names only, as those are who have been
   * introduced before.
   */
  private static boolean isShort(Reading reading, Session session) {
    return session.names().stream().noneMatch(names(reading, session)::contains);
  }

  private static void merge(Reading reading, Session known, Session found) {
    boolean headed = known.rule == Habit.BY_LINE && isBeneathTitle(reading, known.at.unit());
    if (!known.hasTitle() && found.hasTitle() && !(headed && isPlain(found))) {
      known.titled(found.title, found.titles.get(0));
    }
    if (known.recording.isEmpty() && !found.recording.isEmpty()) {
      known.recorded(found.recording, found.recordingAt.get(0));
      known.offset = found.offset;
    }
    if (known.kind.equals("Presentation") && !found.kindAt.isEmpty()) {
      known.ofKind(found.kind, found.kindAt.get(0));
    }
    for (Speaker speaker : found.speakers) {
      if (!speaks(reading, known, speaker)) {
        known.speakers.add(speaker);
      }
    }
  }

  /** Whether the line right above is a heading that names a session. */
  private static boolean isBeneathTitle(Reading reading, Unit unit) {
    return heading(reading, unit)
        .filter(h -> unit.index() - h.index() == 1 && h.level() > 1 && !isGeneric(h.text()))
        .isPresent();
  }

  /** Whether nothing marks a title in its sentence. */
  private static boolean isPlain(Session session) {
    Place at = session.titles.get(0);
    return session.rule == Habit.TOLD_IN_PROSE
        && at.unit().others().stream()
            .noneMatch(
                o -> o.kind() == NameKind.TITLE && o.from() <= at.from() && at.to() <= o.to());
  }

  static String fold(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a heading says nothing of what the session is called. */
  static boolean isGeneric(String heading) {
    return POSTED.matcher(heading.strip()).lookingAt()
        || DAY.matcher(heading.strip()).lookingAt()
        || NUMBERED_DAY.matcher(heading.strip()).lookingAt()
        || TitleWords.areDate(heading)
        || GENERIC.matcher(heading.strip()).matches();
  }

  /** The heading right above a unit. */
  static Optional<Unit> heading(Reading reading, Unit unit) {
    List<Unit> units = reading.units();
    for (int i = unit.index() - 1; i >= 0; i--) {
      if (units.get(i).is(Role.HEADING)) {
        return Optional.of(units.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a unit stands right beneath a heading that may name a session. */
  static boolean isUnderSessionHeading(Reading reading, Unit unit) {
    return heading(reading, unit)
        .filter(h -> unit.index() - h.index() <= 2 && h.level() > 1)
        .filter(h -> !isGeneric(h.text()) || TalkKinds.in(h.text()).isPresent())
        .isPresent();
  }
}
