package dev.lanyard.store;

import dev.lanyard.fault.Unwritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * Writes files that are there whole or not at all.
 *
 * <p>A reader never meets half a file: the text goes to a neighbour first, which then takes the
 * name.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Fills a file that is being written. */
  public interface Filler {
    /**
     * @param draft where to write, not there yet: a file or a folder is made of this name
     */
    void fill(Path draft) throws IOException;
  }

  /**
   * Writes {@code text} into {@code file}, in UTF-8; folders are made as needed.
   *
   * @throws dev.lanyard.fault.Fault {@code file-unwritable}
   */
  public static void write(Path file, String text) {
    make(file, draft -> Files.writeString(draft, text, StandardCharsets.UTF_8));
  }

  /**
   * Makes {@code file} out of what {@code filler} writes, however much that is. If it fails, what
   * was there before stays.
   *
   * @throws dev.lanyard.fault.Fault {@code file-unwritable}
   */
  public static void make(Path file, Filler filler) {
    var target = file.toAbsolutePath();
    var draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.createDirectories(draft.resolveSibling(""));
      discard(draft);
      filler.fill(draft);
      move(draft, target);
    } catch (IOException e) {
      throw Unwritable.file(file, e);
    } catch (RuntimeIOException | UncheckedIOException e) {
      throw e.getCause() instanceof IOException cause ? Unwritable.file(file, cause) : e;
    } finally {
      discard(draft);
    }
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
