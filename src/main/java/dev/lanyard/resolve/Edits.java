package dev.lanyard.resolve;

/**
 * How far one spelling is from another: letters put in, left out, exchanged, or swapped with their
 * neighbour (optimal string alignment, a restricted Damerau-Levenshtein distance).
 */
public final class Edits {
  private Edits() {}

  /**
   * 1 for the same spelling, 0 for nothing in common: {@code wilkie} and {@code wilkei} are 5/6.
   */
  public static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 1 : 1 - (double) between(one, other) / longer;
  }

  /** Whether at most one letter in seven differs, in names of some length. */
  public static boolean nearly(String one, String other) {
    int allowed = Math.max(one.length(), other.length()) / 7;
    return Math.abs(one.length() - other.length()) <= allowed && between(one, other) <= allowed;
  }

  /** {@code wilkie} and {@code wilkei} are 1 apart. */
  public static int between(String one, String other) {
    int[][] rows = new int[3][other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = rows[i % 3];
      int[] before = rows[(i + 2) % 3];
      int[] twoBefore = rows[(i + 1) % 3];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        now[j] = Math.min(before[j - 1] + (same ? 0 : 1), 1 + Math.min(before[j], now[j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
        }
      }
    }
    return rows[one.length() % 3][other.length()];
  }
}
