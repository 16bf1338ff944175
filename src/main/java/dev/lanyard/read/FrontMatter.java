package dev.lanyard.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields before a text, in their order.
 *
 * <p>A list gives one field an element, all under one key; a map within a map joins its keys with a
 * dot ({@code author.name}). Keys are in lower case. Every value knows its place in the file.
 *
 * @param fields key and value, in file order
 */
public record FrontMatter(List<Field> fields) {
  /** No front matter at all. */
  public static final FrontMatter NONE = new FrontMatter(List.of());

  public FrontMatter {
    fields = List.copyOf(fields);
  }

  /** The values under a key, in file order; empty if there are none. */
  public List<Passage> get(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
  }

  /** These fields, and others after them. */
  FrontMatter and(FrontMatter others) {
    return new FrontMatter(Stream.concat(fields.stream(), others.fields.stream()).toList());
  }

  /**
   * One field.
   *
   * @param key in lower case
   * @param value its text and place
   */
  public record Field(String key, Passage value) {}
}
