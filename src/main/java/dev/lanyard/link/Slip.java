package dev.lanyard.link;

import dev.lanyard.resolve.Edits;
import java.util.Arrays;

/**
 * Whether one name is a slip of the pen for another: one letter in seven differs, or a shorter name
 * has two letters swapped or one of them twice.
 *
 * <p>{@code Kubernets} is a slip for {@code Kubernetes}, {@code Falcco} for {@code Falco}; {@code
 * Falca} is not, since one letter in five is another name. Numbers must be the same, and so must
 * the first letter, in which people are seldom wrong: {@code Armada} is no slip for {@code
 * Karmada}.
 */
final class Slip {
  private static final int LONG_ENOUGH = 5;

  private Slip() {}

  static boolean between(Form one, Form other) {
    String left = one.joined();
    String right = other.joined();
    return !left.equals(right)
        && !left.isEmpty()
        && !right.isEmpty()
        && left.charAt(0) == right.charAt(0)
        && digits(left).equals(digits(right))
        && (Edits.nearly(left, right) || swapped(left, right) || doubled(left, right));
  }

  private static boolean swapped(String one, String other) {
    return one.length() == other.length()
        && one.length() >= LONG_ENOUGH
        && Edits.between(one, other) == 1
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static boolean doubled(String one, String other) {
    return Math.min(one.length(), other.length()) >= LONG_ENOUGH
        && Edits.between(one, other) == 1
        && single(one).equals(single(other));
  }

  private static String single(String name) {
    return name.replaceAll("(.)\\1+", "$1");
  }

  private static String digits(String name) {
    return name.replaceAll("\\D", "");
  }
}
