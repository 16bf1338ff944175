package dev.lanyard.read;

import java.util.List;

/**
 * Plain text in which every character knows its place in the source.
 *
 * <p>Markup is gone, entities are decoded, mojibake is mended, white space is folded to single
 * spaces, a hard line break is {@code \n}. From {@code [Ada &amp; Bo](x)} comes the text {@code Ada
 * & Bo} in two or more {@link Run}s and one mark.
 *
 * @param text the words, in UTF-16 as ever in Java
 * @param runs where its characters come from, in order, gapless over {@code text}
 * @param marks links, emphasis, strong and code, by their start, the outer before the inner
 */
public record Passage(String text, List<Run> runs, List<Mark> marks) {
  /** A passage without words. */
  public static final Passage EMPTY = new Passage("", List.of(), List.of());

  public Passage {
    runs = List.copyOf(runs);
    marks = List.copyOf(marks);
  }

  /**
   * Where chars {@code [from, to)} of the text stand in the source.
   *
   * @throws IllegalArgumentException if the range is empty or outside of the text
   */
  public Span span(int from, int to) {
    if (from < 0 || to <= from || to > text.length()) {
      throw new IllegalArgumentException(
          "chars [%d, %d) of a passage of %d: want a range that is not empty"
              .formatted(from, to, text.length()));
    }
    return new Span(runAt(from).startOf(text, from), runAt(to - 1).endOf(text, to - 1));
  }

  private Run runAt(int at) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).from() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low);
  }

  /**
   * Characters that stand together in the source.
   *
   * @param from the first char of the passage's text
   * @param to the char after the last
   * @param start the first code point in the source
   * @param end the code point after the last. If the run has as many code points in the text as in
   *     the source, they correspond one by one; otherwise the whole run stands for the whole
   *     stretch, as {@code &} does for {@code &amp;}
   */
  public record Run(int from, int to, int start, int end) {
    private int startOf(String text, int at) {
      return isLiteral(text) ? start + text.codePointCount(from, at) : start;
    }

    private int endOf(String text, int at) {
      int next = at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1)) ? at + 2 : at + 1;
      return isLiteral(text) ? start + text.codePointCount(from, next) : end;
    }

    private boolean isLiteral(String text) {
      return text.codePointCount(from, to) == end - start;
    }
  }
}
