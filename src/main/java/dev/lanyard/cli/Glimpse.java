package dev.lanyard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What is to be seen of files and folders without opening any: two glimpses are the same if no file
 * came, went or was written to in between. Hidden files and folders do not count.
 *
 * @param word stands for the names, sizes and times of change
 */
record Glimpse(String word) {
  /**
   * Looks once.
   *
   * @param counts which files to look at
   * @throws UncheckedIOException if something goes away while it is looked at
   */
  static Glimpse of(List<Path> filesOrFolders, Predicate<Path> counts) {
    var seen = new TreeMap<Path, Stamp>();
    try {
      for (Path path : filesOrFolders) {
        Files.walkFileTree(path, new Look(path, counts, seen));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var fingerprint = new Fingerprint();
    seen.forEach((file, stamp) -> fingerprint.with(file + " " + stamp));
    return new Glimpse(fingerprint.word());
  }

  private static final class Look extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> counts;
    private final TreeMap<Path, Stamp> seen;

    Look(Path root, Predicate<Path> counts, TreeMap<Path, Stamp> seen) {
      this.root = root;
      this.counts = counts;
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && counts.test(file)) {
        seen.put(
            file,
            new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
