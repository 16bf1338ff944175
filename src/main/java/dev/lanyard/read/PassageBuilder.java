package dev.lanyard.read;

import dev.lanyard.read.Mark.Kind;
import dev.lanyard.read.Passage.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects a passage from stretches of the source.
 *
 * <p>After {@code literal(0, 5)} and {@code literal(7, 12)} over {@code "Hello** World"} the
 * passage reads {@code Hello World}. White space is folded, invisible characters go, mojibake and
 * broken links are mended when it is built.
 */
final class PassageBuilder {
  private final Source source;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  PassageBuilder(Source source) {
    this.source = source;
  }

  /** Adds source chars that stand for themselves. */
  void literal(int from, int to) {
    String text = source.text();
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      int next = Math.min(to, at + Character.charCount(codePoint));
      glyphs.add(new Glyph(codePoint, at, next));
      at = next;
    }
  }

  /**
   * Adds words that a parser made from chars {@code [from, to)} of {@code raw}, a text as long as
   * the source.
   */
  void decoded(String words, String raw, int from, int to) {
    Alignment.align(words, raw, from, to).forEach(glyph -> glyphs.add(Mask.unmask(glyph)));
  }

  /** Adds a hard line break that stands for chars {@code [from, to)}. */
  void lineBreak(int from, int to) {
    glyphs.add(new Glyph(Glyph.BREAK, from, to));
  }

  /** Adds a space that stands for chars {@code [from, to)}. */
  void space(int from, int to) {
    glyphs.add(new Glyph(' ', from, to));
  }

  /** Begins a mark; {@link #close} ends it. */
  int open(Kind kind, String target) {
    marked.add(new Marked(kind, glyphs.size(), Integer.MAX_VALUE, Mask.unmask(target)));
    return marked.size() - 1;
  }

  /** Ends the mark that {@link #open} gave this number. */
  void close(int number) {
    Marked open = marked.get(number);
    marked.set(number, new Marked(open.kind(), open.from(), glyphs.size(), open.target()));
  }

  /** Whether nothing has been added that anyone can see. */
  boolean isBlank() {
    return glyphs.stream().allMatch(g -> g.isSpace() || g.isInvisible());
  }

  /** The passage; empty if there was nothing to see. */
  Passage build() {
    Mojibake.mend(glyphs);
    BrokenLinks.mend(glyphs, marked);
    var words = new Words();
    int[] places = new int[glyphs.size() + 1];
    for (int i = 0; i < glyphs.size(); i++) {
      places[i] = words.text.length();
      words.add(glyphs.get(i));
    }
    places[glyphs.size()] = words.text.length();
    if (words.text.isEmpty()) {
      return Passage.EMPTY;
    }
    String text = words.text.toString();
    List<Mark> marks = new ArrayList<>();
    for (Marked each : marked) {
      int from = places[each.from()];
      int to = places[Math.min(each.to(), glyphs.size())];
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from < to) {
        marks.add(new Mark(each.kind(), from, to, each.target()));
      }
    }
    BareLinks.mark(text, marks);
    marks.sort(
        Comparator.comparingInt(Mark::from)
            .thenComparing(Comparator.comparingInt(Mark::to).reversed()));
    return new Passage(text, words.runs(), marks);
  }

  /** A mark over glyphs. */
  record Marked(Kind kind, int from, int to, String target) {}

  /** The text that grows, with its runs. */
  private final class Words {
    final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private List<Glyph> spaces = new ArrayList<>();

    void add(Glyph glyph) {
      if (glyph.isSpace()) {
        if (!text.isEmpty()) {
          spaces.add(glyph);
        }
      } else if (!glyph.isInvisible()) {
        if (!spaces.isEmpty()) {
          addSpace();
        }
        append(glyph.codePoint(), glyph.from(), glyph.to());
      }
    }

    /**
     * One space, or one line break, for as many as follow each other without markup between them.
     */
    private void addSpace() {
      boolean hard = spaces.stream().anyMatch(s -> s.codePoint() == Glyph.BREAK);
      int from = spaces.get(0).from();
      int to = spaces.get(0).to();
      for (Glyph next : spaces.subList(1, spaces.size())) {
        to = next.from() == to ? next.to() : to;
      }
      append(hard ? '\n' : ' ', from, to);
      spaces = new ArrayList<>();
    }

    private void append(int codePoint, int from, int to) {
      int start = source.codePoint(from);
      int end = Math.max(start + 1, source.codePoint(to));
      int at = text.length();
      text.appendCodePoint(codePoint);
      Run last = runs.isEmpty() ? new Run(0, 0, -1, -1) : runs.get(runs.size() - 1);
      boolean lastIsLiteral =
          text.codePointCount(last.from(), last.to()) == last.end() - last.start();
      if (end - start == 1 && last.end() == start && lastIsLiteral) {
        runs.set(runs.size() - 1, new Run(last.from(), text.length(), last.start(), end));
      } else {
        runs.add(new Run(at, text.length(), start, end));
      }
    }

    List<Run> runs() {
      return runs;
    }
  }
}
