package dev.lanyard.cli;

import dev.lanyard.Text;
import dev.lanyard.store.Forgotten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A text as the {@link Ledger} knows it. Reads it only when its hash is asked for.
 *
 * @param text the text
 * @param path where it is from the folder of the graphs, such as {@code ../posts/spring.md},
 *     without the names of people who are forgotten
 * @param stamp how it looks
 */
record Origin(Text text, String path, Stamp stamp) {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\uFFFD]");
  private static final String UNREADABLE = "unreadable";
  private static final String UNKNOWN = "unknown";

  /** Of a text whose graph goes into this folder. */
  static Origin of(Text text, Path folder, Forgotten forgotten) {
    return new Origin(text, path(text, folder, forgotten), look(text));
  }

  /** The same without names that were learnt only when it was read. */
  Origin without(Path folder, Forgotten forgotten) {
    return new Origin(text, path(text, folder, forgotten), stamp);
  }

  private static String path(Text text, Path folder, Forgotten forgotten) {
    return text instanceof Text.File file
        ? from(folder, file.path(), forgotten)
        : forgotten.scrubFile(text.name());
  }

  /** The path from a folder to a file, without the names of people who are forgotten. */
  static String from(Path folder, Path file, Forgotten forgotten) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    Path path = here.getRoot().equals(there.getRoot()) ? here.relativize(there) : there;
    return forgotten.scrubFile(plain(path.toString()));
  }

  /** A name without what would break a line of the ledger, or what no file can be called. */
  static String plain(String name) {
    return UNPRINTABLE.matcher(name).replaceAll("-");
  }

  /** Stands for what it holds. One that cannot be read is like no other: reading will tell. */
  String hash() {
    try {
      return new Fingerprint().with(text.bytes()).word();
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  /**
   * That its graph was made just now.
   *
   * @param settings with what it was made
   * @param graph the file of the graph
   */
  Entry made(String maker, String settings, Path graph) {
    String hash = hash();
    boolean writtenMeanwhile = !look(text).equals(stamp);
    Stamp written = Stamp.of(graph);
    return new Entry(
        maker,
        path,
        settings,
        writtenMeanwhile ? UNKNOWN : hash,
        stamp.settled(written),
        hash(graph),
        written);
  }

  private static Stamp look(Text text) {
    return text instanceof Text.File file ? Stamp.of(file.path()) : Stamp.NONE;
  }

  /** Stands for what a file holds. */
  static String hash(Path file) {
    try {
      return new Fingerprint().with(Files.readAllBytes(file)).word();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
