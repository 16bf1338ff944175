package dev.lanyard.read;

/**
 * A stretch of a passage that its author marked.
 *
 * @param kind how it is marked
 * @param from the first char of the passage's text
 * @param to the char after the last
 * @param target a link's address, otherwise empty
 */
public record Mark(Kind kind, int from, int to, String target) {
  /** How words are marked. */
  public enum Kind {
    LINK,
    EMPHASIS,
    STRONG,
    CODE
  }
}
