package dev.lanyard.read;

import dev.lanyard.read.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables in plain text: a line of dashes below a header, or lines that all have as many bars or
 * tabs.
 */
final class PlainTables {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:[|+]\\s*:?-{2,}:?\\s*)*[|+]?");
  private static final Pattern CELL = Pattern.compile("[^|\\t]+");
  private static final int FEWEST_ROWS = 3;

  private final Source source;
  private final List<Line> lines;

  PlainTables(Source source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** The line after the table that begins at a line; the line itself if none does. */
  int end(int at) {
    if (bars(at) == 0 && tabs(at) == 0) {
      return at;
    }
    int end = at + 1;
    if (isSeparator(at + 1)) {
      while (end < lines.size() && (isSeparator(end) || bars(end) > 0)) {
        end++;
      }
      return end;
    }
    while (end < lines.size() && bars(end) == bars(at) && tabs(end) == tabs(at)) {
      end++;
    }
    return end - at >= FEWEST_ROWS ? end : at;
  }

  /** The rows of the table in lines {@code [from, to)}. */
  List<Block> rows(int from, int to) {
    List<Block> rows = new ArrayList<>();
    for (int at = from; at < to; at++) {
      List<Block> cells = isSeparator(at) ? List.of() : cells(lines.get(at));
      if (!cells.isEmpty()) {
        rows.add(
            new Block(
                Kind.TABLE_ROW, at == from && isSeparator(at + 1) ? 0 : 1, Passage.EMPTY, cells));
      }
    }
    return rows;
  }

  private List<Block> cells(Line line) {
    List<Block> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line.text());
    while (cell.find()) {
      var words = new PassageBuilder(source);
      words.literal(line.from() + cell.start(), line.from() + cell.end());
      cells.add(new Block(Kind.CELL, 0, words.build(), List.of()));
    }
    return cells.stream().allMatch(c -> c.passage().text().isEmpty()) ? List.of() : cells;
  }

  private boolean isSeparator(int at) {
    return at < lines.size()
        && lines.get(at).text().contains("|")
        && SEPARATOR.matcher(lines.get(at).text()).matches();
  }

  private long bars(int at) {
    return lines.get(at).text().chars().filter(c -> c == '|').count();
  }

  private long tabs(int at) {
    return lines.get(at).text().chars().filter(c -> c == '\t').count();
  }
}
