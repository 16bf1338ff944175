package dev.lanyard.extract;

/**
 * Plain data.
 *
 * @param text its lexical form
 * @param type how to read it
 */
public record Literal(String text, Type type) implements Value {
  /** The kinds of data. */
  public enum Type {
    STRING,
    /** {@code 2025-04-01}, {@code 2025-04} or {@code 2025}. */
    DATE,
    /** {@code PT1H33M9S}. */
    DURATION,
    /** An address elsewhere. */
    ADDRESS,
    /** An individual of the vocabulary, such as {@code Held} or {@code Keynote}. */
    TERM
  }

  /** A string. */
  public static Literal string(String text) {
    return new Literal(text, Type.STRING);
  }

  /** An individual of the vocabulary. */
  public static Literal term(String name) {
    return new Literal(name, Type.TERM);
  }
}
