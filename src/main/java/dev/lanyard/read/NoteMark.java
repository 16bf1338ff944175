package dev.lanyard.read;

import java.util.regex.Pattern;

/**
 * Raised signs that lead to a note and are no part of the words: in {@code Priya
 * Raman<sup>1,2</sup>} they number whom she is with. A power, as in {@code n<sup>2</sup>}, is part
 * of the words.
 */
final class NoteMark {
  private static final Pattern SIGNS = Pattern.compile("[\\d,*†‡§¶ ]{1,8}");
  private static final Pattern POWERED =
      Pattern.compile("(?s).*(?:(?<!\\p{L})\\p{L}|[\\d)\\]])\\s?");

  private NoteMark() {}

  /**
   * Whether raised words are such signs.
   *
   * @param before the words right before them
   */
  static boolean is(String before, String raised) {
    return SIGNS.matcher(raised).matches() && !POWERED.matcher(before).matches();
  }
}
