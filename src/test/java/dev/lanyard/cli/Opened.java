package dev.lanyard.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Files whose words nobody sees who does not open them. */
final class Opened {
  private Opened() {}

  /** All that is in a Parquet file. */
  static String parquet(Path file) throws SQLException {
    try (var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      return rows(duckdb, "'" + file + "'");
    }
  }

  /** All that is in the tables of a DuckDB file, with their names and comments. */
  static String duckDb(Path file) throws SQLException {
    try (var duckdb = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      var all = new StringBuilder(rows(duckdb, "duckdb_columns()"));
      for (String table : tables(duckdb)) {
        all.append(rows(duckdb, '"' + table + '"'));
      }
      return all.toString();
    }
  }

  private static List<String> tables(Connection duckdb) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = duckdb.createStatement();
        var found = statement.executeQuery("SELECT table_name FROM duckdb_tables()")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static String rows(Connection duckdb, String from) throws SQLException {
    var all = new StringBuilder();
    try (var statement = duckdb.createStatement();
        var rows = statement.executeQuery("SELECT * FROM " + from)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          all.append(rows.getString(i)).append('\t');
        }
        all.append('\n');
      }
    }
    return all.toString();
  }
}
