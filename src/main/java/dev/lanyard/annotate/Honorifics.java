package dev.lanyard.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by what people are called: a family name alone behind a title, <em>Prof. Raman</em>, is a
 * person's. The full name needs no such vote.
 */
final class Honorifics {
  private static final int POINTS = 3;
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Dr|Prof|Professor|Dame)\\.? (?<x>\\p{Lu}\\p{L}*\\p{Ll}(?:['’-]\\p{Lu}\\p{L}+)*)(?!\\p{L}| \\p{Lu}|\\.\\p{L})");

  private Honorifics() {}

  static void vote(Unit unit, Votes votes) {
    Matcher called = CALLED.matcher(unit.text());
    while (called.find()) {
      String name = called.group("x");
      if (!Lexicon.isStarter(name) && !Lexicon.isNoun(name)) {
        votes.cast(unit, called.start("x"), name, NameKind.PERSON, POINTS, "honorific");
      }
    }
  }
}
