package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * At which event a talk was given: the one that its sentence names, or means by <em>the
 * workshop</em>, else the one that its section tells of.
 *
 * <p>{@code There were keynotes at the workshop from Tom Li} is about the workshop that the
 * sentences before it name. An interview in writing is at no event unless its title says so.
 */
final class Venues {
  private static final Pattern MEANT =
      Pattern.compile(
          "\\b(?:at|during|in|of) (?:the|this|that|our) (?:same )?(?<noun>workshop|meetup|summit|symposium|tutorial day|co-located (?:event|day)|forum|track)\\b(?! (?:programme?|dinner))",
          Pattern.CASE_INSENSITIVE);

  private Venues() {}

  static Optional<Occasion> of(Reading reading, Session session) {
    if (session.rule == Habit.DOCUMENT_OF_ONE_TALK) {
      return reading.occasions.main();
    }
    Optional<Occasion> said =
        NamedEvents.inSentence(reading, session.at).or(() -> meant(reading, session.at));
    return session.rule == Interviews.NAME
        ? said
        : said.or(() -> reading.occasions.of(session.at.unit().index()));
  }

  private static Optional<Occasion> meant(Reading reading, Place at) {
    Unit unit = at.unit();
    List<Range> own =
        unit.sentences().stream().filter(s -> s.from() <= at.from() && at.to() <= s.to()).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = MEANT.matcher(unit.text().substring(own.get(0).from(), own.get(0).to()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String noun = matcher.group("noun").toLowerCase(java.util.Locale.ROOT);
    return reading.occasions.all().stream()
        .filter(o -> o.at.unit().index() == unit.index() && o.at.from() < at.from() && !o.announced)
        .filter(o -> (o.thing.name() + o.aliases).toLowerCase(java.util.Locale.ROOT).contains(noun))
        .reduce((first, second) -> second);
  }
}
