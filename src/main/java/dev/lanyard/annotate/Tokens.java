package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits names as the gazetteer compares them: at white space, hyphens, slashes and between letters
 * and other signs.
 */
final class Tokens {
  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)?|[^\\p{L}\\p{M}\\p{N}\\s]");

  private Tokens() {}

  static List<String> split(String text) {
    var pieces = new ArrayList<String>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }
}
