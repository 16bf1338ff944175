package dev.lanyard.link;

import java.util.Locale;

/**
 * One reason for or against a link.
 *
 * @param name what was compared, such as {@code homepage}
 * @param value how well it agrees, 0 to 1
 * @param weight how much it counts
 * @param words what was found, such as {@code grafana.com = grafana.com}
 */
public record Feature(String name, double value, double weight, String words) {

  /** {@code homepage 1.00 x 4: grafana.com = grafana.com}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %.2f x %.0f: %s", name, value, weight, words);
  }
}
