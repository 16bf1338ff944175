package dev.lanyard.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a report's parts are written down. Each part ends with a line break. */
sealed interface Markup {

  /** A heading. */
  String heading(String words);

  /** A sentence. */
  String sentence(String words);

  /**
   * A table, its first column to the left and the others, which are numbers, to the right.
   *
   * @param rows the head first; all of the same length
   */
  String table(List<List<String>> rows);

  /** One of a list, with what is to say about it below. */
  String item(String words, List<String> details);

  /** The greatest length of each column. */
  static List<Integer> widths(List<List<String>> rows) {
    return IntStream.range(0, rows.get(0).size())
        .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toList();
  }

  /** The cells, filled up to these widths. */
  static List<String> padded(List<String> row, List<Integer> widths) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.size(); i++) {
      String gap = " ".repeat(Math.max(0, widths.get(i) - row.get(i).length()));
      cells.add(i == 0 ? row.get(i) + gap : gap + row.get(i));
    }
    return cells;
  }

  /** Aligned text. */
  record Plain() implements Markup {
    @Override
    public String heading(String words) {
      return words + "\n";
    }

    @Override
    public String sentence(String words) {
      return words + "\n";
    }

    @Override
    public String table(List<List<String>> rows) {
      List<Integer> widths = widths(rows);
      return rows.stream()
          .map(row -> String.join("  ", padded(row, widths)).stripTrailing() + "\n")
          .collect(Collectors.joining());
    }

    @Override
    public String item(String words, List<String> details) {
      return "  "
          + words
          + "\n"
          + details.stream().map(detail -> "      " + detail + "\n").collect(Collectors.joining());
    }
  }

  /** Markdown with GitHub's tables. */
  record Markdown() implements Markup {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#]");

    @Override
    public String heading(String words) {
      return "## " + escaped(words) + "\n\n";
    }

    @Override
    public String sentence(String words) {
      return escaped(words) + "\n";
    }

    @Override
    public String table(List<List<String>> rows) {
      List<List<String>> cells =
          rows.stream().map(row -> row.stream().map(Markdown::escaped).toList()).toList();
      List<Integer> widths = widths(cells);
      var text = new StringBuilder(line(padded(cells.get(0), widths)));
      text.append(
          line(IntStream.range(0, widths.size()).mapToObj(i -> i == 0 ? "---" : "---:").toList()));
      cells.stream().skip(1).forEach(row -> text.append(line(padded(row, widths))));
      return text.toString();
    }

    @Override
    public String item(String words, List<String> details) {
      return "- "
          + escaped(words)
          + "\n"
          + details.stream()
              .map(detail -> "  - " + escaped(detail) + "\n")
              .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
      return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String words) {
      return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
  }
}
