package dev.lanyard;

import dev.lanyard.fault.Fault;
import dev.lanyard.read.Document;
import dev.lanyard.read.Reader;
import dev.lanyard.resolve.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that is to be read, which happens no sooner than it is needed.
 *
 * <pre>{@code
 * Text.files(List.of(Path.of("posts")))  // every file below posts that can be read, by name
 * new Text.Packed("2025-05-07-spring-meetup.md", "# Spring meetup …")
 * }</pre>
 */
public sealed interface Text {
  /** The file name, such as {@code 2025-05-07-spring-meetup.md}; see {@link Reader#name}. */
  String name();

  /** How people find it: the path of a file. */
  String where();

  /**
   * Reads it.
   *
   * @throws Fault as {@link Reader#read}
   */
  Document document();

  /**
   * What it consists of, to see whether it changed.
   *
   * @throws IOException if it cannot be read
   */
  byte[] bytes() throws IOException;

  /** The name without its ending, which names the graph. */
  default String stem() {
    int dot = name().lastIndexOf('.');
    return dot > 0 ? name().substring(0, dot) : name();
  }

  /**
   * By what the document is known: no two may have the same of those that are told of together. It
   * is the part of the document's IRI that its name makes.
   */
  default String key() {
    return Slug.of(stem());
  }

  /** Why this one is not read: another is known by the same name. */
  default Fault twinOf(Text other) {
    return new Fault(
        "name-twice",
        where(),
        "%s has the same name, expected names that differ by more than folder, ending and signs"
            .formatted(other.where()),
        "Rename one of the two, or read them apart.");
  }

  /**
   * The files among and below some paths, by name.
   *
   * @throws Fault as {@link Reader#documents}
   */
  static List<Text> files(List<Path> filesOrFolders) {
    return new Reader().documents(filesOrFolders).stream().<Text>map(File::new).toList();
  }

  /** A file. */
  record File(Path path) implements Text {
    @Override
    public String name() {
      return Reader.name(path);
    }

    @Override
    public String where() {
      return path.toString();
    }

    @Override
    public Document document() {
      return new Reader().read(path);
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /** A text that is packed with the program. */
  record Packed(String name, String text) implements Text {
    @Override
    public String where() {
      return name;
    }

    @Override
    public Document document() {
      return new Reader().read(name, text);
    }

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
