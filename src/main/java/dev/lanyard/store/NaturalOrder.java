package dev.lanyard.store;

import java.util.regex.Pattern;

/** Sorts numbers inside names by value: {@code claim/9} before {@code claim/10}. */
final class NaturalOrder {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private NaturalOrder() {}

  /** What to compare instead of {@code name}: every run of digits is led by its length. */
  static String key(String name) {
    return DIGITS
        .matcher(name)
        .replaceAll(
            m -> {
              var digits = m.group().replaceFirst("^0+(?=.)", "");
              return "%04d%s".formatted(digits.length(), digits);
            });
  }
}
