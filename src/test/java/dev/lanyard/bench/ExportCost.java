package dev.lanyard.bench;

import dev.lanyard.export.Delivery;
import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Filter;
import dev.lanyard.export.Selection;
import dev.lanyard.export.Settings;
import dev.lanyard.store.Loader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Dataset;

/**
 * What exports cost: the processor's time that each takes, and how much memory is in use while it
 * runs, beyond the graph itself. Memory is what is left after a collection, which is asked for
 * every two seconds in a second run that does not count for time.
 *
 * <pre>{@code
 * java -Xmx6g -XX:+UseSerialGC -cp ... dev.lanyard.bench.ExportCost target/scenes csv turtle
 * }</pre>
 */
public final class ExportCost {
  private static final double MEGABYTE = 1_000_000;
  private static final int PAUSE_MILLIS = 2000;

  private ExportCost() {}

  /**
   * Measures the graph in a folder, in the formats that are named or in all, and prints a table.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long begin = processor();
    Dataset dataset = Loader.load(Path.of(args[0]));
    double loading = (processor() - begin) / 1e9;
    long quads = dataset.asDatasetGraph().stream().count();
    Path folder = Files.createTempDirectory("export-cost");
    print(
        "%,d statements, loaded in %.1f seconds, %.0f MB in memory",
        quads, loading, used() / MEGABYTE);
    print("| format | seconds | MB written | MB of memory beyond the graph |");
    print("| --- | ---: | ---: | ---: |");
    var names = List.of(args).subList(1, args.length);
    for (Export export : Exports.all(Settings.USUAL)) {
      if (!names.isEmpty() && !names.contains(export.name())) {
        continue;
      }
      Path to = folder.resolve(export.name());
      long start = processor();
      Delivery.of(export, Selection.of(dataset, Filter.NONE)).to(to);
      double seconds = (processor() - start) / 1e9;
      double written = size(to) / MEGABYTE;
      print(
          "| %s | %.1f | %.1f | %.0f |",
          export.name(), seconds, written, memory(dataset, export, to) / MEGABYTE);
      delete(to);
    }
    delete(folder);
  }

  private static long memory(Dataset dataset, Export export, Path to) throws InterruptedException {
    long before = used();
    long most = before;
    var work =
        new Thread(() -> Delivery.of(export, Selection.of(dataset, Filter.NONE)).to(to), "export");
    work.start();
    while (work.isAlive()) {
      most = Math.max(most, used());
      work.join(PAUSE_MILLIS);
    }
    return most - before;
  }

  /** Nanoseconds of this thread, which other programs on the machine do not lengthen. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long size(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    }
  }

  private static void delete(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
