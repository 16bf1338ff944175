package dev.lanyard.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Pairs facts one to one, as many as can be paired.
 *
 * <p>Where a fact could match several, taking the first could leave another without a partner: if
 * the reader found {@code Anna Berg} (also {@code Anna}) and {@code Anna}, and {@code Anna} and
 * {@code Anna Berg} were stated, both can be matched, but only one way. Hence a maximum matching of
 * the bipartite graph, found by augmenting paths (H. W. Kuhn, 1955), facts that read alike first.
 */
final class Matcher {
  private static final int NONE = -1;

  private final List<Fact> stated;
  private final List<Fact> found;

  /** For each fact found, the stated one that it is paired with, or {@link #NONE}. */
  private final int[] partners;

  private Matcher(List<Fact> stated, List<Fact> found) {
    this.stated = stated;
    this.found = found;
    this.partners = new int[found.size()];
    Arrays.fill(partners, NONE);
  }

  /** Two facts that say the same. */
  record Pair(Fact stated, Fact found) {}

  /** The pairs, and what has none, each in the order in which it was given. */
  record Pairing(List<Pair> pairs, List<Fact> stated, List<Fact> found) {}

  /** Pairs what was stated with what the reader found. */
  static Pairing pair(List<Fact> stated, List<Fact> found) {
    var matcher = new Matcher(stated, found);
    matcher.grow((one, other) -> one.text().equals(other.text()) && one.matches(other));
    matcher.grow(Fact::matches);
    return matcher.pairing();
  }

  private void grow(BiPredicate<Fact, Fact> same) {
    for (int fact = 0; fact < stated.size(); fact++) {
      if (!isPaired(fact)) {
        augment(fact, same, new boolean[found.size()]);
      }
    }
  }

  /** Finds the fact a partner, if need be by finding that one's present partner another. */
  private boolean augment(int fact, BiPredicate<Fact, Fact> same, boolean[] tried) {
    for (int other = 0; other < found.size(); other++) {
      if (!tried[other] && same.test(stated.get(fact), found.get(other))) {
        tried[other] = true;
        if (partners[other] == NONE || augment(partners[other], same, tried)) {
          partners[other] = fact;
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPaired(int fact) {
    return Arrays.stream(partners).anyMatch(partner -> partner == fact);
  }

  private Pairing pairing() {
    return new Pairing(
        IntStream.range(0, found.size())
            .filter(other -> partners[other] != NONE)
            .mapToObj(other -> new Pair(stated.get(partners[other]), found.get(other)))
            .toList(),
        IntStream.range(0, stated.size())
            .filter(fact -> !isPaired(fact))
            .mapToObj(stated::get)
            .toList(),
        IntStream.range(0, found.size())
            .filter(other -> partners[other] == NONE)
            .mapToObj(found::get)
            .toList());
  }
}
