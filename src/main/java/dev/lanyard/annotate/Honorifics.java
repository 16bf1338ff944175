package dev.lanyard.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by what people are called: a family name alone behind a title, <em>Prof. Raman</em>, is a
 * person's, and so are several with initials, <em>P. Raman, T. Li</em>. The full name needs no such
 * vote.
 */
final class Honorifics {
  private static final int POINTS = 3;
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Dr|Prof|Professor|Dame)\\.? (?<x>\\p{Lu}\\p{L}*\\p{Ll}(?:['’-]\\p{Lu}\\p{L}+)*)(?!\\p{L}| \\p{Lu}|\\.\\p{L})");

  /** One of several names with initials: {@code A. Introduction} alone may number a chapter. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?<x>(?:\\p{Lu}\\.[ -]?){1,3}(?:(?:van|von|de|der|den|di|da|le|la) ){0,2}\\p{Lu}[\\p{L}’'-]*\\p{Ll})(?![\\p{L}\\p{N}]| \\p{Lu})");

  private static final Pattern JOINING = Pattern.compile(",? (?:and|&) |, |; ");

  private Honorifics() {}

  static void vote(Unit unit, Votes votes) {
    Matcher called = CALLED.matcher(unit.text());
    while (called.find()) {
      String name = called.group("x");
      if (!Lexicon.isStarter(name) && !Lexicon.isNoun(name)) {
        votes.cast(unit, called.start("x"), name, NameKind.PERSON, POINTS, "honorific");
      }
    }
    initials(unit, votes);
  }

  /** Whether words are a name with initials: {@code J. P. de Vries}. */
  static boolean hasInitials(String words) {
    return INITIALS.matcher(words).matches();
  }

  private static void initials(Unit unit, Votes votes) {
    Matcher matcher = INITIALS.matcher(unit.text());
    for (int end = -1, from = -1; matcher.find(); end = matcher.end(), from = matcher.start()) {
      if (end >= 0 && JOINING.matcher(unit.text().substring(end, matcher.start())).matches()) {
        votes.cast(
            unit, from, unit.text().substring(from, end), NameKind.PERSON, POINTS, "initials");
        votes.cast(unit, matcher.start(), matcher.group("x"), NameKind.PERSON, POINTS, "initials");
      }
    }
  }
}
