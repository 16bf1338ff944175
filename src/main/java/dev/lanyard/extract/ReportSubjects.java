package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speakers of whom a report says what they showed, in words that would be no talk by themselves.
 *
 * <p>A document that tells of several talks tells of talks: what a sentence alone leaves open, the
 * others settle.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman described how queues grow</em>; <em>Tom Li's introduction to queues
 *       was a joy</em>, in a report that tells of several talks in so many words.
 *   <li>Silent: people who are named by a part of their names, who do something else, or of whom a
 *       talk is told elsewhere; documents with fewer than two other talks.
 * </ul>
 */
final class ReportSubjects implements Rule {
  private static final Habit NAME = Habit.SUBJECT_OF_REPORT;
  private static final int ENOUGH = 2;

  private static final Pattern START =
      Pattern.compile(
          "^(?:(?i:then|next|finally|lastly|later|also|and|but|meanwhile|similarly|first|second|third|after (?:that|this|lunch|the break)|at the same time|in the (?:morning|afternoon|evening)|on \\w+day(?: \\w+)?),? )?$|[;,] (?:and|while|then) $");

  private static final Pattern SHOWS =
      Masked.pattern(
          "^(?:,? (?:who|then|also|both|finally|briefly|next|first|later))*,? (?:"
              + "talk(?:s|ed)|spoke|speaks|present(?:s|ed)|discuss(?:es|ed)|explain(?:s|ed)|explor(?:es|ed)|show(?:s|ed)|demonstrat(?:es|ed)|describ(?:es|ed)"
              + "|introduc(?:es|ed)|argu(?:es|ed)|cover(?:s|ed)|outlin(?:es|ed)|detail(?:s|ed)|examin(?:es|ed)|address(?:es|ed)|compar(?:es|ed)|illustrat(?:es|ed)"
              + "|analy[sz](?:es|ed)|investigat(?:es|ed)|propos(?:es|ed)|survey(?:s|ed)|sketch(?:es|ed)|provid(?:es|ed)|offer(?:s|ed)|recap(?:s|ped)|had (?:some|a few|several|many|great|good|helpful|useful|interesting)|contrast(?:s|ed)|recount(?:s|ed)|reveal(?:s|ed)|shar(?:es|ed)|walk(?:s|ed) (?:us )?through"
              + ") (?!(?:me|him|her|them|up|that (?:he|she) (?:is|was)|to)\\b)");

  private static final Pattern OWNS =
      Pattern.compile(
          "^(?:'s|’s|'|’)(?: [\\p{Ll}-]+){0,2} (?:discussion|introduction|overview|survey|tour|exploration|exposition|explanation|treatment|analysis|demonstration|description|retrospective|deep[- ]dive) (?:of|to|on|into|about|for)\\b");

  @Override
  public void read(Reading reading) {
    long told =
        reading.sessions.stream()
            .filter(s -> !s.speakers.isEmpty() && s.rule != Habit.FIRST_PERSON)
            .flatMap(s -> s.names().stream())
            .distinct()
            .count();
    if (told < ENOUGH || reading.occasions.main().isEmpty()) {
      return;
    }
    Prose.sentences(reading).forEach(sentence -> read(reading, sentence));
  }

  private static void read(Reading reading, Masked masked) {
    for (People.Group group : People.find(masked)) {
      String before = masked.text().substring(0, group.from());
      String after = masked.text().substring(group.to());
      Matcher shows = SHOWS.matcher(after);
      boolean full = group.members().stream().allMatch(m -> m.person().text().contains(" "));
      boolean subject = START.matcher(before).find() && shows.find();
      if (full
          && (subject || OWNS.matcher(after).find())
          && !isKnown(reading, group.members())
          && !Speaking.isNoTalk(before, after)) {
        Range range = masked.range(group.from(), group.to());
        Session session = new Session(NAME, new Place(masked.unit(), range.from(), range.to()));
        session.speakers.addAll(group.members());
        Sessions.add(reading, session);
      }
    }
  }

  private static boolean isKnown(Reading reading, List<Speaker> people) {
    return reading.sessions.stream()
        .anyMatch(s -> people.stream().anyMatch(p -> Sessions.speaks(reading, s, p)));
  }
}
