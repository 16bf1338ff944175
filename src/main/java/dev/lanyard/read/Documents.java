package dev.lanyard.read;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files that can be read. */
final class Documents {
  private Documents() {}

  /**
   * The files among and below some paths, by name. Hidden files and folders, and files of other
   * formats within a folder, are left aside.
   *
   * @throws Fault {@code file-missing}, {@code file-unreadable}; {@code no-documents} if there is
   *     not one; {@code name-twice} if two differ by nothing but their folder or ending, since
   *     their graphs would have one name
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
            .sorted(
                Comparator.comparing((Path p) -> p.getFileName().toString())
                    .thenComparing(Path::toString))
            .toList();
    if (sorted.isEmpty()) {
      throw new Fault(
          "no-documents",
          String.join(", ", filesOrFolders.stream().map(Path::toString).toList()),
          "no document found, expected files ending in " + String.join(", ", Format.ENDINGS),
          "Name a file, or a folder that holds some.");
    }
    expectNamesOnce(sorted);
    return sorted;
  }

  /** A file's name without its ending, which names its graph. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(file -> Format.ENDINGS.contains(Format.ending(file.getFileName().toString())))
          .filter(file -> !isHidden(folder.relativize(file)))
          .toList();
    } catch (IOException unreadable) {
      throw unreadable(folder, unreadable);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void expectNamesOnce(List<Path> files) {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path other = seen.putIfAbsent(stem(file), file);
      if (other != null) {
        throw new Fault(
            "name-twice",
            file.toString(),
            "%s has the same name, expected names that differ by more than folder and ending"
                .formatted(other),
            "Rename one of the two, or read them apart.");
      }
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
