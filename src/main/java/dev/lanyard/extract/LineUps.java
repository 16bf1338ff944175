package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The organisations that an announced event expects speakers from.
 *
 * <ul>
 *   <li>Fires: <em>with speakers from Acme, Bolt, and more</em>; <em>Acme and Bolt are sending
 *       speakers</em>.
 *   <li>Silent: <em>the next meetup is at Acme's office</em>.
 * </ul>
 */
final class LineUps {
  private static final Pattern LINE_UP =
      Pattern.compile(
          "(?i)(?:speakers?|folks|talks?|presentations?|engineers?|people|guests?|presenters?|experts?|representatives) (?:\\w+ ){0,3}?(?:from|by)\\b|\\bjoined by\\b|\\bline-?up\\b|\\bfeatur(?:ing|es)\\b|\\b(?:somebody|someone) from\\b|(?=\\b\\p{Lu}[^.]{0,80} (?:is|are) sending speakers)");

  private LineUps() {}

  /** Claims what one sentence says of them. */
  static void claim(Reading reading, Occasion occasion, Unit unit, Range sentence) {
    String words = unit.text().substring(sentence.from(), sentence.to());
    Matcher matcher = LINE_UP.matcher(words);
    if (!matcher.find()) {
      return;
    }
    int from = sentence.from() + matcher.end();
    for (Name name : unit.names()) {
      boolean listed = name.from() >= from && name.to() <= sentence.to();
      if (listed && name.kind() == NameKind.ORGANISATION) {
        reading.claim(
            occasion.thing,
            Relation.EXPECTS,
            reading.organisation(name),
            unit.span(sentence.from() + matcher.start(), name.to()),
            Habit.ANNOUNCED_LINE_UP);
      }
    }
  }
}
