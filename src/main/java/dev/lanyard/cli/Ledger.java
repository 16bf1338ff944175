package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.LinkGraphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a folder of graphs was made of, so that only what changed is read again: the file {@code
 * .lanyard} in it, one line a graph.
 *
 * <pre>
 * 2025-05-07-report.trig 5f3c… 9a01…
 * </pre>
 *
 * <p>The first word stands for the text, the program and the options, the second for the graph's
 * file. A folder with graphs that the ledger does not list is somebody else's.
 */
final class Ledger {
  private static final String FILE = ".lanyard";
  private static final String NOTHING = "-";

  private final Path folder;
  private final TreeMap<String, String> lines = new TreeMap<>();

  private Ledger(Path folder) {
    this.folder = folder;
  }

  /**
   * The ledger of a folder, which is empty where there is none yet.
   *
   * @throws Fault {@code folder-foreign} if there are graphs that it does not list
   */
  static Ledger open(Path folder) {
    var ledger = new Ledger(folder);
    try {
      Path file = folder.resolve(FILE);
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        int end = line.indexOf('\t');
        ledger.lines.put(line.substring(0, Math.max(end, 0)), line.substring(end + 1));
      }
      for (Path graph : graphs(folder)) {
        ledger.expect(graph);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledger;
  }

  private static List<Path> graphs(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".trig"))
          .filter(f -> !f.startsWith(LinkGraphs.folder(folder)))
          .sorted()
          .toList();
    }
  }

  private void expect(Path graph) {
    if (!lines.containsKey(folder.relativize(graph).toString())) {
      throw new Fault(
          "folder-foreign",
          folder.toString(),
          "%s is not of this command's making, which keeps the folder in step with the texts"
              .formatted(folder.relativize(graph)),
          "Name another folder with -o, or see it as it is with 'lanyard serve %s'."
              .formatted(folder));
    }
  }

  /** Whether a graph is there, unchanged, and made of just this. */
  boolean holds(String name, String fingerprint) {
    return line(name, fingerprint).equals(lines.getOrDefault(name, NOTHING));
  }

  /** Deletes every graph but these, and takes these for its own from now on, made or not. */
  void keepOnly(Collection<String> names) {
    try {
      for (String name : List.copyOf(lines.keySet())) {
        if (!names.contains(name)) {
          Files.deleteIfExists(folder.resolve(name));
          lines.remove(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names.forEach(name -> lines.putIfAbsent(name, NOTHING));
    save();
  }

  /** Deletes a graph that is out of date: better none than one that its text does not state. */
  void drop(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These graphs are made now, of that; those that could not be are not there. */
  void enter(Map<String, String> fingerprints) {
    fingerprints.forEach((name, fingerprint) -> lines.put(name, line(name, fingerprint)));
    save();
  }

  private String line(String name, String fingerprint) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? fingerprint + " " + new Fingerprint().with(List.of(file)).word()
        : NOTHING + NOTHING;
  }

  private void save() {
    var text = new StringBuilder();
    lines.forEach((name, line) -> text.append("%s\t%s\n".formatted(name, line)));
    try {
      Files.writeString(folder.resolve(FILE), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
