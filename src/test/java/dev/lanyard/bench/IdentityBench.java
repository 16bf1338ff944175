package dev.lanyard.bench;

import dev.lanyard.resolve.Identity;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Times how long it takes to decide who is who in so many documents of a {@link Population}, and
 * tells how well it was decided:
 *
 * <pre>
 * java -cp … dev.lanyard.bench.IdentityBench 1000 4000 10000
 * </pre>
 */
public final class IdentityBench {
  private static final long SEED = 4;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 300;

  private IdentityBench() {}

  /**
   * For each number of documents: the seconds of one processor, and precision and recall of each
   * kind.
   */
  public static void main(String[] numbers) {
    PrintStream out = System.out;
    Identity.decide(new Population(WARM_UP, SEED).sightings());
    for (String number : numbers) {
      var population = new Population(Integer.parseInt(number), SEED);
      long start = CLOCK.getCurrentThreadCpuTime();
      var identities = Identity.decide(population.sightings());
      double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%s documents, %d sightings: %.1f s%n",
          number,
          population.sightings().size(),
          seconds);
      IdentityScore.of(identities, population.truth())
          .forEach(
              (kind, score) ->
                  out.printf(
                      Locale.ROOT,
                      "  %-12s precision %.4f  recall %.4f  (%d pairs)%n",
                      kind,
                      score.precision(),
                      score.recall(),
                      score.meant()));
    }
  }
}
