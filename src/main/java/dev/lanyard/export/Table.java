package dev.lanyard.export;

import java.util.List;
import java.util.stream.Stream;

/** How a table is read off a graph. */
interface Table {
  Schema schema();

  /** Its rows, always in the same order. */
  Stream<List<String>> rows(Selection selection);
}
