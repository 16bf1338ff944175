package dev.lanyard.cli;

import dev.lanyard.Tally;
import dev.lanyard.Text;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * Writes the graph of each text to a folder, without those who are forgotten there. Any thread may
 * write what it made.
 */
final class GraphWriter {
  private final Path folder;
  private final String base;
  private Forgotten forgotten;

  /**
   * Makes the folder, so that nobody waits for graphs that cannot be written.
   *
   * @throws Fault {@code file-unwritable}
   */
  GraphWriter(Path folder, String base) {
    this.folder = folder;
    this.base = base;
    this.forgotten = Forgotten.read(folder);
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
   * without the names of people who are forgotten, line breaks, and letters that the system cannot
   * write in names.
   */
  String name(Text text) {
    return forgotten().scrubFile(Origin.plain(text.stem()) + ".trig");
  }

  /** What of the folder decides what the graph of any text looks like. */
  String conditions() {
    return forgotten().everywhere();
  }

  /** Where the graphs go. */
  Path folder() {
    return folder;
  }

  /** Who is to be found in none of them, as far as texts have told by now. */
  synchronized Forgotten forgotten() {
    return forgotten;
  }

  /**
   * Learns by which part of a forgotten name a text is called that tells the full name: from now on
   * its graph goes by another name. Whoever reads the text again knows it from the start.
   */
  synchronized void learn(Text text, Dataset graphs) {
    Forgotten more = new Forgetting(forgotten).learnt(graphs);
    if (!more.scrubFile(text.where()).equals(forgotten.scrubFile(text.where()))) {
      more.write(folder);
      forgotten = more;
    }
  }

  /** Writes the graph of a text, and says how much it states. */
  Tally write(Text text, Dataset graphs) {
    Dataset rest = new Forgetting(forgotten()).without(graphs);
    TrigFiles.write(folder.resolve(name(text)), rest, base);
    return Tally.of(rest);
  }
}
