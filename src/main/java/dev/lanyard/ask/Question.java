package dev.lanyard.ask;

import java.util.List;

/**
 * A query with its header: what it answers, its columns, what may be filled in, and a row to
 * expect.
 *
 * @param name how it is asked, {@code who-spoke-where}
 * @param text the question in a sentence
 * @param columns the names of the columns, without {@code ?}
 * @param rows what one row stands for; empty when the header does not say
 * @param example the cells of one row, as the header writes them
 * @param sparql the whole file, header included
 */
public record Question(
    String name,
    String text,
    List<String> columns,
    String rows,
    List<Parameter> parameters,
    List<String> example,
    String sparql) {
  public Question {
    columns = List.copyOf(columns);
    parameters = List.copyOf(parameters);
    example = List.copyOf(example);
  }

  /** How to ask it, all parameters shown: {@code sponsors [--sponsor TEXT] [--year YEAR]}. */
  public String usage() {
    var out = new StringBuilder(name);
    parameters.forEach(
        p -> out.append(" [--").append(p.name()).append(' ').append(p.kind()).append(']'));
    return out.toString();
  }
}
