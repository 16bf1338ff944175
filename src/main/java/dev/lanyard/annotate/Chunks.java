package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds phrases that are written as names are: capitalised words, with the little words that names
 * hold together.
 *
 * <p>A phrase ends at punctuation, at the end of a sentence and at the edge of a link; the words
 * that merely begin a sentence ({@code Finally}, {@code Next}) are left off, and so are honorifics.
 */
final class Chunks {
  private static final Set<String> OF = Set.of("of", "für", "de", "di", "for", "and");

  private static final Set<String> BREAKS =
      Set.of(
          "From", "At", "The", "On", "In", "With", "About", "To", "By", "And", "For", "Is", "Are",
          "How", "Why", "What", "Our", "A", "An", "Or", "Vs", "Your", "My", "I", "We", "I'm",
          "Using", "Through");

  /** What follows a name and is no part of it. */
  private static final Set<String> DEGREES =
      Set.of("PhD", "Ph.D", "Ph.D.", "DPhil", "MSc", "M.Sc.", "MBA");

  private static final Set<String> FIRM =
      Set.of(
          "Co",
          "Co.",
          "Company",
          "Sons",
          "Daughters",
          "Partners",
          "Associates",
          "Bros",
          "Brothers");

  private Chunks() {}

  /** Tokens {@code [from, to)} of a unit. */
  record Chunk(int from, int to) {}

  static List<Chunk> find(Unit unit) {
    var chunks = new ArrayList<Chunk>();
    List<Token> tokens = unit.tokens();
    int at = 0;
    while (at < tokens.size()) {
      if (!isOpen(unit, tokens.get(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < tokens.size()) {
        int next = joins(unit, tokens, end);
        if (next == end) {
          break;
        }
        end = next;
      }
      Chunk chunk = trimmed(unit, new Chunk(at, end));
      if (chunk.from() < chunk.to()) {
        chunks.add(chunk);
      }
      at = end;
    }
    return chunks;
  }

  /**
   * A phrase without the words that merely begin a sentence, and without honorifics and months at
   * its end.
   */
  static Chunk trimmed(Unit unit, Chunk chunk) {
    List<Token> tokens = unit.tokens();
    int start = chunk.from();
    int end = chunk.to();
    while (start < end && isLeftOff(tokens.get(start).text(), end - start)) {
      start++;
    }
    while (start < end - 1
        && StatedDate.month(tokens.get(end - 1).text()) > 0
        && Lexicon.isStarter(tokens.get(end - 1).text())) {
      end--;
    }
    if (end - start > 1 && isCounted(tokens, end)) {
      end--;
    }
    return new Chunk(start, end);
  }

  /** Whether a phrase ends in a day of something: {@code QuayConf Day 2}. */
  private static boolean isCounted(List<Token> tokens, int end) {
    return tokens.get(end - 1).text().equals("Day")
        && end < tokens.size()
        && tokens
            .get(end)
            .text()
            .matches("#.*|\\d|One|Two|Three|Four|Five|one|two|three|four|five");
  }

  private static boolean isLeftOff(String word, int left) {
    return Lexicon.isHonorific(word)
        || Lexicon.isStarter(word)
            && !(left > 1 && Lexicon.isGivenName(word) && word.matches("May|Jan|June|April"));
  }

  /** Whether a name may begin or go on with this token. */
  private static boolean isOpen(Unit unit, Token token) {
    return (token.isNameLike() || isIdeographic(token.text()))
        && !token.text().startsWith("http")
        && !DEGREES.contains(token.text())
        && unit.others().stream()
            .noneMatch(
                o ->
                    o.kind() != NameKind.TITLE && o.from() <= token.from() && token.to() <= o.to());
  }

  /**
   * Where the phrase goes on after the tokens that join at {@code end}; {@code end} itself if it
   * ends there.
   */
  private static int joins(Unit unit, List<Token> tokens, int end) {
    Token before = tokens.get(end - 1);
    Token token = tokens.get(end);
    if (isCut(unit, before.to(), token.from())) {
      return end;
    }
    if (isOpen(unit, token)) {
      return BREAKS.contains(token.text()) ? end : end + 1;
    }
    if (token.text().equals("&")
        && end + 1 < tokens.size()
        && FIRM.contains(tokens.get(end + 1).text())) {
      return end + 2;
    }
    boolean more =
        end + 1 < tokens.size()
            && isOpen(unit, tokens.get(end + 1))
            && !isCut(unit, token.to(), tokens.get(end + 1).from());
    if (!more) {
      return end;
    }
    boolean particle = Lexicon.isParticle(token.text());
    boolean of =
        OF.contains(token.text())
            && !token.text().equals("and")
            && Lexicon.isOrganisationWord(before.text());
    boolean symbol =
        token
            .text()
            .codePoints()
            .allMatch(
                c -> Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D);
    if (particle && end + 2 < tokens.size() && Lexicon.isParticle(tokens.get(end + 1).text())) {
      return end + 2;
    }
    return particle || of || symbol ? end + 2 : end;
  }

  private static boolean isCut(Unit unit, int left, int right) {
    for (Range sentence : unit.sentences()) {
      if (sentence.from() >= left && sentence.from() <= right && sentence.from() > 0) {
        return true;
      }
    }
    for (Mark mark : unit.marks()) {
      if (mark.from() >= left && mark.from() <= right || mark.to() >= left && mark.to() <= right) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdeographic(String text) {
    return text.codePoints()
        .anyMatch(
            c -> {
              Character.UnicodeScript script = Character.UnicodeScript.of(c);
              return script == Character.UnicodeScript.HAN
                  || script == Character.UnicodeScript.HANGUL
                  || script == Character.UnicodeScript.HIRAGANA
                  || script == Character.UnicodeScript.KATAKANA;
            });
  }
}
