package dev.lanyard.read;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files that can be read. */
final class Documents {
  private static final Pattern NAMELESS =
      Pattern.compile("(index|readme)\\.[a-z]+", Pattern.CASE_INSENSITIVE);

  private Documents() {}

  /**
   * The files among and below some paths, by name. Hidden files and folders, and files of other
   * formats within a folder, are left aside; links to folders are not followed. A folder that may
   * not be looked into stands for the files in it: whoever reads it learns so.
   *
   * @throws Fault {@code file-missing}; {@code no-documents} if there is not one
   */
  static List<Path> below(List<Path> filesOrFolders) {
    List<Path> files = new ArrayList<>();
    for (Path path : filesOrFolders) {
      if (!Files.exists(path)) {
        throw missing(path);
      }
      if (Files.isDirectory(path)) {
        files.addAll(list(path));
      } else {
        files.add(path);
      }
    }
    List<Path> sorted =
        files.stream()
            .map(Path::normalize)
            .distinct()
            .sorted(Comparator.comparing(Documents::name).thenComparing(Path::toString))
            .toList();
    if (sorted.isEmpty()) {
      throw new Fault(
          "no-documents",
          String.join(", ", filesOrFolders.stream().map(Path::toString).toList()),
          "no document found, expected files ending in " + String.join(", ", Format.ENDINGS),
          "Name a file, or a folder that holds some.");
    }
    return sorted;
  }

  /**
   * What a document is called: as its file is, but {@code index} and {@code readme}, of which each
   * folder may have one, as their folder is: {@code 2025-05-07-report.md} for {@code
   * posts/2025-05-07-report/index.md}.
   */
  static String name(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean nameless = NAMELESS.matcher(name).matches();
    return nameless && folder != null && folder.getFileName() != null
        ? folder.getFileName() + name.substring(name.lastIndexOf('.'))
        : name;
  }

  private static List<Path> list(Path folder) {
    var found = new ArrayList<Path>();
    try {
      // With the dot, a link to a folder is that folder.
      Files.walkFileTree(folder.resolve("."), new Search(found));
    } catch (IOException unreadable) {
      throw unreadable(folder, unreadable);
    }
    return found;
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Search(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      boolean hidden = name.startsWith(".") && !name.equals(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (!name.startsWith(".")
          && Format.ENDINGS.contains(Format.ending(name))
          && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
      found.add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
      return FileVisitResult.CONTINUE; // What could be listed of it, is.
    }
  }

  static Fault missing(Path path) {
    return new Fault(
        "file-missing",
        path.toString(),
        "no such file or folder, expected one to read",
        "Check the spelling; paths count from " + Path.of("").toAbsolutePath() + ".");
  }

  static Fault unreadable(Path path, IOException cause) {
    return new Fault(
        "file-unreadable",
        path.toString(),
        "cannot be read (%s), expected a file".formatted(cause.getClass().getSimpleName()),
        "Check its permissions, and that it is not a folder.",
        cause);
  }
}
