package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit.Range;
import java.util.regex.Pattern;

/**
 * Speakers of whom nothing is told but that they spoke.
 *
 * <ul>
 *   <li>Fires: <em>Many thanks to our speakers Priya Raman, Tom Li and Ana Sousa!</em>, a talk for
 *       each of them.
 *   <li>Silent: whose talk is told elsewhere; people named by a part of their names; speakers of
 *       another event; the next event's.
 * </ul>
 */
final class ThankedSpeakers implements Rule {
  private static final Habit NAME = Habit.FEATURED_SPEAKER;
  private static final Pattern THANKS =
      Pattern.compile(
          "(?i)\\b(?:thanks?(?: you)?(?: very much| so much| a lot)?(?: to| also)?|applause (?:to|for)|grateful to|shout-?out to|kudos to|congratulations to) (?:all )?(?:of )?(?:our|the|tonight['’]s|today['’]s|this (?:month|year|evening)['’]s) (?:[\\p{L}-]+ ){0,2}(?:speakers|presenters):? $");

  @Override
  public void read(Reading reading) {
    if (reading.occasions.main().isEmpty()) {
      return;
    }
    Prose.sentences(reading).forEach(sentence -> read(reading, sentence));
  }

  private static void read(Reading reading, Masked masked) {
    for (People.Group group : People.find(masked, true)) {
      if (!THANKS.matcher(masked.text().substring(0, group.from())).find()) {
        continue;
      }
      Range range = masked.range(group.from(), group.to());
      for (Speaker member : group.members()) {
        boolean known =
            reading.sessions.stream().anyMatch(s -> Sessions.speaks(reading, s, member));
        if (!known && member.person().text().contains(" ")) {
          Session one = new Session(NAME, new Place(masked.unit(), range.from(), range.to()));
          one.speakers.add(member);
          Sessions.add(reading, one);
        }
      }
    }
  }
}
