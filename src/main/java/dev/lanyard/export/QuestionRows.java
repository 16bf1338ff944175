package dev.lanyard.export;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The answer to a stored question as a table: {@code who-spoke-where} is who_spoke_where.
 *
 * <p>What the columns hold is known when the last row has been seen, and files begin with that: so
 * the rows go into a {@link Spool} first.
 */
final class QuestionRows implements Rows {
  private final Question question;
  private final List<CommonType> types;
  private final Spool spool = new Spool();

  private QuestionRows(Question question) {
    this.question = question;
    this.types = question.columns().stream().map(column -> new CommonType()).toList();
  }

  /**
   * Asks; gives the rows, to be closed.
   *
   * @throws dev.lanyard.fault.Fault as {@link Asker#read} does
   */
  static QuestionRows of(Question question, Map<String, String> values, Asker asker) {
    var rows = new QuestionRows(question);
    try {
      asker.read(question, values, rows::add);
      return rows;
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  private void add(Binding row) {
    spool.add(IntStream.range(0, types.size()).mapToObj(column -> cell(row, column)).toList());
  }

  private String cell(Binding row, int column) {
    var term = Answer.cell(row, question.columns().get(column));
    term.ifPresent(types.get(column)::note);
    return term.map(Facts::text).orElse("");
  }

  @Override
  public Schema schema() {
    var columns = IntStream.range(0, types.size()).mapToObj(column -> column(column)).toList();
    return new Schema(question.name().replace('-', '_'), question.text(), columns, List.of());
  }

  private Column column(int column) {
    var name = question.columns().get(column);
    return Column.of(name, types.get(column).type(), "?%s of the question.".formatted(name));
  }

  @Override
  public Stream<List<String>> rows() {
    return spool.rows();
  }

  @Override
  public void close() {
    spool.close();
  }
}
