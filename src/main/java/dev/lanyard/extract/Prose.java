package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document tells in sentences, in its author's own words and of events that were.
 *
 * <p>Paragraphs and list items, but no quotations, no announcements, and no sentence that looks
 * ahead: {@code The next Loomfest is in May, with Tom Li}.
 */
final class Prose {
  private static final Pattern AHEAD =
      Masked.pattern(
          "(?i)(?:\\b(?:the|our) next {SU}|\\bnext (?:month(?:'s|’s) )?(?:{S}|(?:meet-?up|meeting|event|edition|instalment|gathering|evening)\\b))[^.]{0,60}? (?:is|will|takes place|happens|on {D})(?![\\p{L}’'])");

  private Prose() {}

  /** The paragraphs and items. */
  static List<Unit> units(Reading reading) {
    return reading.text.body().stream()
        .filter(u -> u.is(Role.PARAGRAPH) || u.is(Role.ITEM))
        .filter(u -> !u.quoted() && !reading.occasions.isAnnouncement(u.index()))
        .toList();
  }

  /** Those of them in which nobody asks or answers. */
  static List<Unit> told(Reading reading) {
    return units(reading).stream().filter(u -> !Interviews.isExchange(reading, u)).toList();
  }

  /** The sentences of {@link #told}, with their names masked. */
  static List<Masked> sentences(Reading reading) {
    return told(reading).stream()
        .flatMap(unit -> unit.sentences().stream().map(s -> Masked.of(unit, s)))
        .filter(sentence -> !AHEAD.matcher(sentence.text()).find())
        .toList();
  }
}
