package dev.lanyard;

import dev.lanyard.fault.Fault;

/**
 * What became of one text.
 *
 * @param <T> what is made of its graphs
 */
public sealed interface Outcome<T> {
  /** The text. */
  Text text();

  /**
   * It was read.
   *
   * @param charset how its bytes were taken; anything but UTF-8 is worth telling
   */
  record Woven<T>(Text text, T result, String charset) implements Outcome<T> {}

  /** It could not be read, which its author can mend. */
  record Unread<T>(Text text, Fault fault) implements Outcome<T> {}

  /** The program failed on it: a defect. */
  record Broken<T>(Text text, Throwable defect) implements Outcome<T> {}
}
