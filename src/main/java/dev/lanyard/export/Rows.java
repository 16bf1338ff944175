package dev.lanyard.export;

import java.util.List;
import java.util.stream.Stream;

/** A table that is ready to be written, as often as one likes: rows come one by one. */
interface Rows extends AutoCloseable {
  Schema schema();

  /** The cells of each row, as text, in the order of the columns; empty where nothing is known. */
  Stream<List<String>> rows();

  /** Lets go of what holds the rows. */
  @Override
  default void close() {}

  /** The rows that a table has of a selection. */
  static Rows of(Table table, Selection selection) {
    return new Rows() {
      @Override
      public Schema schema() {
        return table.schema();
      }

      @Override
      public Stream<List<String>> rows() {
        selection.support().count();
        return table.rows(selection);
      }
    };
  }
}
