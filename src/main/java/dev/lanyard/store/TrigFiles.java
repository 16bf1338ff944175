package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * Writes a document's graphs as one TriG file: sorted, UTF-8, {@code \n}, the same bytes on any
 * machine.
 */
public final class TrigFiles {
  private TrigFiles() {}

  /**
   * Writes the graphs of {@code dataset} into {@code file}.
   *
   * @param file where to, such as {@code extracted/2018-11-07-report.trig}; folders are made as
   *     needed
   * @param base what entity IRIs start with, such as {@code https://w3id.org/lanyard/id/}; the file
   *     writes them relative to it
   * @throws Fault {@code file-unwritable}
   */
  public static void write(Path file, Dataset dataset, String base) {
    WholeFile.write(file, text(dataset, base));
  }

  /** The TriG text itself. */
  public static String text(Dataset dataset, String base) {
    return TrigText.of(dataset.asDatasetGraph(), base);
  }
}
