package dev.lanyard.bench;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Loader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What it costs a server to take up that something in its folder has changed, step by step, in
 * seconds of one processor:
 *
 * <pre>
 * python3 src/docs/analysis/scene.py target/scenes 10
 * java -cp … dev.lanyard.bench.TakingUp target/scenes 5
 * </pre>
 */
public final class TakingUp {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String task = "";
  private long since;

  private TakingUp() {}

  /** Takes the folder of a graph and the number of rounds, the first of which are warming up. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try (var endpoint = Endpoint.of(Loader.load(folder), Questions.bundled()).port(0).start()) {
      for (int round = 0; round < Integer.parseInt(args[1]); round++) {
        new TakingUp().measure(folder, endpoint);
      }
    }
  }

  private void measure(Path folder, Endpoint endpoint) {
    begin("Looking for files");
    var union =
        Loader.union(
            folder,
            (next, steps) -> {
              begin(next);
              return () -> {};
            });
    begin("Indexing");
    endpoint.serve(union.dataset());
    begin("");
    double all = seconds.values().stream().mapToDouble(s -> s).sum();
    System.out.printf(Locale.ROOT, "%.2f", all);
    seconds.forEach((t, s) -> System.out.printf(Locale.ROOT, "  %s %.2f", t, s));
    System.out.println();
  }

  private void begin(String next) {
    long now = CLOCK.getCurrentThreadCpuTime();
    if (!task.isEmpty()) {
      seconds.merge(task, (now - since) / 1e9, Double::sum);
    }
    task = next;
    since = now;
  }
}
