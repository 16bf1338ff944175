package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A list in plain text: lines with bullets or numbers, nested by their indentation, and lines that
 * go on.
 */
final class PlainList {
  private final Source source;
  private final List<Line> lines;
  private final Wrapping wrapping;
  private final List<Item> found = new ArrayList<>();
  private int end;

  private record Item(int indent, Passage words) {}

  /** The list that begins at a line. */
  PlainList(Source source, List<Line> lines, Wrapping wrapping, int start) {
    this.source = source;
    this.lines = lines;
    this.wrapping = wrapping;
    this.end = start;
    while (end < lines.size() && lines.get(end).bullet() > 0) {
      item();
      int next = end;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      end = next < lines.size() && lines.get(next).bullet() > 0 ? next : end;
    }
  }

  /** The line after it. */
  int end() {
    return end;
  }

  List<Block> items() {
    return items(0, found.size(), 1);
  }

  private void item() {
    Line line = lines.get(end);
    int from = line.from() + line.bullet();
    int to = line.to();
    end++;
    if (from >= to
        && end < lines.size()
        && !lines.get(end).isBlank()
        && lines.get(end).bullet() == 0) {
      from = lines.get(end).from();
      to = lines.get(end).to();
      end++;
    }
    while (end < lines.size() && goesOn(line, lines.get(end))) {
      to = lines.get(end).to();
      end++;
    }
    var words = new PassageBuilder(source);
    words.literal(from, Math.max(from, to));
    Passage passage = words.build();
    if (!passage.text().isEmpty()) {
      found.add(new Item(line.indent(), passage));
    }
  }

  private boolean goesOn(Line item, Line next) {
    return !next.isBlank()
        && next.bullet() == 0
        && (next.indent() > item.indent() || wrapping.flows(lines.get(end - 1), next));
  }

  private List<Block> items(int from, int to, int depth) {
    List<Block> items = new ArrayList<>();
    for (int at = from; at < to; ) {
      int next = at + 1;
      while (next < to && found.get(next).indent() > found.get(at).indent() + 1) {
        next++;
      }
      items.add(
          new Block(Kind.LIST_ITEM, depth, found.get(at).words(), items(at + 1, next, depth + 1)));
      at = next;
    }
    return items;
  }
}
