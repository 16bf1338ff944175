package dev.lanyard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures several ways to do one thing in turn, again and again, so that whatever else the machine
 * does hits all of them. What counts is how they compare within one round.
 */
final class Rounds {
  /** Does something, and says what it cost, in whatever unit. */
  interface Way {
    double cost() throws Exception;
  }

  private static final double NANOS = 1e9;

  private final LinkedHashMap<String, Way> ways = new LinkedHashMap<>();

  /** One more way; the others are compared with the first. */
  Rounds with(String name, Way way) {
    ways.put(name, way);
    return this;
  }

  /** Takes so many rounds, and prints each cost and the median of its ratios to the first. */
  void print(int rounds, String unit) throws Exception {
    var costs = new LinkedHashMap<String, List<Double>>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        costs.computeIfAbsent(way.getKey(), n -> new ArrayList<>()).add(way.getValue().cost());
      }
    }
    List<Double> first = costs.values().iterator().next();
    for (Map.Entry<String, List<Double>> cost : costs.entrySet()) {
      var ratios = new ArrayList<Double>();
      var shown = new StringBuilder();
      for (int round = 0; round < rounds; round++) {
        ratios.add(cost.getValue().get(round) / first.get(round));
        shown.append(String.format(Locale.ROOT, " %8.2f", cost.getValue().get(round)));
      }
      Collections.sort(ratios);
      System.out.printf(
          Locale.ROOT,
          "%-28s ratio %7.4f (%.4f to %.4f)  %s:%s%n",
          cost.getKey(),
          ratios.get(rounds / 2),
          ratios.get(0),
          ratios.get(rounds - 1),
          unit,
          shown);
    }
  }

  /** The seconds that something takes by the clock on the wall. */
  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }
}
