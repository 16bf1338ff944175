package dev.lanyard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside. Whoever writes to it changes one of the two, so that a file of the
 * same stamp need not be read to know that it is the same.
 *
 * @param size in bytes; -1 if there is no file
 * @param changed when it was last written, in nanoseconds since 1970
 */
record Stamp(long size, long changed) {
  /** Of no file, and of one whose next change might not show. */
  static final Stamp NONE = new Stamp(-1, 0);

  /** The coarsest clock that a file system has: FAT counts in two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file, {@link #NONE} if it is not there. */
  static Stamp of(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile()
          ? new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
          : NONE;
    } catch (NoSuchFileException e) {
      return NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #toString} wrote, {@link #NONE} if it is anything else. */
  static Stamp parse(String words) {
    int space = words.indexOf(' ');
    try {
      return space < 0
          ? NONE
          : new Stamp(
              Long.parseLong(words, 0, space, 10),
              Long.parseLong(words, space + 1, words.length(), 10));
    } catch (NumberFormatException e) {
      return NONE;
    }
  }

  /**
   * This stamp, if any change from {@code now} on would show in it; {@link #NONE} if the file might
   * be written again within one tick of the clock.
   *
   * @param now the stamp of a file that was written just now
   */
  Stamp settled(Stamp now) {
    return changed + TICK < now.changed ? this : NONE;
  }

  boolean isNone() {
    return equals(NONE);
  }

  @Override
  public String toString() {
    return size + " " + changed;
  }
}
