package dev.lanyard.cli;

import dev.lanyard.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads texts into a folder of graphs, as the options say.
 *
 * @param writing how graphs are written
 * @param reading how texts are read
 */
record Upkeep(Console console, WritingOptions writing, ReadingOptions reading) {
  /** Brings the folder up to date and gives the exit code, see {@link Harvest#exitCode}. */
  int update(Path folder, Keeper keeper, List<Text> texts) {
    reading.check();
    var writer = new GraphWriter(folder, writing.base());
    return new Mirror(console, writer, keeper, settings(), writing.again())
        .update(texts, () -> reading.loom(writing.base(), writing.quotes()));
  }

  private String settings() {
    return new Fingerprint()
        .withProgram(Invocation.code())
        .with(writing.base() + " " + writing.quotes() + " " + reading.leastConfidence())
        .with(reading.knowledge())
        .word();
  }
}
