package dev.lanyard.annotate;

/**
 * A name where it stands.
 *
 * @param kind what it stands for
 * @param from the first char of the unit's text
 * @param to the char after the last
 * @param text the words as they stand there
 * @param known the IRI path of the known entity it names, such as {@code project/kubernetes}; empty
 *     if none is known
 */
public record Name(NameKind kind, int from, int to, String text, String known) {
  /** Whether it names an entity of the gazetteers. */
  public boolean isKnown() {
    return !known.isEmpty();
  }

  /** The same words as another kind of name, no longer tied to a known entity. */
  public Name as(NameKind other) {
    return kind == other ? this : new Name(other, from, to, text, "");
  }

  /** Whether the two share a char. */
  public boolean overlaps(Name other) {
    return from < other.to && other.from < to;
  }
}
