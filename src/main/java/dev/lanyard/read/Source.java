package dev.lanyard.read;

/**
 * A file's decoded text, and the way from Java's chars to the code points that a {@link Span}
 * counts.
 *
 * <p>In {@code "😀 hi"} the word begins at char 3 and at code point 2.
 */
final class Source {
  private final String name;
  private final String text;
  private final int[] codePoints;

  Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.codePoints = countCodePoints(text);
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** How many code points stand before a char; the second half of a pair counts as its first. */
  int codePoint(int at) {
    return codePoints[at];
  }

  /** The line of a char, from 1. */
  int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static int[] countCodePoints(String text) {
    int[] counts = new int[text.length() + 1];
    for (int at = 0; at < text.length(); ) {
      int width = Character.charCount(text.codePointAt(at));
      if (width == 2) {
        counts[at + 1] = counts[at];
      }
      counts[at + width] = counts[at] + 1;
      at += width;
    }
    return counts;
  }
}
