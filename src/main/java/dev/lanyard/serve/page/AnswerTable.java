package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An answer as a table of a page.
 *
 * @param pages how many rows there are, and which of them are shown
 * @param rows those that are shown
 */
record AnswerTable(List<Column> columns, List<List<Cell>> rows, Pages pages) {
  /** How many rows a page shows; more would keep a telephone busy for long. */
  static final int MOST = 100;

  private static final int LONG = 36;

  /**
   * The head of a column.
   *
   * @param look a class of the style sheet; may be empty
   */
  record Column(String name, String look) {}

  /**
   * What stands in a row.
   *
   * @param look as that of the column
   */
  record Cell(Link link, String look) {}

  AnswerTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A page of an answer.
   *
   * @param asksOn whether names lead on, as their columns promise; web addresses always do
   */
  static AnswerTable of(Answer answer, Facts facts, boolean asksOn, Pages pages) {
    var numeric =
        answer.columns().stream().filter(c -> isNumeric(answer, c)).collect(Collectors.toSet());
    return new AnswerTable(
        answer.columns().stream().map(c -> new Column(c, look(c, "", numeric))).toList(),
        pages.of(answer.rows()).stream()
            .map(
                row ->
                    answer.columns().stream()
                        .map(
                            c ->
                                Answer.cell(row, c)
                                    .map(n -> cell(c, n, facts, asksOn, numeric))
                                    .orElseGet(() -> new Cell(Link.none(""), "")))
                        .toList())
            .toList(),
        pages);
  }

  private static Cell cell(
      String column, Node node, Facts facts, boolean asksOn, Set<String> numeric) {
    var link = facts.link(node);
    if (asksOn && node.isLiteral()) {
      link =
          FollowUps.address(column, link.text())
              .map(a -> Link.to(facts.name(node), a))
              .orElse(link);
    }
    return new Cell(link, look(column, link.text(), numeric));
  }

  private static String look(String column, String text, Set<String> numeric) {
    if (numeric.contains(column)) {
      return "number";
    }
    if (column.equals("date")) {
      return "date";
    }
    return text.length() > LONG ? "long" : "";
  }

  private static boolean isNumeric(Answer answer, String column) {
    var cells = answer.rows().stream().flatMap(row -> Answer.cell(row, column).stream()).toList();
    return !cells.isEmpty() && cells.stream().allMatch(AnswerTable::isNumber);
  }

  /** What is no number may say that it is one. */
  private static boolean isNumber(Node cell) {
    return cell.isLiteral()
        && cell.getLiteral().isWellFormed()
        && cell.getLiteralValue() instanceof Number;
  }
}
