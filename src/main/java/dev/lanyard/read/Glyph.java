package dev.lanyard.read;

/**
 * One character on its way into a passage.
 *
 * <p>The {@code &} of {@code AT&amp;T} is one glyph whose source is five chars long.
 *
 * @param codePoint the character, or {@link #NOTHING}
 * @param from the first char of the source that it stands for
 * @param to the char after the last
 */
record Glyph(int codePoint, int from, int to) {
  /** A glyph that leaves no trace in the words, but keeps its place among the others. */
  static final int NOTHING = -1;

  /** A hard line break. */
  static final int BREAK = 0x2028;

  /** Chars of markup that were masked before parsing, see {@link Mask}. */
  static final char FILLER = '\uE000';

  /** A masked {@code \|}. */
  static final char PIPE = '\uE001';

  /** A masked {@code _} of an address. */
  static final char LOW_LINE = '\uE002';

  Glyph gone() {
    return new Glyph(NOTHING, from, to);
  }

  boolean isSpace() {
    return isSpace(codePoint);
  }

  /**
   * Characters that nobody sees: zero-width spaces, soft hyphens, direction marks, control
   * characters.
   */
  boolean isInvisible() {
    return switch (codePoint) {
      case NOTHING, FILLER, 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069)
              || (Character.isISOControl(codePoint) && !isSpace());
    };
  }

  static boolean isSpace(int codePoint) {
    return codePoint >= 0
        && (Character.isWhitespace(codePoint)
            || Character.isSpaceChar(codePoint)
            || codePoint == 0x85);
  }
}
