package dev.lanyard.read;

import dev.lanyard.read.Mark.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks addresses that stand in the words as such: {@code Slides: https://example.org/deck.},
 * without the full stop.
 */
final class BareLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?://|www\\.\\w)[^\\s<>\"“”‘’«»|]+");
  private static final String CLOSING = ".,;:!?'*_)]}";

  private BareLinks() {}

  /** Adds a mark for every address that is not marked as a link yet. */
  static void mark(String text, List<Mark> marks) {
    if (!text.contains("://") && !text.contains("www.")) {
      return;
    }
    var match = ADDRESS.matcher(text);
    while (match.find()) {
      int from = match.start();
      int to = end(text, from, match.end());
      boolean known =
          marks.stream().anyMatch(m -> m.kind() == Kind.LINK && m.from() < to && from < m.to());
      String address = text.substring(from, Math.max(from, to));
      if (!known && address.indexOf('.') > 0) {
        marks.add(
            new Mark(
                Kind.LINK, from, to, address.startsWith("www.") ? "http://" + address : address));
      }
    }
  }

  /** Without what closes the sentence or the bracket around the address. */
  private static int end(String text, int from, int to) {
    int end = to;
    while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      String address = text.substring(from, end);
      if (address.endsWith(")") && count(address, '(') >= count(address, ')')) {
        break;
      }
      end--;
    }
    return end;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
