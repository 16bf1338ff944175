package dev.lanyard.annotate;

import dev.lanyard.annotate.Chunks.Chunk;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Votes by the build of a phrase alone: given names, what CoreNLP takes for a person, words of
 * organisations and events.
 */
final class Shapes {
  private static final int LONGEST_PERSON = 5;
  private static final Pattern PERSON_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?|\\p{IsHan}+|\\p{IsHangul}+|\\p{IsKatakana}+");
  private static final Pattern LOUD = Pattern.compile("\\p{Lu}{3,}");
  private static final int TITLE_WORDS = 4;
  private static final Set<String> GENERATION = Set.of("II", "III", "IV", "Jr", "Jr.", "Sr", "Sr.");

  /** What follows an event's word that is no end of a name: the Conference on Looms. */
  private static final Pattern GOES_ON = Pattern.compile(" group| (?:on|for) (?:the )?\\p{Lu}");

  private Shapes() {}

  static void vote(Unit unit, Votes votes, Gazetteer gazetteer) {
    boolean titleCased = isTitleCased(unit);
    for (Chunk chunk : Chunks.find(unit)) {
      Name phrase = Namer.phrase(unit, chunk);
      List<Token> tokens = unit.tokens().subList(chunk.from(), chunk.to());
      boolean inTitle =
          unit.others().stream()
              .anyMatch(
                  o ->
                      o.kind() == NameKind.TITLE
                          && o.overlaps(phrase)
                          && o.text().split(" ").length >= TITLE_WORDS);
      if (looksLikePerson(tokens) && !holdsKnown(unit, chunk, gazetteer)) {
        int points = personPoints(tokens) + (isSaidOfPerson(unit, chunk) ? 1 : 0);
        if (points > (inTitle || titleCased ? Votes.ENOUGH : 0)) {
          votes.cast(unit, phrase.from(), phrase.text(), NameKind.PERSON, points, "shape");
        }
      }
      Token last = tokens.get(tokens.size() - 1);
      if (!inTitle
          && !titleCased
          && tokens.size() > 1
          && Lexicon.isEventWord(last.text())
          && !(chunk.from() > 0 && isArticle(unit.tokens().get(chunk.from() - 1)))
          && !GOES_ON.matcher(unit.text()).region(phrase.to(), unit.text().length()).lookingAt()) {
        votes.cast(unit, phrase.from(), phrase.text(), NameKind.SERIES, 2, "event word");
      } else if (!inTitle && !titleCased && tokens.size() > 1 && isOrganisation(tokens)) {
        votes.cast(
            unit, phrase.from(), phrase.text(), NameKind.ORGANISATION, 2, "organisation word");
      }
    }
  }

  /** Whether a token says that no particular one is meant: {@code an Intense Conference}. */
  private static boolean isArticle(Token token) {
    return token.text().matches("(?i)an?|any|every|your");
  }

  /**
   * Whether CoreNLP alone is to be believed: in a sentence, and not where organisations and places
   * stand.
   */
  private static boolean isSaidOfPerson(Unit unit, Chunk chunk) {
    List<Token> tokens = unit.tokens();
    boolean sentence =
        unit.is(Unit.Role.PARAGRAPH) && tokens.stream().filter(Token::isWord).count() > 7;
    boolean all = tokens.subList(chunk.from(), chunk.to()).stream().allMatch(Token::person);
    String before = chunk.from() == 0 ? "" : tokens.get(chunk.from() - 1).text();
    return sentence
        && all
        && !before.matches("(?i)at|in|from|of|the|to|via|for|our|a|an|:|,|\\(|&");
  }

  private static boolean isOrganisation(List<Token> tokens) {
    return Lexicon.isOrganisationWord(tokens.get(tokens.size() - 1).text())
        || tokens.get(0).text().equals("University")
        || tokens.stream()
            .anyMatch(
                t ->
                    t.text()
                        .matches(
                            "University|Universität|Université|Universidad|Institute|Bank|Ministry|GmbH|Ltd|Inc"));
  }

  /**
   * Points for a phrase as a person's name: two for a given name, two more if CoreNLP agrees, one
   * if only CoreNLP thinks so.
   */
  static int personPoints(List<Token> tokens) {
    long persons = tokens.stream().filter(Token::person).count();
    int given = Lexicon.isGivenName(tokens.get(0).text()) ? 2 : 0;
    return given
        + (persons == tokens.size() ? given > 0 ? 2 : 1 : persons > 0 && given > 0 ? 1 : 0);
  }

  /** Whether a phrase has the build of a full name. */
  static boolean looksLikePerson(List<Token> tokens) {
    List<String> words =
        tokens.stream()
            .map(Token::text)
            .filter(w -> Character.isLetter(w.codePointAt(0)) && !GENERATION.contains(w))
            .toList();
    if (words.size() < 2 || words.size() > LONGEST_PERSON) {
      return words.size() == 1
          && words
              .get(0)
              .codePoints()
              .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
          && words.get(0).length() >= 2;
    }
    boolean shaped =
        words.stream().allMatch(w -> PERSON_WORD.matcher(w).matches() || Lexicon.isParticle(w));
    boolean other =
        words.stream()
            .skip(1)
            .anyMatch(
                w ->
                    Lexicon.isOrganisationWord(w)
                        || Lexicon.isEventWord(w)
                        || w.matches(
                            "Marketing|Ballroom|Centre|Center|Auditorium|Hotel|Square|Street|Lecture|Awards?|Prize|Medal|Memorial|Room|Hall|Theatre|Fund")
                        || w.matches(".*\\p{Ll}(?:Conf|Con|Fest|Camp|Days?)")
                        || Lexicon.isNoun(w)
                        || Lexicon.isStarter(w) && w.length() > 1);
    return shaped && !other && words.stream().noneMatch(w -> LOUD.matcher(w).matches());
  }

  private static boolean holdsKnown(Unit unit, Chunk chunk, Gazetteer gazetteer) {
    for (int at = chunk.from(); at < chunk.to(); at++) {
      Gazetteer.Match match = gazetteer.longest(unit.tokens(), at);
      boolean whole = at == chunk.from() && at + match.length() >= chunk.to();
      boolean telling =
          match.entries().stream()
              .anyMatch(
                  e ->
                      !e.known().ambiguous()
                          && (whole
                              || e.known().kind() == NameKind.PROJECT
                              || e.known().kind() == NameKind.SERIES));
      if (telling) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether most words of a unit are capitalised, as in a heading, so that capitals say nothing.
   */
  static boolean isTitleCased(Unit unit) {
    List<Token> words =
        unit.tokens().stream()
            .filter(t -> Character.isLetter(t.text().codePointAt(0)) && t.text().length() > 3)
            .toList();
    long capitals =
        words.stream().filter(t -> Character.isUpperCase(t.text().codePointAt(0))).count();
    return words.size() >= TITLE_WORDS && capitals * 10 >= words.size() * 7;
  }
}
