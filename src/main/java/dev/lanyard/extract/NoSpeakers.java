package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
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
          "(?i)^(?:organi[sz]ers?|hosts?|hosted by|organi[sz]ed by|attendees?|contacts?|photos? by|image|author|written by|credits?|thanks|venue|sponsors?|date|location|posted by|published|recorded|released|(?:from )?left to right|other takes|read more|see also|chairs?|committee|(?:session|track|block|part)\\b.{0,12}?\\b(?:chair(?:ed by|s|person)?|host(?:ed by)?))\\b.*");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?!.*\\b(?:talks?|sessions?|presentations?|keynotes?|speakers?)\\b[^.!?]*$).*\\b(?:thank\\w*|grateful|met|meet|talked (?:to|with)|spoke (?:to|with)|chat\\w*|helped|helping|organi[sz]\\w+|volunteer\\w*|congratulat\\w+|follow|winners?|attendees|contact|committee|co-?authors?|collaborat\\w+)\\b[^.!?]*: ?",
          Pattern.DOTALL);

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i).*\\b(?:organi[sz]ers?|hosts|attendees|team|credits|thanks|contact|about (?:us|me|the author)|sponsors?|committee|references|further reading|other (?:takes|posts|reports)|links|acknowledg\\w+|who we are|volunteers|maintainers|(?:new )?committers|contributors|photos?|jury|judges|judging|winners?|finalists?|nominees?|shortlist|awards?)\\b.*");

  private NoSpeakers() {}

  /** Whether a line, the heading above it or the line above its list says so. */
  static boolean areIn(Reading reading, Unit unit) {
    return LINE.matcher(unit.text()).matches()
        || isUnderHeading(reading, unit)
        || isUnderThanks(reading, unit);
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
