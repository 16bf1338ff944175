package dev.lanyard.evaluate;

/**
 * How often extraction and reader agree.
 *
 * <p>Where nothing was stated, nothing stated was wrong: precision is 1; where there was nothing to
 * find, nothing was missed: recall is 1. F1 is {@code 2 right / (2 right + wrong + missed)}, and 1
 * when there was neither anything to find nor anything stated.
 *
 * @param right stated, and found by the reader
 * @param wrong stated only
 * @param missed found by the reader only
 */
public record Score(int right, int wrong, int missed) {
  static final Score NONE = new Score(0, 0, 0);

  /** Both counted together, which makes averages of sums micro-averages. */
  Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of what was stated that is right, 0 to 1. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what there was to find that was found, 0 to 1. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
