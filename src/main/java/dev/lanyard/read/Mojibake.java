package dev.lanyard.read;

import java.util.List;

/**
 * Mends UTF-8 that was once read as Windows-1252, even twice: {@code youâ€™re}, {@code
 * KÃ¤ldstrÃ¶m}.
 *
 * <p>Only sequences whose result is a letter of a European language, punctuation, a symbol or an
 * emoji are mended, so that {@code «É”»}, a capital before a closing quotation mark, stays as it
 * is.
 */
final class Mojibake {
  /** What Windows-1252 has at 80 to 9F; the five gaps are control characters. */
  private static final String UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final String QUOTES = "‘’“”«»";
  private static final int DEEPEST = 2;

  private Mojibake() {}

  /** Mends in place: the first glyph of a sequence becomes the character, the others nothing. */
  static void mend(List<Glyph> glyphs) {
    for (int i = 0; i < glyphs.size(); i++) {
      int lead = toByte(glyphs.get(i).codePoint());
      for (int depth = DEEPEST; lead >= 0xC2 && depth > 0; depth--) {
        Read read = read(glyphs, i, depth);
        if (read.depth() == depth && isPlausible(read.codePoint()) && !isQuoted(glyphs, i, read)) {
          glyphs.set(
              i,
              new Glyph(read.codePoint(), glyphs.get(i).from(), glyphs.get(read.next() - 1).to()));
          for (int gone = i + 1; gone < read.next(); gone++) {
            glyphs.set(gone, glyphs.get(gone).gone());
          }
          break;
        }
      }
    }
  }

  /**
   * A character read at some depth of wrong decoding, and the glyph after it; depth 0 is the glyph
   * itself.
   */
  private record Read(int codePoint, int next, int depth) {}

  private static Read read(List<Glyph> glyphs, int at, int depth) {
    if (at >= glyphs.size()) {
      return new Read(Glyph.NOTHING, at, 0);
    }
    if (depth == 0) {
      return new Read(glyphs.get(at).codePoint(), at + 1, 0);
    }
    Read first = read(glyphs, at, depth - 1);
    int lead = toByte(first.codePoint());
    int more =
        lead >= 0xF0 && lead <= 0xF4
            ? 3
            : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
    if (more == 0 || first.depth() != depth - 1) {
      return first;
    }
    int codePoint = lead & (0x3F >> more);
    int next = first.next();
    for (int i = 0; i < more; i++) {
      Read follower = read(glyphs, next, depth - 1);
      int value = toByte(follower.codePoint());
      if (value < 0x80 || value > 0xBF) {
        return first;
      }
      codePoint = codePoint << 6 | (value & 0x3F);
      next = follower.next();
    }
    return new Read(codePoint, next, depth);
  }

  private static int toByte(int codePoint) {
    if (codePoint >= 0x80 && codePoint <= 0xFF) {
      return codePoint;
    }
    int upper = codePoint < 0x80 || codePoint > 0xFFFF ? -1 : UPPER.indexOf(codePoint);
    return upper < 0 ? -1 : 0x80 + upper;
  }

  private static boolean isPlausible(int c) {
    return (c >= 0xA0 && c <= 0x17F)
        || (c >= 0x218 && c <= 0x21B)
        || (c >= 0x2010 && c <= 0x2060)
        || c == 0x20AC
        || (c >= 0x2100 && c <= 0x214F)
        || (c >= 0x2190 && c <= 0x27BF)
        || (c >= 0x2B00 && c <= 0x2BFF)
        || c == 0xFE0F
        || (c >= 0x1F000 && c <= 0x1FAFF);
  }

  /**
   * Whether a capital letter stands before a closing quotation mark, after another capital: {@code
   * CAFÉ”}.
   */
  private static boolean isQuoted(List<Glyph> glyphs, int at, Read read) {
    return read.next() == at + 2
        && QUOTES.indexOf(glyphs.get(at + 1).codePoint()) >= 0
        && at > 0
        && Character.isUpperCase(glyphs.get(at - 1).codePoint());
  }
}
