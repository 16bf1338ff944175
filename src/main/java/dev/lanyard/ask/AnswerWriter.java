package dev.lanyard.ask;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes an answer, for people with the names of things and for machines with their IRIs. */
public final class AnswerWriter {
  private final Names names;

  public AnswerWriter(Names names) {
    this.names = names;
  }

  /**
   * The text of {@code answer}.
   *
   * @param width how many columns of the terminal a table may take; 0 means as many as it likes
   */
  public String write(Answer answer, AnswerFormat format, int width) {
    return switch (format) {
      case TABLE -> new TextTable(answer.columns(), cells(answer)).write(width);
      case MARKDOWN -> new TextTable(answer.columns(), cells(answer)).markdown();
      case CSV -> standard(answer, ResultSetLang.RS_CSV);
      case TSV -> standard(answer, ResultSetLang.RS_TSV);
      case JSON -> standard(answer, ResultSetLang.RS_JSON);
      case XML -> standard(answer, ResultSetLang.RS_XML);
    };
  }

  private List<List<String>> cells(Answer answer) {
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .map(c -> Answer.cell(row, c).map(names::of).orElse(""))
                    .toList())
        .toList();
  }

  private static String standard(Answer answer, Lang lang) {
    var variables = answer.columns().stream().map(Var::alloc).toList();
    var rows = ResultSet.adapt(RowSetStream.create(variables, answer.rows().iterator()));
    var out = new ByteArrayOutputStream();
    ResultsWriter.create().lang(lang).write(out, rows);
    return out.toString(StandardCharsets.UTF_8);
  }
}
