package dev.lanyard.serve;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Names;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** An answer as a table of a page. */
final class HtmlTable {
  /** How many rows a page shows; more would keep a telephone busy for long. */
  static final int MOST = 1000;

  private static final int LONG = 36;

  private final Answer answer;
  private final Names names;
  private final boolean asksOn;
  private final Set<String> numeric;

  /**
   * @param asksOn whether names lead to further questions, as their columns promise; web addresses
   *     are links always
   */
  HtmlTable(Answer answer, Names names, boolean asksOn) {
    this.answer = answer;
    this.names = names;
    this.asksOn = asksOn;
    this.numeric = answer.columns().stream().filter(this::isNumeric).collect(Collectors.toSet());
  }

  /** The table with a line above it that counts the rows. */
  String html() {
    var rows = answer.rows().size();
    return rows == 0
        ? "<p class=\"count\">No rows. Fill in less, or other words.</p>\n"
        : "<p class=\"count\">%s</p>\n%s".formatted(count(rows), table(MOST));
  }

  private static String count(int rows) {
    if (rows > MOST) {
      return "%d rows, of which the first %d are here and all are in the files"
          .formatted(rows, MOST);
    }
    return rows == 1 ? "1 row" : rows + " rows";
  }

  /** The first rows alone. */
  String table(int limit) {
    return """
        <div class="scroll" tabindex="0" role="region" aria-label="Answer">
        <table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </div>
        """
        .formatted(
            head(),
            answer.rows().stream().limit(limit).map(this::row).collect(Collectors.joining()));
  }

  private String head() {
    return answer.columns().stream()
        .map(c -> "<th scope=\"col\"%s>%s</th>".formatted(look(c, ""), Html.escape(c)))
        .collect(Collectors.joining());
  }

  private String row(Binding row) {
    return answer.columns().stream()
        .map(column -> cell(column, Answer.cell(row, column)))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String cell(String column, Optional<Node> node) {
    var text = node.map(names::of).orElse("");
    return "<td%s>%s</td>"
        .formatted(look(column, text), node.map(n -> content(column, n, text)).orElse(""));
  }

  private String look(String column, String text) {
    if (numeric.contains(column)) {
      return " class=\"number\"";
    }
    if (column.equals("date")) {
      return " class=\"date\"";
    }
    return text.length() > LONG ? " class=\"long\"" : "";
  }

  private String content(String column, Node node, String text) {
    if (node.isURI() && node.getURI().matches("(?i)https?://.*")) {
      return Html.link(node.getURI(), text);
    }
    var on = FollowUps.address(column, text);
    return asksOn && on.isPresent() ? Html.link(on.get(), text) : Html.escape(text);
  }

  private boolean isNumeric(String column) {
    var cells = answer.rows().stream().flatMap(row -> Answer.cell(row, column).stream()).toList();
    return !cells.isEmpty()
        && cells.stream().allMatch(n -> n.isLiteral() && n.getLiteralValue() instanceof Number);
  }
}
