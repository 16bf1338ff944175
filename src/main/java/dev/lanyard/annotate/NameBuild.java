package dev.lanyard.annotate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a name has the build of a kind: a person has a given name and another, a project few
 * words.
 *
 * <p>{@code Priya Raman} is built as a person, {@code Independent} as no organisation.
 */
final class NameBuild {
  /** How many words an organisation has at most. */
  static final int LONGEST = 6;

  private static final Pattern SIGNED =
      Pattern.compile("^[-–—]?\\s*\\p{Lu}\\p{L}+(?: ?\\(?@\\w+\\)?)?\\W*$");

  private static final Pattern NO_ORGANISATION =
      Pattern.compile(
          "(?i)independent|freelancer?|various(?: organi[sz]ations)?|self-employed|unaffiliated|retired|tba|tbd|remote|online|virtual|twitter|youtube");

  private NameBuild() {}

  /** Whether a name has the build of a kind, whatever its sentence says. */
  static boolean fits(NameKind kind, Unit unit, Name name) {
    return fits(kind, 0, unit, name);
  }

  /**
   * Whether a name has the build of a kind that a sentence says it is of.
   *
   * @param points how much a sentence says for it; more than one makes a given name a person
   */
  static boolean fits(NameKind kind, int points, Unit unit, Name name) {
    List<Token> tokens =
        unit.tokens().stream().filter(t -> t.from() >= name.from() && t.to() <= name.to()).toList();
    if (!name.isKnown() && Lexicon.isLanguage(name.text())) {
      return false;
    }
    return switch (kind) {
      case PERSON ->
          Shapes.looksLikePerson(tokens)
              || points > 1 && isGivenName(tokens)
              || tokens.size() == 1
                  && Lexicon.isGivenName(name.text())
                  && SIGNED.matcher(unit.text()).matches();
      case PROJECT -> tokens.size() <= 3 && name.text().length() > 1;
      case SERIES -> !name.isKnown();
      default -> tokens.size() <= LONGEST && !NO_ORGANISATION.matcher(name.text()).matches();
    };
  }

  /** Whether a word alone is somebody's first name, where the sentence says that it is one. */
  private static boolean isGivenName(List<Token> tokens) {
    return tokens.size() == 1
        && Lexicon.isGivenName(tokens.get(0).text())
        && !Lexicon.isStarter(tokens.get(0).text())
        && tokens.get(0).text().length() > 2;
  }
}
