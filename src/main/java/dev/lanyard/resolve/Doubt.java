package dev.lanyard.resolve;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why an entity may be another that it is not held to be.
 *
 * @param grounds what speaks for it
 * @param candidates the IRIs of those that it may be
 */
public record Doubt(Grounds grounds, Set<String> candidates) implements Comparable<Doubt> {
  public Doubt {
    candidates = new TreeSet<>(candidates);
  }

  /** As a sentence: {@code may be event/a or event/b: when or where it was is not told}. */
  public String words() {
    return "may be %s: %s".formatted(String.join(" or ", candidates), grounds.words());
  }

  @Override
  public int compareTo(Doubt other) {
    return Comparator.comparing(Doubt::grounds)
        .thenComparing(d -> d.candidates.toString())
        .compare(this, other);
  }
}
