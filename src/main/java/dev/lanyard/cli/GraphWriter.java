package dev.lanyard.cli;

import dev.lanyard.Loom;
import dev.lanyard.Outcome;
import dev.lanyard.Tally;
import dev.lanyard.Text;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Dataset;

/** Writes the graph of each text to a folder, and says how much was found. */
final class GraphWriter {
  private final Console console;
  private final Path folder;
  private final String base;
  private final Forgetting forgetting;

  /**
   * Makes the folder, so that nobody waits for graphs that cannot be written.
   *
   * @throws Fault {@code file-unwritable}
   */
  GraphWriter(Console console, Path folder, String base) {
    this.console = console;
    this.folder = folder;
    this.base = base;
    this.forgetting = new Forgetting(Forgotten.read(folder));
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Fault(
          "file-unwritable",
          folder.toString(),
          "the folder cannot be made (%s)".formatted(e),
          "Name another folder with -o; a file of that name may be in its place.",
          e);
    }
  }

  /**
   * The name of a text's graph: {@code 2025-05-07-report.trig} for {@code 2025-05-07-report.md},
   * without the names of people who are forgotten.
   */
  String name(Text text) {
    return forgetting.forgotten().scrubPath(text.stem()) + ".trig";
  }

  /** What the file of those who are forgotten holds; nothing if there is none. */
  List<Path> conditions() {
    Path file = folder.resolve(Forgotten.NAME);
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  /** Where the graphs go. */
  Path folder() {
    return folder;
  }

  /** Reads all the texts and writes their graphs; gives the exit code. */
  int write(Loom loom, List<Text> texts) {
    long start = System.nanoTime();
    var outcomes = new Harvest(console, forgetting.forgotten()).gather(loom, texts, this::write);
    console.print(summary(outcomes, Duration.ofNanos(System.nanoTime() - start)));
    return Harvest.exitCode(outcomes);
  }

  private Tally write(Text text, Dataset graphs) {
    Dataset rest = forgetting.without(graphs);
    TrigFiles.write(folder.resolve(name(text)), rest, base);
    return Tally.of(rest);
  }

  private String summary(List<Outcome<Tally>> outcomes, Duration took) {
    Tally tally = Harvest.results(outcomes).stream().reduce(Tally.NONE, Tally::and);
    int failed = outcomes.size() - tally.documents();
    return String.format(
        Locale.ROOT,
        "%s%s in %.1f seconds: %s, %s; %s, %s, %s%nGraphs: %s%n",
        count(tally.documents(), "document"),
        failed == 0 ? "" : " (and %d that could not be read)".formatted(failed),
        took.toMillis() / 1000.0,
        count(tally.facts(), "fact"),
        count(tally.claims(), "claim"),
        tally.people().size() == 1 ? "1 person" : tally.people().size() + " people",
        count(tally.events().size(), "event"),
        count(tally.talks().size(), "talk"),
        folder);
  }

  private static String count(long number, String noun) {
    return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
