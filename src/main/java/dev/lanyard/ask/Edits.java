package dev.lanyard.ask;

/**
 * How many letters must be added, dropped or exchanged to turn one word into another (Levenshtein's
 * distance).
 */
public final class Edits {
  private Edits() {}

  /** {@code sponsor} and {@code sponsors} are 1 apart. */
  public static int between(String one, String other) {
    var previous = new int[other.length() + 1];
    for (var j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var current = new int[previous.length];
      current[0] = i;
      for (var j = 1; j < current.length; j++) {
        var exchanged = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(exchanged, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
