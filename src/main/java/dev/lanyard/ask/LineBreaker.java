package dev.lanyard.ask;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a terminal, between words where it can. */
final class LineBreaker {
  private LineBreaker() {}

  /** At least one line, none wider than {@code width} columns. */
  static List<String> lines(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split(" +", -1)) {
      if (line.length() > 0 && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (TextWidth.of(line.toString()) > width) {
        var cut = fits(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int fits(CharSequence line, int width) {
    var at = 0;
    var taken = 0;
    while (at < line.length()) {
      var codePoint = Character.codePointAt(line, at);
      taken += TextWidth.of(codePoint);
      if (taken > width && at > 0) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
