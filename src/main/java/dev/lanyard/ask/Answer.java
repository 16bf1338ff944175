package dev.lanyard.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What came back: columns, and rows in the order of the query.
 *
 * @param columns names without {@code ?}
 */
public record Answer(List<String> columns, List<Binding> rows) {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The term in a cell; empty when the row has none in this column. */
  public static Optional<Node> cell(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }
}
