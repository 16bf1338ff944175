package dev.lanyard.export;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.util.LibraryLoaderUtil;

/** All tables in one SQLite file, with their keys; what a column means stands beside it. */
record Sqlite() implements Database {
  private static final int BATCH = 5_000;

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String says() {
    return "all tables in one SQLite file";
  }

  @Override
  public String ending() {
    return "sqlite";
  }

  @Override
  public String mediaType() {
    return "application/vnd.sqlite3";
  }

  @Override
  public void write(List<Rows> tables, Path file) throws IOException {
    expect(LibraryLoaderUtil.getNativeLibResourcePath());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF"); // half a file is thrown away as a whole
      statement.execute("PRAGMA synchronous = OFF");
      connection.setAutoCommit(false);
      for (Rows table : tables) {
        fill(connection, statement, table);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /**
   * Looks for SQLite's library, which the jar has for the usual kinds of machine.
   *
   * @param folder of the library for this one
   * @throws Fault {@code sqlite-missing}
   */
  static void expect(String folder) {
    if (!LibraryLoaderUtil.hasNativeLib(folder, LibraryLoaderUtil.getNativeLibName())) {
      throw new Fault(
          "sqlite-missing",
          "sqlite",
          "Lanyard has no SQLite for this kind of machine, "
              + folder.substring(folder.indexOf("native/") + "native/".length()),
          "Take csv, which needs nothing, and load it into a database there is.");
    }
  }

  private static void fill(Connection connection, Statement statement, Rows table)
      throws SQLException {
    Schema schema = table.schema();
    statement.execute(Sql.create(schema, Type::sqlite, true));
    String places = schema.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
    String insert = "INSERT INTO %s VALUES (%s)".formatted(Sql.quote(schema.name()), places);
    try (var into = connection.prepareStatement(insert);
        var rows = table.rows()) {
      int waiting = 0;
      for (Iterator<List<String>> row = rows.iterator(); row.hasNext(); ) {
        set(into, schema, row.next());
        into.addBatch();
        if (++waiting == BATCH) {
          into.executeBatch();
          waiting = 0;
        }
      }
      into.executeBatch();
    }
  }

  private static void set(PreparedStatement into, Schema schema, List<String> cells)
      throws SQLException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        into.setNull(i + 1, Types.NULL);
      } else {
        switch (schema.columns().get(i).type()) {
          case INTEGER -> into.setLong(i + 1, Long.parseLong(cell));
          case DECIMAL -> into.setDouble(i + 1, Double.parseDouble(cell));
          default -> into.setString(i + 1, cell);
        }
      }
    }
  }
}
