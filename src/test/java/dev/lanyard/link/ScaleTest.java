package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Speakers and talks linked to misspelt copies of themselves: what is right, what is found, and how
 * long it takes; see {@code src/docs/linking.md}. Prints a line for each, to be put there.
 */
class ScaleTest {
  private static final long SEED = 42;
  private static final int QUICK = 10_000;
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @ParameterizedTest
  @CsvSource({
    "pyvideo-speakers, 1000",
    "pyvideo-speakers, 10000",
    "pyvideo-speakers, 20000",
    "pyvideo-talks, 1000",
    "pyvideo-talks, 10000",
    "pyvideo-talks, 20000",
    "pyvideo-talks, 30000",
  })
  void findsThemAgain(String mapping, int size) {
    assumeTrue(
        size <= QUICK || System.getProperty("lanyard.scale", "").equals("all"),
        "-Dlanyard.scale=all");
    var items = items(mapping, size);
    var copies = new Misspelt(SEED).copies(items);

    long start = System.nanoTime();
    long cpu = CPU.getProcessCpuTime();
    var links = new Linker(Thresholds.USUAL).link(copies, new Catalogue(items)).links();
    double seconds = (System.nanoTime() - start) / 1e9;

    double right =
        links.stream().filter(l -> l.ours().iri().equals(Misspelt.COPY + l.theirs().iri())).count();
    System.out.printf(
        "%s: %d in %.1f s (%.1f s of CPU), precision %.4f, recall %.4f%n",
        mapping,
        items.size(),
        seconds,
        (CPU.getProcessCpuTime() - cpu) / 1e9,
        right / links.size(),
        right / items.size());
    assertThat(right / links.size()).as("precision").isGreaterThanOrEqualTo(0.99);
    assertThat(right / items.size()).as("recall").isGreaterThanOrEqualTo(0.95);
  }

  private static List<Item> items(String mapping, int size) {
    Path table =
        Path.of(System.getProperty("lanyard.corpus", "no corpus"))
            .resolveSibling("reference")
            .resolve("pyvideo-talks.json.gz");
    assumeTrue(Files.exists(table), "no tables beside the corpus: -Dlanyard.corpus");
    var byIri = new TreeMap<String, Item>();
    Theirs.read(table, mapping, Map.of(), "x:").forEach(i -> byIri.merge(i.iri(), i, Item::and));
    var items = new ArrayList<>(byIri.values());
    Collections.shuffle(items, new Random(SEED));
    return items.subList(0, Math.min(size, items.size()));
  }
}
