package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import dev.lanyard.fault.Unwritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * Writes folders that are there whole or not at all.
 *
 * <p>The files go into a neighbour first, which then takes the name. A folder of an earlier run is
 * replaced; it is known by a file that all such folders have. Any other folder that holds something
 * is left alone.
 */
public final class WholeFolder {
  private WholeFolder() {}

  /**
   * Makes {@code folder} out of the files that {@code filler} writes.
   *
   * @param mark the name of the file by which a folder of an earlier run is known
   * @throws Fault {@code folder-taken} or {@code file-unwritable}
   */
  public static void make(Path folder, String mark, WholeFile.Filler filler) {
    var target = folder.toAbsolutePath();
    var draft = target.resolveSibling("." + target.getFileName() + ".part");
    var old = target.resolveSibling("." + target.getFileName() + ".old");
    try {
      refuse(folder, mark);
      delete(draft);
      Files.createDirectories(draft);
      filler.fill(draft);
      delete(old);
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(draft, target);
      delete(old);
    } catch (IOException e) {
      throw Unwritable.folder(folder, e);
    } catch (RuntimeIOException | UncheckedIOException e) {
      throw e.getCause() instanceof IOException cause ? Unwritable.folder(folder, cause) : e;
    } finally {
      tidy(draft);
    }
  }

  private static void refuse(Path folder, String mark) throws IOException {
    if (!Files.exists(folder) || Files.isRegularFile(folder.resolve(mark))) {
      return;
    }
    if (Files.isDirectory(folder)) {
      try (var inside = Files.list(folder)) {
        if (inside.findAny().isEmpty()) {
          return;
        }
      }
    }
    throw new Fault(
        "folder-taken",
        folder.toString(),
        "something else is there, expected no folder, an empty one, or one of an earlier export",
        "Name another folder with -o.");
  }

  private static void tidy(Path draft) {
    try {
      delete(draft);
    } catch (IOException e) {
      // What keeps it from being deleted is told about already.
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var below = Files.walk(folder)) {
        for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
