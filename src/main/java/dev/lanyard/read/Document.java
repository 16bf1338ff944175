package dev.lanyard.read;

import java.util.List;

/**
 * One source text: what its author said of it, and what it says.
 *
 * @param name the file's name, such as {@code 2025-05-07-spring-meetup.md}
 * @param source the decoded text as it is on disk, without a byte order mark; every {@link Span}
 *     counts its code points
 * @param front the fields before the text: YAML or TOML front matter, or an HTML page's title and
 *     meta elements
 * @param blocks the text, in reading order
 * @param charset what the file's bytes were read as, such as {@code UTF-8}; {@code windows-1252}
 *     where they are no UTF-8, which is a guess that a person should hear of
 */
public record Document(
    String name, String source, FrontMatter front, List<Block> blocks, String charset) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A document that was UTF-8 all along. */
  public Document(String name, String source, FrontMatter front, List<Block> blocks) {
    this(name, source, front, blocks, "UTF-8");
  }

  /** The words at a place, exactly as they are in the file. */
  public String words(Span span) {
    int from = source.offsetByCodePoints(0, span.start());
    return source.substring(from, source.offsetByCodePoints(from, span.end() - span.start()));
  }
}
