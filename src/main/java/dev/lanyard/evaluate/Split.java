package dev.lanyard.evaluate;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which documents were held out: nobody looked at them while the rules were written, so they tell
 * what to expect of a text never seen.
 *
 * @param heldOut the names of these documents, folded
 */
public record Split(Set<String> heldOut) {
  private static final List<String> ENDINGS =
      List.of(".json", ".trig", ".markdown", ".md", ".html", ".htm", ".txt");

  public Split {
    heldOut = Set.copyOf(heldOut);
  }

  /** Nothing held out. */
  public static Split none() {
    return new Split(Set.of());
  }

  /** These documents held out; with or without the ending of the file. */
  public static Split holdingOut(Collection<String> documents) {
    return new Split(documents.stream().map(Split::key).collect(Collectors.toSet()));
  }

  /**
   * Held out as a file lists, one document a line. Empty lines and those that begin with {@code #}
   * are left aside. A file that cannot be read is a {@link Fault} {@code split-missing}.
   */
  public static Split read(Path list) {
    try {
      return holdingOut(
          Files.readAllLines(list).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new Fault(
          "split-missing",
          list.toString(),
          "cannot be read as a list of documents, expected UTF-8 text with one name a line",
          "Name a file that lists the documents to hold out, or leave the option out.",
          e);
    }
  }

  boolean holdsOut(String document) {
    return heldOut.contains(key(document));
  }

  /** What stands for a document in a list, as a file name and in an IRI alike. */
  static String key(String document) {
    String name =
        ENDINGS.stream()
            .filter(document::endsWith)
            .findFirst()
            .map(ending -> document.substring(0, document.length() - ending.length()))
            .orElse(document);
    return Names.fold(name.replace('.', ' '));
  }
}
