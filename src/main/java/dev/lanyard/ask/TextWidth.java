package dev.lanyard.ask;

/**
 * How many columns of a terminal a text takes: {@code "Zoë"} 3, {@code "東京"} 4, a combining accent
 * none.
 */
final class TextWidth {
  /**
   * First and last code points of the ranges that take two columns (Unicode's East_Asian_Width W
   * and F, in outline).
   */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int of(int codePoint) {
    var type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (var range : WIDE) {
      if (range[0] <= codePoint && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
