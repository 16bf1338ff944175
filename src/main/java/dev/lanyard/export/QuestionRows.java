package dev.lanyard.export;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The answer to a stored question as a table: {@code who-spoke-where} is who_spoke_where. */
final class QuestionRows implements Rows {
  private final Answer answer;
  private final Schema schema;

  QuestionRows(Question question, Answer answer) {
    this.answer = answer;
    var columns = new ArrayList<Column>();
    for (String name : answer.columns()) {
      columns.add(Column.of(name, type(name), "?%s of the question.".formatted(name)));
    }
    this.schema =
        new Schema(question.name().replace('-', '_'), question.text(), columns, List.of());
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public Stream<List<String>> rows() {
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .map(c -> Answer.cell(row, c).map(Facts::text).orElse(""))
                    .toList());
  }

  /** What all cells of a column are; text if there are none. */
  private Type type(String column) {
    List<Node> cells =
        answer.rows().stream().flatMap(row -> Answer.cell(row, column).stream()).toList();
    if (cells.isEmpty()) {
      return Type.TEXT;
    }
    if (cells.stream().allMatch(Node::isURI)) {
      return Type.IRI;
    }
    if (cells.stream().allMatch(cell -> isNumber(cell, false))) {
      return Type.INTEGER;
    }
    return cells.stream().allMatch(cell -> isNumber(cell, true)) ? Type.DECIMAL : Type.TEXT;
  }

  private static boolean isNumber(Node cell, boolean fractions) {
    return cell.isLiteral()
        && cell.getLiteralLexicalForm()
            .matches("[+-]?[0-9]{1,18}" + (fractions ? "(\\.[0-9]+)?" : ""))
        && cell.getLiteral().isWellFormed()
        && cell.getLiteralValue() instanceof Number;
  }
}
