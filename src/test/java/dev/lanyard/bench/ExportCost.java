package dev.lanyard.bench;

import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
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
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/**
 * What exports cost: the processor's time that each takes, and how much memory is in use while it
 * runs, beyond the graph itself. Memory is what is left after a collection, which is asked for
 * every two seconds in a run of its own that does not count for time.
 *
 * <pre>{@code
 * java -Xmx6g -XX:+UseSerialGC -cp ... dev.lanyard.bench.ExportCost target/scenes csv turtle
 * }</pre>
 */
public final class ExportCost {
  private static final double MEGABYTE = 1_000_000;
  private static final int PAUSE_MILLIS = 2000;

  /** A question whose answer is as large as all facts together. */
  private static final Question ALL_FACTS =
      new Question(
          "all-facts",
          "What is stated, word by word?",
          List.of("thing", "property", "value"),
          "",
          List.of(),
          List.of(),
          """
          SELECT ?thing ?property ?value
          WHERE { ?thing ?property ?value }
          ORDER BY ?thing
          """);

  private ExportCost() {}

  /**
   * Measures the graph in a folder, in the formats and with the questions that are named or in all
   * formats and with some questions, and prints a table.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long begin = processor();
    Dataset dataset = Loader.load(Path.of(args[0]));
    double loading = (processor() - begin) / 1e9;
    long quads = dataset.asDatasetGraph().stream().count();
    Path folder = Files.createTempDirectory("export-cost");
    long graph = used();
    print(
        "%,d statements, loaded in %.1f seconds, %.0f MB in memory",
        quads, loading, graph / MEGABYTE);
    print("| format | seconds | MB written | MB of memory beyond the graph |");
    print("| --- | ---: | ---: | ---: |");
    var names = List.of(args).subList(1, args.length);
    for (String name : names.isEmpty() ? everything() : names) {
      Path to = folder.resolve(name);
      double beyond = (memory(dataset, name, to) - graph) / MEGABYTE;
      delete(to);
      long start = processor();
      deliver(dataset, name, to);
      double seconds = (processor() - start) / 1e9;
      double written = size(to) / MEGABYTE;
      print("| %s | %.1f | %.1f | %.0f |", name, seconds, written, beyond);
      delete(to);
    }
    delete(folder);
  }

  private static List<String> everything() {
    return Stream.concat(
            Exports.all(Settings.USUAL).stream().map(Export::name),
            Stream.of("all-facts", "evidence", "who-spoke-where"))
        .toList();
  }

  /** Writes a format, or the answer to a question of that name as CSV. */
  private static void deliver(Dataset dataset, String name, Path to) {
    var selection = Selection.of(dataset, Filter.NONE);
    boolean isFormat = Exports.all(Settings.USUAL).stream().anyMatch(e -> e.name().equals(name));
    var export = Exports.named(isFormat ? name : "csv", Settings.USUAL);
    try (var delivery =
        isFormat
            ? Delivery.of(export, selection)
            : Delivery.ofAnswer(export, selection, question(name), Map.of())) {
      delivery.to(to);
    }
  }

  private static Question question(String name) {
    return name.equals(ALL_FACTS.name()) ? ALL_FACTS : Questions.bundled().named(name);
  }

  private static long memory(Dataset dataset, String name, Path to) throws InterruptedException {
    long most = 0;
    var work = new Thread(() -> deliver(dataset, name, to), "export");
    work.start();
    while (work.isAlive()) {
      most = Math.max(most, used());
      work.join(PAUSE_MILLIS);
    }
    return most;
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
