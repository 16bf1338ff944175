package dev.lanyard.serve;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Names;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * An answer as a table of a page.
 *
 * @param asksOn whether names lead to further questions, as their columns promise; web addresses
 *     are links always
 */
record HtmlTable(Answer answer, Names names, boolean asksOn) {
  /** The table with a line above it that counts the rows. */
  String html() {
    var rows = answer.rows().size();
    return rows == 0
        ? "<p class=\"count\">No rows. Fill in less, or other words.</p>\n"
        : "<p class=\"count\">%d %s</p>\n%s"
            .formatted(rows, rows == 1 ? "row" : "rows", table(rows));
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
        .map(
            c ->
                "<th scope=\"col\"%s>%s</th>"
                    .formatted(isNumeric(c) ? " class=\"number\"" : "", Html.escape(c)))
        .collect(Collectors.joining());
  }

  private String row(Binding row) {
    return answer.columns().stream()
        .map(
            column ->
                "<td%s>%s</td>"
                    .formatted(
                        look(column),
                        Answer.cell(row, column).map(n -> cell(column, n)).orElse("")))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String look(String column) {
    if (isNumeric(column)) {
      return " class=\"number\"";
    }
    return column.equals("date") ? " class=\"date\"" : "";
  }

  private boolean isNumeric(String column) {
    var cells = answer.rows().stream().flatMap(row -> Answer.cell(row, column).stream()).toList();
    return !cells.isEmpty()
        && cells.stream().allMatch(n -> n.isLiteral() && n.getLiteralValue() instanceof Number);
  }

  private String cell(String column, Node node) {
    var text = names.of(node);
    if (node.isURI() && node.getURI().matches("(?i)https?://.*")) {
      return Html.link(node.getURI(), text);
    }
    var on = FollowUps.address(column, text);
    return asksOn && on.isPresent() ? Html.link(on.get(), text) : Html.escape(text);
  }
}
