package dev.lanyard.link;

/**
 * From which score on a link is taken, and from which on a person is asked.
 *
 * @param accept 0 to 1
 * @param ask 0 to 1, not above {@code accept}
 */
public record Thresholds(double accept, double ask) {
  /** What serves all the tables that we have tried. */
  public static final Thresholds USUAL = new Thresholds(0.9, 0.6);

  public Thresholds {
    if (!(0 <= ask && ask <= accept && accept <= 1)) {
      throw new IllegalArgumentException(
          "thresholds ask %s, accept %s: want 0 <= ask <= accept <= 1".formatted(ask, accept));
    }
  }
}
