package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Speakers of whom a report tells what they do rather than that they spoke.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman of Acme runs nine clusters without a pager</em>; <em>From Acme: Tom
 *       Li, whose queues are short</em>, in a report that tells of several talks by name.
 *   <li>Silent: people without an organisation; people who organise, thank, meet, found or join;
 *       anybody of whom a talk is told elsewhere; documents with fewer than two other talks.
 * </ul>
 */
final class AffiliatedSpeakers implements Rule {
  private static final Habit NAME = Habit.AFFILIATED_SUBJECT;
  private static final int ENOUGH = 2;
  private static final Pattern SUBJECT =
      Masked.pattern(
          "(?:^|[.;:] |, (?:and|but|whereas|while)(?: then)? |^(?:And|But|Then|Finally|Next|Also),? |^(?:His|Her|Their) colleagues? )(?:{O}(?:'s|’s) |(?:[Ff]rom|[Aa]t) {O}: )?$");
  private static final Pattern DOES =
      Pattern.compile(
          "^(?:,? who (?:have|has|had) \\p{Ll}+|, whose \\p{Ll}+|,? (?!(?:thank|host|organi[sz]|sponsor|welcom|join|attend|m[ae]e?t|w[io]n|work|liv|tweet|wr[oi]te|ask|found|creat|maintain|chair|moderat|help|invit|sa[iy]|volunteer|was|is|has|as|does|this|us|left|miss|send|sent|agree|call|pick|serv|publish|receiv|nam|elect)\\p{Ll}*\\b)(?:have |has )?\\p{Ll}{3,}(?:s|ed)\\b(?! (?:by|me|us|him|her|them)\\b)|,? (?:split|built|put|took|made|kept|cut|shard|run|set|found out|brought|drew|ran)\\b)");

  @Override
  public void read(Reading reading) {
    long told =
        reading.sessions.stream()
            .filter(s -> !s.speakers.isEmpty() && s.rule != Habit.FIRST_PERSON)
            .count();
    if (told < ENOUGH || reading.occasions.main().isEmpty()) {
      return;
    }
    Prose.sentences(reading).forEach(sentence -> read(reading, sentence));
  }

  private static void read(Reading reading, Masked masked) {
    List<People.Group> groups = People.find(masked);
    for (People.Group group : groups) {
      String before = masked.text().substring(0, group.from());
      String after = masked.text().substring(group.to());
      boolean affiliated = group.members().stream().allMatch(m -> !m.organisations().isEmpty());
      boolean known =
          reading.sessions.stream()
              .anyMatch(
                  s -> group.members().stream().anyMatch(m -> Sessions.speaks(reading, s, m)));
      boolean subject =
          SUBJECT.matcher(before).find()
              || Pattern.compile("^,? who (?:have|has|had) ").matcher(after).find();
      if (affiliated
          && !known
          && subject
          && DOES.matcher(after).find()
          && !Speaking.isNoTalk(before, after)
          && !isHost(reading, group)) {
        Range range = masked.range(group.from(), group.to());
        Session session = new Session(NAME, new Place(masked.unit(), range.from(), range.to()));
        session.speakers.addAll(group.members());
        Sessions.add(reading, session);
      }
    }
  }

  private static boolean isHost(Reading reading, People.Group group) {
    return reading.claims().stream()
        .filter(c -> c.relation() == Relation.HOST)
        .anyMatch(
            c ->
                group.members().stream()
                    .anyMatch(m -> c.object().equals(reading.person(m.person()))));
  }
}
