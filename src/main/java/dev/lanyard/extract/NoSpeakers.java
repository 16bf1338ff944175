package dev.lanyard.extract;

import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of people who did something else than speak.
 *
 * <ul>
 *   <li>Such are: <em>Organisers: Priya Raman, Tom Li</em>; names beneath a heading
 *       <em>Contributors</em>; the items beneath <em>We would like to thank:</em>.
 *   <li>Such are not: the items beneath <em>Thanks to all who gave talks:</em>.
 * </ul>
 */
final class NoSpeakers {
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^(?:organi[sz]ers?|hosts?|hosted by|organi[sz]ed by|attendees?|contacts?|photos? by|image|author|written by|credits?|thanks|venue|sponsors?|date|location|posted by|published|recorded|released|(?:from )?left to right|other takes|read more|see also|chairs?|committee|(?:session|track|block|part)\\b.{0,12}?\\b(?:chair(?:ed by|s|person)?|host(?:ed by)?))\\b.*|(?:room|time|track|level|duration|where|when) ?:.*|\\(photos? by .*");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?!.*\\b(?:talks?|sessions?|presentations?|keynotes?|speakers?)\\b[^.!?]*$).*\\b(?:thank\\w*|grateful|met|meet|talked (?:to|with)|spoke (?:to|with)|chat\\w*|helped|helping|organi[sz]\\w+|volunteer\\w*|congratulat\\w+|follow|winners?|attendees|contact|committee|co-?authors?|collaborat\\w+)\\b[^.!?]*: ?",
          Pattern.DOTALL);

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i).*\\b(?:organi[sz]ers?|hosts|attendees|team|credits|thanks|contact|about (?:us|me|the author)|sponsors?|committee|references|further reading|other (?:takes|posts|reports)|links|acknowledg\\w+|who we are|volunteers|maintainers|(?:new )?committers|contributors|photos?|jury|judges|judging|winners?|finalists?|nominees?|shortlist|awards?)\\b.*");

  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?i)\\b(?:speakers?|talks?|panel\\w*|presenters?|program(?:me)?|keynotes?)\\b");

  private static final int MANY = 3;
  private static final int SHORT = 60;

  private NoSpeakers() {}

  /** Whether a line, the heading above it or the line above its list says so. */
  static boolean areIn(Reading reading, Unit unit) {
    return LINE.matcher(unit.text()).matches()
        || isRoster(reading, unit)
        || isUnderHeading(reading, unit)
        || isUnderThanks(reading, unit);
  }

  /**
   * Whether a line is one of several that are nothing but people and whom they are with, as
   * committees are listed, and no line above says that they speak.
   */
  static boolean isRoster(Reading reading, Unit unit) {
    List<Unit> units = reading.units();
    int from = unit.index();
    int to = unit.index();
    while (from > 0 && isMember(units.get(from - 1))) {
      from--;
    }
    while (to + 1 < units.size() && isMember(units.get(to + 1))) {
      to++;
    }
    boolean speakers =
        from > 0
                && units.get(from - 1).text().length() <= SHORT
                && SPEAKERS.matcher(units.get(from - 1).text()).find()
            || Sessions.heading(reading, unit)
                .filter(h -> SPEAKERS.matcher(h.text()).find())
                .isPresent();
    return isMember(unit) && to - from + 1 >= MANY && !speakers;
  }

  /** Somebody with an employer, in a paragraph of one line: {@code Priya Raman, Acme}. */
  private static boolean isMember(Unit unit) {
    return unit.is(Role.PARAGRAPH)
        && unit.text().strip().matches("[^,:;\"“()\\n]+, [^:;\"“\\n]{2,80}[^.:]")
        && unit.names().stream().anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == 0);
  }

  private static boolean isUnderHeading(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .filter(h -> HEADING.matcher(h.text()).matches())
        .isPresent();
  }

  private static boolean isUnderThanks(Reading reading, Unit unit) {
    Unit above = ListItems.lead(reading, unit).orElse(reading.units().get(0));
    return unit.is(Role.ITEM) && LEAD.matcher(above.text()).matches();
  }
}
