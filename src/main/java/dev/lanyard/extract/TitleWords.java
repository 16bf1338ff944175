package dev.lanyard.extract;

import dev.lanyard.annotate.Speech;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.regex.Pattern;

/**
 * Tells the title in a line of title and speakers from other words that stand in its place.
 *
 * <ul>
 *   <li>Titles: <em>Queues at rest</em>; <em>What a queue is not</em>.
 *   <li>Other words: <em>Welcome remarks</em>; <em>Slides</em>; <em>Next we heard</em>; <em>The day
 *       was opened</em>.
 * </ul>
 */
final class TitleWords {
  private static final int LONGEST = 25;

  /** What opens and closes a day, and is no talk. */
  private static final Pattern REMARKS =
      Pattern.compile(
          "(?i)(?:short |brief )?intro(?:duction)?\\W*|(?:(?:welcome|welcoming|opening|closing|introductory|concluding|final|lightning|invited)(?: (?:and|&) |/| )?)+(?:remarks?|words|address|ceremony|notes)?\\W*");

  /** What a line says of people besides their talk, or what is left of such words. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\W*(?:(?:great |good |nice |lovely |best |a |my )?(?:comments?|questions?|quotes?|tweets?|photos?|pictures?|sketch-?notes?|remarks?|slides?|image|caption))\\W*"
              + "|(?:posted|published|written|filed|updated|directed|produced|edited|translated)\\b.*"
              + "|(?:next|then|first|second|third|last|finally|also|later|today|now)(?: up| on)?\\W*"
              + "|(?:contact|slides?|video|recording|bio|website|yours|cheers|regards)\\W*"
              + "|(?:by|with|from|and|the|our|thanks to|hosted|interview).{0,6}");

  /** Words for a talk that has no title: {@code the panel about money}. */
  private static final Pattern UNTITLED =
      Pattern.compile(
          "(?:[Tt]he|[Aa]n?|[Oo]ur) (?:\\p{Ll}+ )?(?:panel|keynote|talk|session|workshop|tutorial) (?:about|on) \\p{Ll}.*");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:(?:then|next|finally|and|later|also),? )?(?:we|i|they|she|he) .*|in (?:his|her|their|the) .*");

  private static final Pattern LEADING =
      Pattern.compile(
          "(?i).*\\b(?:was|were|is|are|had|has|have|hosted|thanks|thank|joined|featuring|welcome|followed|wrapped|kicked|kicking|wrapping|moderated|organi[sz]ed|we|i|us)\\b(?: \\w+){0,3}$|(?i:I|We|There|It|They|He|She) .*|.*\\b(?:this|that|an?) (?:article|post|blog|book|paper|tool|library|series)$");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i:this|these|that|it|there) (?:was|were|is|are|had|has)\\b.*|[^:\"“]*?(?:^|, (?:and )?)(?:\\p{L}[\\p{L}-]* ){0,6}?"
              + Speech.VERB
              + " (?!(?:and|or|the)\\b)\\p{Ll}.*\\.");

  private TitleWords() {}

  /** Whether words are too long for a title, have no letter, or are known to be something else. */
  static boolean areNone(String words) {
    return words.matches(".*[.!] \\p{Lu}.*")
        || !words.matches("(?s).*\\p{L}.*")
        || areDate(words)
        || words.split(" ").length > LONGEST
        || OTHER.matcher(words).matches()
        || UNTITLED.matcher(words).matches()
        || TOLD.matcher(words).matches()
        || REMARKS.matcher(words).matches();
  }

  /** Whether words say something of a text or its makers: {@code Posted on 2 May 2024}. */
  static boolean areOther(String words) {
    return OTHER.matcher(words).matches() || areDate(words);
  }

  /** Whether words are a day and nothing else: {@code Apr 5, 2022}. */
  static boolean areDate(String words) {
    return StatedDate.find(words).stream().anyMatch(d -> d.text().equals(words.strip()));
  }

  /** Whether words say that somebody did something, and end as sentences do. */
  static boolean areSentence(String words) {
    return SENTENCE.matcher(words).matches();
  }

  /** Whether the words of a paragraph that ends as sentences do tell what happened. */
  static boolean areTold(Unit unit, String words) {
    return unit.is(Role.PARAGRAPH)
        && unit.text().strip().endsWith(".")
        && words.matches(".* (?:was|were|opened|closed|began|started|ended|included) .*");
  }

  /** Whether words make a sentence with the name behind them: {@code we were joined by}. */
  static boolean lead(String words) {
    return LEADING.matcher(words).matches();
  }
}
