package dev.lanyard.store;

/** Sorts numbers inside names by value: {@code claim/9} before {@code claim/10}. */
final class NaturalOrder {
  /** Added to a run's length, so that all lengths have four digits. */
  private static final int FOUR_DIGITS = 10_000;

  private NaturalOrder() {}

  /** What to compare instead of {@code name}: every run of digits is led by its length. */
  static String key(String name) {
    var key = new StringBuilder(name.length() + 16);
    int at = 0;
    while (at < name.length()) {
      if (!isDigit(name.charAt(at))) {
        key.append(name.charAt(at++));
        continue;
      }
      int end = at;
      while (end < name.length() && isDigit(name.charAt(end))) {
        end++;
      }
      while (at < end - 1 && name.charAt(at) == '0') {
        at++;
      }
      key.append(FOUR_DIGITS + end - at).append(name, at, end);
      at = end;
    }
    return key.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
