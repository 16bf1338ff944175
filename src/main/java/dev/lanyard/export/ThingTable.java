package dev.lanyard.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** A table with one row for each thing of a kind; the first column is its IRI. */
record ThingTable(String name, String meaning, Resource kind, List<Cell> cells) implements Table {
  ThingTable {
    cells = List.copyOf(cells);
  }

  @Override
  public Schema schema() {
    List<Column> columns = cells.stream().map(Cell::column).toList();
    return new Schema(name, meaning, columns, List.of(columns.get(0).name()));
  }

  @Override
  public Stream<List<String>> rows(Selection selection) {
    return selection
        .visit(name, kind)
        .map(thing -> cells.stream().map(cell -> cell.read(selection, thing)).toList());
  }
}
