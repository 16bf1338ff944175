package dev.lanyard.read;

/**
 * A stretch of one document, as half-open offsets in Unicode code points: {@code [start, end)}.
 *
 * <p>In {@code Priya Raman spoke at ContainerSched.} the speaker is {@code [0, 11)} and the event
 * {@code [21, 35)}.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [%d, %d): want 0 <= start <= end".formatted(start, end));
    }
  }

  /** The smallest stretch that holds both. */
  public Span and(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
