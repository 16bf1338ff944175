package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * At which event a talk was given: the one that its sentence names, or means by <em>the
 * workshop</em>, else the one to which a sentence before it leads, else the one that its section
 * tells of; at none of them if it was last year.
 *
 * <p>{@code There were keynotes at the workshop from Tom Li} is about the workshop that the
 * sentences before it name. An interview in writing is at no event unless its title says so.
 */
final class Venues {
  private static final Pattern MEANT =
      Pattern.compile(
          "\\b(?:at|during|in|of) (?:the|this|that|our) (?:same )?(?<noun>workshop|meetup|summit|symposium|tutorial day|co-located (?:event|day)|forum|track)\\b(?! (?:programme?|dinner))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_YEAR =
      Pattern.compile(
          "(?:(?:Last|The previous) year|The year before),? |In (?:earlier|previous) years,? ");

  /** What leads to an event that the author then tells of. */
  private static final Pattern GOING =
      Pattern.compile(
          "(?:\\b(?:attended|visited|joined|went to|travell?ed to|flew to|headed to|moved on to|made it to|came|(?:was|were) (?:at|for|off to)|(?:spent|days?|weekend|time) at|stop was|next was)|^(?:[^,]{1,40}, )?[Aa]t) (?:(?:the|our|this year's|this) )?(?:\\p{Ll}[\\p{Ll}-]* ){0,3}$");

  private Venues() {}

  static Optional<Occasion> of(Reading reading, Session session) {
    if (session.rule == Habit.DOCUMENT_OF_ONE_TALK) {
      return reading.occasions.main();
    }
    if (isOfLastYear(session.at)) {
      return NamedEvents.inSentence(reading, session.at);
    }
    Optional<Occasion> said =
        NamedEvents.inSentence(reading, session.at)
            .or(() -> meant(reading, session.at))
            .or(() -> goneTo(reading, session.at));
    return session.rule == Interviews.NAME
        ? said
        : said.or(() -> reading.occasions.of(session.at.unit().index()));
  }

  /** Whether a sentence opens with another year: {@code Last year, Priya Raman gave a talk}. */
  private static boolean isOfLastYear(Place at) {
    Unit unit = at.unit();
    return unit.sentences().stream()
        .filter(s -> s.from() <= at.from() && at.from() < s.to())
        .anyMatch(s -> LAST_YEAR.matcher(unit.text()).region(s.from(), at.from()).lookingAt());
  }

  /**
   * The event to which a sentence before in the paragraph leads: {@code In June I went to Loomfest
   * 2020. Tom Li talked about shuttles}. Whatever other event is named in between stops it.
   */
  private static Optional<Occasion> goneTo(Reading reading, Place at) {
    List<Range> sentences = at.unit().sentences();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      if (sentences.get(i).from() > at.from()) {
        continue;
      }
      Masked masked = Masked.withoutTitles(at.unit(), sentences.get(i));
      List<Integer> named = new ArrayList<>();
      for (int k = 0; k < masked.text().length(); k++) {
        if (Masked.isSign(masked.text().charAt(k))
            && masked.range(k, k + 1).from() < at.from()
            && masked.name(k).kind() == NameKind.SERIES) {
          named.add(k);
        }
      }
      if (!named.isEmpty()) {
        int last = named.get(named.size() - 1);
        return GOING.matcher(masked.text().substring(0, last)).find()
            ? NamedEvents.called(reading, masked.name(last))
            : Optional.empty();
      }
    }
    return Optional.empty();
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
