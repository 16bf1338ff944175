package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.query.Dataset;

/**
 * Writes a document's graphs as one TriG file: sorted, UTF-8, {@code \n}, the same bytes on any
 * machine.
 *
 * <p>A reader never meets half a file: the text goes to a neighbour first, which then takes the
 * name.
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
    var target = file.toAbsolutePath();
    var draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.createDirectories(draft.resolveSibling(""));
      Files.writeString(draft, text(dataset, base), StandardCharsets.UTF_8);
      move(draft, target);
    } catch (IOException e) {
      discard(draft);
      throw new Fault(
          "file-unwritable",
          file.toString(),
          "the file cannot be written (%s)".formatted(e),
          "Check that the folder may be written to and the disk has room, or name another folder.",
          e);
    }
  }

  /** The TriG text itself. */
  public static String text(Dataset dataset, String base) {
    return TrigText.of(dataset.asDatasetGraph(), base);
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // What keeps it from being deleted is told about already.
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
