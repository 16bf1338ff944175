package dev.lanyard.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table to be read by people.
 *
 * <pre>
 * speaker     date
 * ──────────  ──────────
 * Tom Wilkie  2018-11-07
 *
 * 1 row
 * </pre>
 *
 * <p>Numbers stand to the right. Where the table is too wide, the widest columns are broken over
 * several lines.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<String> columns;
  private final List<List<String>> rows;

  TextTable(List<String> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows =
        rows.stream()
            .map(r -> r.stream().map(c -> c.replaceAll("\\p{Cntrl}+", " ")).toList())
            .toList();
  }

  /**
   * @param width how many columns of the terminal it may take; 0 means as many as it likes
   */
  String write(int width) {
    if (rows.isEmpty()) {
      return "No rows.\n";
    }
    var widths = widths(width == 0 ? Integer.MAX_VALUE : width);
    var out = new StringBuilder(line(columns, widths, false));
    out.append(line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, false));
    rows.forEach(row -> out.append(broken(row, widths)));
    return out.append("\n%d %s\n".formatted(rows.size(), rows.size() == 1 ? "row" : "rows"))
        .toString();
  }

  /** The same as a Markdown table. */
  String markdown() {
    var out =
        new StringBuilder(pipes(columns)).append(pipes(columns.stream().map(c -> "---").toList()));
    rows.forEach(row -> out.append(pipes(row)));
    return out.toString();
  }

  private static String pipes(List<String> cells) {
    return cells.stream()
        .map(c -> c.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private int[] widths(int available) {
    var widths = new int[columns.size()];
    for (var i = 0; i < widths.length; i++) {
      var column = i;
      widths[i] = TextWidth.of(columns.get(i));
      widths[i] =
          Math.max(
              widths[i], rows.stream().mapToInt(r -> TextWidth.of(r.get(column))).max().orElse(0));
    }
    var room = available - GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).asLongStream().sum() > room) {
      var widest =
          IntStream.range(0, widths.length)
              .reduce((a, b) -> widths[a] >= widths[b] ? a : b)
              .orElseThrow();
      if (widths[widest] <= Math.max(NARROWEST, TextWidth.of(columns.get(widest)))) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static String broken(List<String> row, int[] widths) {
    var cells =
        IntStream.range(0, widths.length)
            .mapToObj(i -> LineBreaker.lines(row.get(i), widths[i]))
            .toList();
    var height = cells.stream().mapToInt(List::size).max().orElse(1);
    var out = new StringBuilder();
    for (var i = 0; i < height; i++) {
      var at = i;
      out.append(
          line(cells.stream().map(c -> at < c.size() ? c.get(at) : "").toList(), widths, true));
    }
    return out.toString();
  }

  private static String line(List<String> cells, int[] widths, boolean numbersToTheRight) {
    var padded = new ArrayList<String>();
    for (var i = 0; i < widths.length; i++) {
      var cell = cells.get(i);
      var space = " ".repeat(Math.max(0, widths[i] - TextWidth.of(cell)));
      padded.add(
          numbersToTheRight && cell.matches("[0-9]+(\\.[0-9]+)?") ? space + cell : cell + space);
    }
    return String.join(GAP, padded).stripTrailing() + "\n";
  }
}
