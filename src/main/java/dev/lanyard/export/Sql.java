package dev.lanyard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that make tables. */
final class Sql {
  private Sql() {}

  /**
   * {@code CREATE TABLE}, with the meaning of each column as a comment in it.
   *
   * @param type what the database calls a type
   * @param foreign whether to declare the foreign keys
   */
  static String create(Schema schema, Function<Type, String> type, boolean foreign) {
    var lines = new ArrayList<String>();
    for (Column column : schema.columns()) {
      lines.add(
          "%s %s%s"
              .formatted(
                  quote(column.name()),
                  type.apply(column.type()),
                  column.required() ? " NOT NULL" : ""));
    }
    if (!schema.key().isEmpty()) {
      lines.add((schema.hasPrimaryKey() ? "PRIMARY KEY (" : "UNIQUE (") + keys(schema) + ")");
    }
    if (foreign) {
      schema.columns().stream()
          .filter(c -> !c.refersTo().isEmpty())
          .forEach(
              c ->
                  lines.add(
                      "FOREIGN KEY (%s) REFERENCES %s"
                          .formatted(quote(c.name()), quote(c.refersTo()))));
    }
    return "CREATE TABLE %s (\n%s\n)".formatted(quote(schema.name()), commented(schema, lines));
  }

  private static String commented(Schema schema, List<String> lines) {
    var out = new StringBuilder("  -- ").append(oneLine(schema.meaning())).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      out.append("  ").append(lines.get(i)).append(i + 1 < lines.size() ? "," : "");
      if (i < schema.columns().size()) {
        out.append(" -- ").append(oneLine(schema.columns().get(i).meaning()));
      }
      out.append(i + 1 < lines.size() ? "\n" : "");
    }
    return out.toString();
  }

  private static String keys(Schema schema) {
    return schema.key().stream().map(Sql::quote).collect(Collectors.joining(", "));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** A name as SQL takes any name. */
  static String quote(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A text as a literal. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
