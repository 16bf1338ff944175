package dev.lanyard.extract;

import java.util.List;

/**
 * Something that a document speaks of, as the document names it.
 *
 * @param kind what it is
 * @param name how it is named; empty for a talk without a title
 * @param known the IRI path of the known entity it is, such as {@code project/kubernetes}; empty if
 *     none is known
 * @param key tells apart things without a name of their own: a talk's or an affiliation's parts;
 *     otherwise empty
 */
public record Thing(Kind kind, String name, String known, List<String> key) implements Value {
  /** The kinds of entity, with their word in IRIs. */
  public enum Kind {
    DOCUMENT,
    SERIES,
    EVENT,
    TALK,
    PERSON,
    ORGANISATION,
    PROJECT,
    TOPIC,
    PLACE,
    AFFILIATION
  }

  public Thing {
    key = List.copyOf(key);
  }

  /** A thing with a name. */
  public static Thing named(Kind kind, String name) {
    return new Thing(kind, name, "", List.of());
  }

  /** A thing that the gazetteers know. */
  public static Thing known(Kind kind, String name, String path) {
    return new Thing(kind, name, path, List.of());
  }
}
