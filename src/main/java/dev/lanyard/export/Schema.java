package dev.lanyard.export;

import java.util.List;

/**
 * What a table looks like.
 *
 * @param name of the table and its file, {@code appearances}
 * @param meaning what one row stands for
 * @param key the columns that no two rows share; none if rows may be alike
 */
record Schema(String name, String meaning, List<Column> columns, List<String> key) {
  Schema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Whether the key can be a primary key: no part of it is ever missing. */
  boolean hasPrimaryKey() {
    return !key.isEmpty()
        && columns.stream().filter(c -> key.contains(c.name())).allMatch(Column::required);
  }

  /** The one column of the key of another table. */
  static String keyOf(String table, List<Schema> schemas) {
    return schemas.stream()
        .filter(schema -> schema.name().equals(table))
        .flatMap(schema -> schema.key().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such table: " + table));
  }
}
