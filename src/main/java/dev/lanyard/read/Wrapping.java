package dev.lanyard.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text's lines are paragraphs, or paragraphs were broken into lines of one width.
 *
 * <p>A text is wrapped if hardly a line is longer than {@value #WIDEST} chars, and of the long ones
 * no more than half end a sentence. Then a line flows on into the next if the first word of that
 * would not have fitted on it, or if the next goes on in small letters.
 */
final class Wrapping {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 130;
  private static final int SLACK = 4;
  private static final double SHORT = 0.6;
  private static final double FULL = 0.8;
  private static final String STOPS = ".!?:";
  private static final String QUOTES = "\"”»";
  private static final String ENDS = ".!?:…)”";
  private static final Pattern CLOCK =
      Pattern.compile("\\W{0,3}\\d{1,2}[:.h]\\d\\d(?:[ap]m)?\\b(?! ?(?:%|percent))");

  /** A line that is as good as a heading. */
  private static final Pattern BOLD = Pattern.compile("(?:\\d+[.)] )?(\\*\\*|__)(?!\\1).{3,}\\1");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Speakers?|Presenters?|Presented by|Slides|Video|Recording|Abstract|Time|Date|Place|Room|Venue|Where|When)\\s*:\\s.*");
  private static final Pattern SMALL = Pattern.compile("[^\\p{L}\\p{N}]*\\p{Ll}");

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<Line> lines) {
    List<Line> words = lines.stream().filter(line -> !line.isBlank()).toList();
    long wide = words.stream().filter(line -> length(line) > WIDEST).count();
    int longest =
        words.stream().mapToInt(Wrapping::length).filter(l -> l <= WIDEST).max().orElse(0);
    List<Line> full = words.stream().filter(line -> length(line) > FULL * longest).toList();
    long ended = full.stream().filter(line -> isEnd(line, STOPS)).count();
    boolean wrapped = longest >= NARROWEST && wide * 20 <= words.size() && ended * 2 <= full.size();
    return new Wrapping(wrapped ? longest : 0);
  }

  private static int length(Line line) {
    return line.indent() + line.text().length();
  }

  private static boolean isEnd(Line line, String marks) {
    return marks.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  boolean flows(Line line, Line next) {
    if (width == 0
        || line.isBlank()
        || next.isBlank()
        || next.bullet() > 0
        || CLOCK.matcher(next.text()).lookingAt()
        || LABEL.matcher(next.text()).matches()
        || LABEL.matcher(line.text()).matches()
            && Character.isUpperCase(next.text().codePointAt(0))) {
      return false;
    }
    int length = length(line);
    boolean full = length + 1 + next.firstWord() > width - SLACK && length >= NARROWEST - SLACK;
    boolean open = !isEnd(line, STOPS);
    return full
        || (open && length > width / 2 && Character.isLowerCase(next.text().codePointAt(0)));
  }

  /**
   * Whether a line break within a Markdown paragraph looks meant, though Markdown takes it for a
   * space: the line before it is short or ends a sentence, the next begins anew, and nobody would
   * have broken the line there to fit a width; or both begin with a clock time.
   */
  boolean breaks(String text, int at) {
    int from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    List<Line> lines =
        Line.of(text, from, Math.min(text.length(), at + WIDEST)).stream().limit(2).toList();
    if (lines.size() < 2 || lines.get(0).isBlank() || lines.get(1).isBlank()) {
      return false;
    }
    Line line = lines.get(0);
    int length = length(line);
    boolean timed = CLOCK.matcher(line.text()).lookingAt();
    boolean quoted = isEnd(line, QUOTES) && !SMALL.matcher(lines.get(1).text()).lookingAt();
    if (timed && (quoted || CLOCK.matcher(lines.get(1).text()).lookingAt())
        || BOLD.matcher(line.text()).matches()) {
      return true;
    }
    return !SMALL.matcher(lines.get(1).text()).lookingAt()
        && !flows(line, lines.get(1))
        && (length < NARROWEST || isEnd(line, ENDS))
        && (width == 0 || length < SHORT * width);
  }
}
