package dev.lanyard.cli;

import dev.lanyard.ask.diff.Difference;
import dev.lanyard.ask.diff.DifferenceFormat;
import dev.lanyard.ask.diff.DifferenceWriter;
import dev.lanyard.ask.diff.Differences;
import dev.lanyard.ask.diff.Only;
import java.nio.file.Path;
import java.util.List;

/** Compares two graphs, apart from the command, whose help needs no Jena. */
final class Comparing {
  private Comparing() {}

  /** Tells what is different, and whether anything is. */
  static boolean tell(Console console, Path old, Path now, Only only, DifferenceFormat format) {
    var loading = new Loading(console);
    List<Difference> found = Differences.between(loading.union(old), loading.union(now), only);
    console.print(DifferenceWriter.write(found, format));
    return !found.isEmpty();
  }
}
