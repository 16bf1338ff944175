package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.regex.Pattern;

/**
 * Reads the brackets behind a name: a role and an organisation, an organisation alone, or something
 * else.
 *
 * <ul>
 *   <li>Reads: <em>(Acme)</em>; <em>(Engineer at Acme)</em>; <em>(Engineer, Acme)</em>; the same
 *       name in other letters.
 *   <li>Silent: <em>(Independent)</em>; <em>(on queues)</em>; <em>(GitHub: @priya)</em>; a
 *       speaker's initials.
 * </ul>
 */
final class Brackets {
  /** How brackets begin that go on with the sentence. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:about|on|for|see|via|who|whose|which|where|when|because|his|her|their|whom)\\b");

  private static final Pattern BEFORE_EMPLOYER =
      Masked.pattern(
          "(?:^(?:[Tt]he |both |all |now |then |formerly |ex-)?|(?:{R},?|\\b(?:[Ww]ork(?:s|ing)|team|engineer|developer|staff|lead)) (?:at|of|for|with|from|@|in) (?:the )?|\\b(?:at|from|with|representing) (?:the )?|{R}, |@ ?|[/&–—|] ?|[\\uE000-\\uF8FF](?:,| and| -) )$");

  /** What somebody is called elsewhere: {@code (GitHub: @priya)}. */
  private static final Pattern HANDLE = Pattern.compile("[\\p{L}. ]{2,20}:? @\\w+");

  private Brackets() {}

  /**
   * Notes what the brackets say.
   *
   * @param range what stands between the brackets
   * @return whether they settle that the person is with nobody
   */
  static boolean read(SpeakerNotes notes, Unit unit, Range range) {
    Masked inside = Masked.withoutTitles(unit, range);
    String words = unit.text().substring(range.from(), range.to());
    if (HANDLE.matcher(words).lookingAt()
        || SpeakerNotes.isNoEmployer(words)
        || areInitials(notes.person(), unit, words, range.to())) {
      return true;
    }
    if (ASIDE.matcher(words).lookingAt() || notes.isShortForm(words)) {
      return false;
    }
    if (inside.text().length() == 1
        && Masked.isSign(inside.text().charAt(0))
        && inside.name(0).kind() == NameKind.PERSON) {
      if (inside.name(0).text().matches(".*\\p{IsLatin}.*")) {
        notes.person(inside.name(0));
      }
      return false;
    }
    boolean found = false;
    for (int i = 0; i < inside.text().length(); i++) {
      if (!Masked.isSign(inside.text().charAt(i))) {
        continue;
      }
      Name name = inside.name(i);
      if (name.kind() == NameKind.ROLE) {
        notes.role(name);
      } else if (!found
          && BEFORE_EMPLOYER.matcher(inside.text().substring(0, i)).find()
          && (name.kind() == NameKind.ORGANISATION
              || name.kind() == NameKind.UNKNOWN
              || name.kind() == NameKind.PROJECT)) {
        notes.organisation(name);
        found = true;
      }
    }
    return false;
  }

  /**
   * Whether a turn of a conversation shortens its speaker's name: {@code Tom Li (TL): With two.}
   */
  private static boolean areInitials(Name person, Unit unit, String words, int to) {
    return words.matches("\\p{Lu}{1,4}")
        && words.charAt(0) == person.text().charAt(0)
        && unit.text().startsWith("):", to);
  }
}
