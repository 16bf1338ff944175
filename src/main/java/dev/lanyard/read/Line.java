package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text.
 *
 * @param from its first char that is no white space; where there is none, the same as {@code to}
 * @param to the char after its last that is no white space
 * @param indent how far it is indented, a tab to the next multiple of four
 * @param text the words between
 */
record Line(int from, int to, int indent, String text) {
  private static final Pattern BULLET =
      Pattern.compile("(?:[•◦▪‣·●*+–—-]|\\(?\\d{1,2}[.)])(?:\\s+|$)");
  private static final Pattern RULE = Pattern.compile("(?:[-=*_~#] ?){3,}|--");

  /** Somebody's turn in a conversation: {@code Q: Why?}, {@code Ada: do you?}. */
  private static final Pattern TURN =
      Pattern.compile("(?:Q|A|Question|Answer)\\s?[:.].*|\\p{Lu}\\w{0,14}: \\p{Ll}.*");

  private static final int LONGEST_TITLE = 100;
  private static final int TAB = 4;

  /** The lines of chars {@code [from, to)} of a text. */
  static List<Line> of(String text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    for (int start = from; start < to; ) {
      int end = start;
      while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(line(text, start, end));
      start =
          end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
              ? end + 2
              : end + 1;
    }
    return lines;
  }

  private static Line line(String text, int start, int end) {
    int from = start;
    int indent = 0;
    while (from < end && isBlank(text.charAt(from))) {
      indent = text.charAt(from) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
      from++;
    }
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(from, to, indent, text.substring(from, to));
  }

  private static boolean isBlank(char c) {
    return Glyph.isSpace(c) || c == '\uFEFF' || c == '\u200B';
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** How many chars its bullet or number takes, with the space after it; 0 if it has none. */
  int bullet() {
    Matcher bullet = BULLET.matcher(text);
    return bullet.lookingAt() && !isRule() ? bullet.end() : 0;
  }

  boolean isQuotation() {
    return text.startsWith(">");
  }

  /** A line of dashes, stars or the like. */
  boolean isRule() {
    return RULE.matcher(text).matches();
  }

  /** Short, and not ended like a sentence or a list's lead-in; a question may be a title. */
  boolean isTitle() {
    return !text.isEmpty()
        && text.length() < LONGEST_TITLE
        && ".,;:!|".indexOf(text.charAt(text.length() - 1)) < 0
        && Character.isLetterOrDigit(text.codePointAt(skipQuote()))
        && !text.contains("://")
        && !TURN.matcher(text).matches();
  }

  private int skipQuote() {
    return text.length() > 1 && "\"“‘'«[(#@".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
  }

  /** A title without small letters, of more than one word's length. */
  boolean isCapitals() {
    return isTitle()
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().filter(Character::isUpperCase).count() > 3;
  }

  /** How long the first word is. */
  int firstWord() {
    int end = text.indexOf(' ');
    return end < 0 ? text.length() : end;
  }
}
