package dev.lanyard.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text's lines are paragraphs, or paragraphs were broken into lines of one width.
 *
 * <p>A text is wrapped if hardly a line is longer than {@link #WIDEST}. Then a line flows on into
 * the next if the first word of that would not have fitted on it, or if the next goes on in small
 * letters.
 */
final class Wrapping {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 110;
  private static final int SLACK = 4;
  private static final double SHORT = 0.6;
  private static final Pattern SMALL = Pattern.compile("[^\\p{L}\\p{N}]*\\p{Ll}");

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<Line> lines) {
    List<Integer> lengths =
        lines.stream()
            .filter(l -> !l.isBlank())
            .map(l -> l.indent() + l.text().length())
            .sorted()
            .toList();
    long wide = lengths.stream().filter(l -> l > WIDEST).count();
    int longest = lengths.stream().filter(l -> l <= WIDEST).mapToInt(l -> l).max().orElse(0);
    return new Wrapping(wide * 20 > lengths.size() || longest < NARROWEST ? 0 : longest);
  }

  boolean flows(Line line, Line next) {
    if (width == 0 || line.isBlank() || next.isBlank() || next.bullet() > 0) {
      return false;
    }
    int length = line.indent() + line.text().length();
    boolean full = length + 1 + next.firstWord() > width - SLACK && length >= NARROWEST - SLACK;
    boolean open = ".!?:".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    return full
        || (open && length > width / 2 && Character.isLowerCase(next.text().codePointAt(0)));
  }

  /**
   * Whether a line break within a Markdown paragraph looks meant, though Markdown takes it for a
   * space: the next line begins anew, and nobody would have broken the line there to fit a width.
   */
  boolean breaks(String text, int at) {
    int from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    List<Line> lines =
        Line.of(text, from, Math.min(text.length(), at + WIDEST)).stream().limit(2).toList();
    if (lines.size() < 2 || lines.get(0).isBlank() || lines.get(1).isBlank()) {
      return false;
    }
    int length = lines.get(0).indent() + lines.get(0).text().length();
    return !SMALL.matcher(lines.get(1).text()).lookingAt()
        && !flows(lines.get(0), lines.get(1))
        && (width == 0 || length < SHORT * width);
  }
}
