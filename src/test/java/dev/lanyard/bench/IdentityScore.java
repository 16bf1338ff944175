package dev.lanyard.bench;

import dev.lanyard.resolve.Decision;
import dev.lanyard.resolve.Identities;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well it was decided who is who, pair by pair: of the pairs that are held to be one, how many
 * are; and of those that are one, how many are held to be.
 *
 * @param right pairs that are one and held to be
 * @param held pairs that are held to be one
 * @param meant pairs that are one
 */
public record IdentityScore(long right, long held, long meant) {
  /** By kind, {@code person}. */
  public static Map<String, IdentityScore> of(Identities identities, Map<String, String> truth) {
    var held = new TreeMap<String, Map<String, Long>>();
    var meant = new TreeMap<String, Map<String, Long>>();
    var right = new TreeMap<String, Map<String, Long>>();
    for (Decision decision : identities.decisions()) {
      String kind = decision.iri().replaceFirst("/.*", "");
      String who = truth.getOrDefault(decision.document() + " " + decision.iri(), "nobody");
      count(held, kind, decision.canonical());
      count(meant, kind, who);
      count(right, kind, decision.canonical() + " " + who);
    }
    var scores = new TreeMap<String, IdentityScore>();
    held.keySet().stream()
        .filter(kind -> !kind.equals("affiliation"))
        .forEach(
            kind ->
                scores.put(
                    kind,
                    new IdentityScore(pairs(right, kind), pairs(held, kind), pairs(meant, kind))));
    return scores;
  }

  /** 1 if nothing is held to be one. */
  public double precision() {
    return held == 0 ? 1 : (double) right / held;
  }

  /** 1 if nothing is one. */
  public double recall() {
    return meant == 0 ? 1 : (double) right / meant;
  }

  private static void count(Map<String, Map<String, Long>> counts, String kind, String key) {
    counts.computeIfAbsent(kind, k -> new HashMap<>()).merge(key, 1L, Long::sum);
  }

  private static long pairs(Map<String, Map<String, Long>> counts, String kind) {
    return counts.getOrDefault(kind, Map.of()).values().stream()
        .mapToLong(n -> n * (n - 1) / 2)
        .sum();
  }
}
