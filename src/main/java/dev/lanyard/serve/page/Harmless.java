package dev.lanyard.serve.page;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/**
 * Makes foreign text safe to stand in a page: escapes it for HTML, text and quoted attributes
 * alike, and drops what would not be seen but acts, control characters and the overrides that turn
 * the direction of reading.
 *
 * <pre>{@code
 * "Zo<b>ë"      // Zo&lt;b&gt;ë
 * "Tom\u202Eevil" // Tomevil
 * }</pre>
 */
final class Harmless implements EscapingStrategy {
  @Override
  public String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Harmless::isSeen).forEach(c -> append(out, c));
    return out.toString();
  }

  /** The same text without what acts unseen. */
  static String clean(String text) {
    return text.codePoints().allMatch(Harmless::isSeen)
        ? text
        : text.codePoints()
            .filter(Harmless::isSeen)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      // The joiners make words and emoji in many scripts; all else of this kind only acts.
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      default -> true;
    };
  }
}
