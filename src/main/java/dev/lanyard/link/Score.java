package dev.lanyard.link;

import java.util.List;

/**
 * How much speaks for a link, and what.
 *
 * @param value 0 to 1
 * @param certain whether it is not only alike: the same name, and the same homepage, repository or
 *     identifier
 * @param features what made it
 */
public record Score(double value, boolean certain, List<Feature> features) {
  /** The feature that outweighs all others. */
  static final String SAID = "said";

  public Score {
    features = List.copyOf(features);
  }

  /** Whether a person says so. */
  boolean said() {
    return features.stream().anyMatch(f -> f.name().equals(SAID));
  }
}
