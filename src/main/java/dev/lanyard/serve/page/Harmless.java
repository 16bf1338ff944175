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
    int plain = plain(text, true);
    if (plain == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length() + 32).append(text, 0, plain);
    for (int at = plain; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isSeen(c)) {
        append(out, c);
      }
      at += Character.charCount(c);
    }
    return out.toString();
  }

  /** The same text without what acts unseen. */
  static String clean(String text) {
    int plain = plain(text, false);
    if (plain == text.length() || text.codePoints().allMatch(Harmless::isSeen)) {
      return text;
    }
    return text.codePoints()
        .filter(Harmless::isSeen)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * How many signs at the beginning are letters and stops of English, which stay as they are: that
   * is all of most texts, and pages have thousands of texts.
   */
  private static int plain(String text, boolean isForHtml) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c > '~' || (isForHtml && isEscaped(c))) {
        return at;
      }
    }
    return text.length();
  }

  private static boolean isEscaped(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
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
