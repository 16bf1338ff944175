package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles that stand right beside people, in a report that tells of several talks.
 *
 * <ul>
 *   <li>Fires: <em>I ended up in "Queues at Rest", Priya Raman, Acme.</em>; <em>I saw just one:
 *       "Queues at Rest". Priya Raman of Acme is a born teacher.</em>; <em>Then Priya Raman's
 *       "Queues at Rest"</em>; <em>two people from Acme, Priya Raman and Tom Li, "Queues at
 *       Rest"</em>.
 *   <li>Silent: books, papers and posts; titles of one or two words; what stands beneath
 *       <em>Links</em> or the like; documents with fewer than two other talks.
 * </ul>
 */
final class TitlesBesidePeople implements Rule {
  private static final Habit NAME = Habit.TITLE_AND_SPEAKERS;
  private static final int ENOUGH = 2;
  private static final int WORDS = 3;

  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "^[”\"’')\\]»]{0,2}[.,!?]?[”\"’')\\]»]?(?: ?[:–—-]| ?\\()? ?(?:(?:[Pp]resenters?|[Ss]peakers?|[Pp]resented|[Gg]iven|[Tt]aught|[Tt]old|[Ll]ed)(?: by)?:? |[Bb]y |with )?$");

  private static final Pattern AFTER_PEOPLE =
      Pattern.compile("^(?:[.,;:)]|$| \\p{Ll}[\\p{Ll}-]+\\b)");

  private static final Pattern BEFORE_TITLE =
      Masked.pattern(
          "^(?:, {OUJ}(?:,? {L})?)?(?:'s|’s|,|:| [–—-]|,? (?:with|on|had|gave|presented|did|showed)(?: (?:his|her|their|a|the)(?: [\\p{Ll}-]+){0,3})?)? ?[“\"'‘(\\[«]{0,2}$");

  private static final Pattern NO_TALK =
      Pattern.compile(
          "(?i)\\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|mention\\w*|read(?:ing)?|books?|papers?|blog|posts?|articles?|essays?|novels?|authors?|wrote|written|recommend\\w*|films?|songs?|albums?|podcasts?|newsletters?|t-?shirts?|award\\w*|prizes?|series)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i).*\\b(?:links?|picks?|references|further reading|read more|related|resources|books?|papers|awards?|winners)\\b.*");

  @Override
  public void read(Reading reading) {
    long told =
        reading.sessions.stream().filter(s -> !s.speakers.isEmpty() && s.hasTitle()).count();
    if (told < ENOUGH
        || reading.occasions.main().isEmpty()
        || reading.occasions.main().get().episode) {
      return;
    }
    Prose.told(reading).stream()
        .filter(
            unit ->
                Sessions.heading(reading, unit)
                    .filter(h -> ELSEWHERE.matcher(h.text()).matches())
                    .isEmpty())
        .forEach(unit -> read(reading, unit));
  }

  private static void read(Reading reading, Unit unit) {
    Masked masked = Masked.of(unit, new Range(0, unit.text().length()));
    List<People.Group> groups = People.find(masked);
    for (int at = 0; at < masked.text().length(); at++) {
      if (!isTitle(masked, at) || isToldElsewhere(reading, masked.name(at).text())) {
        continue;
      }
      int title = at;
      groups.stream()
          .filter(g -> areBeside(masked, title, g) && !isNoTalk(masked, title, g))
          .filter(g -> g.members().stream().allMatch(m -> m.person().text().contains(" ")))
          .findFirst()
          .ifPresent(g -> add(reading, masked, title, g));
    }
  }

  private static boolean isTitle(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at))
        && masked.name(at).kind() == NameKind.TITLE
        && MarkedTitles.fits(masked, at)
        && masked.name(at).text().split("\\s+").length >= WORDS;
  }

  private static boolean isToldElsewhere(Reading reading, String title) {
    return reading.sessions.stream()
        .anyMatch(s -> Sessions.fold(s.title).equals(Sessions.fold(title)));
  }

  private static boolean areBeside(Masked masked, int title, People.Group group) {
    String text = masked.text();
    if (group.from() > title) {
      return AFTER_TITLE.matcher(text.substring(title + 1, group.from())).matches()
          && AFTER_PEOPLE.matcher(text.substring(group.to())).find();
    }
    return group.to() <= title && BEFORE_TITLE.matcher(text.substring(group.to(), title)).matches();
  }

  /** Whether the sentences that the two stand in are about something to read. */
  private static boolean isNoTalk(Masked masked, int title, People.Group group) {
    Range both = masked.range(Math.min(title, group.from()), Math.max(title + 1, group.to()));
    int from = both.from();
    int to = both.to();
    for (Range sentence : masked.unit().sentences()) {
      if (sentence.from() < both.to() && both.from() < sentence.to()) {
        from = Math.min(from, sentence.from());
        to = Math.max(to, sentence.to());
      }
    }
    Name name = masked.name(title);
    String words =
        masked.unit().text().substring(from, name.from())
            + masked.unit().text().substring(Math.min(name.to(), to), to);
    Matcher matcher = NO_TALK.matcher(words);
    return matcher.find();
  }

  private static void add(Reading reading, Masked masked, int title, People.Group group) {
    Unit unit = masked.unit();
    Name name = masked.name(title);
    Session session = Sessions.of(unit, group, NAME);
    session.titled(name.text(), Place.of(unit, name));
    Recordings.note(session, unit, name.from(), name.to());
    Sessions.addWithAffiliations(reading, session);
  }
}
