package dev.lanyard.export;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * DuckDB at work on one file. Rows go in as CSV, which it reads in bulk and in little memory: row
 * by row it would take minutes for what now takes seconds. One thread, so that the same rows give
 * the same file.
 */
final class DuckDbSession implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;

  private DuckDbSession(Connection connection) throws SQLException {
    this.connection = connection;
    this.statement = connection.createStatement();
    statement.execute("SET threads = 1");
    statement.execute("SET memory_limit = '512MB'");
    statement.execute("SET preserve_insertion_order = true");
  }

  /**
   * @param file the database, or empty for one in memory
   * @throws Fault {@code duckdb-missing}
   */
  static DuckDbSession open(String file) throws IOException {
    expect(machine(System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
    try {
      return new DuckDbSession(DriverManager.getConnection("jdbc:duckdb:" + file));
    } catch (SQLException | LinkageError e) {
      throw missing("DuckDB does not start on this machine (%s)".formatted(e.getMessage()));
    }
  }

  /**
   * Looks for DuckDB's library first: where there is none, DuckDB prints a stack trace.
   *
   * @throws Fault {@code duckdb-missing}
   */
  static void expect(String machine) {
    if (DuckDbSession.class.getResource("/libduckdb_java.so_" + machine) == null) {
      throw missing("Lanyard was built on another kind of machine, without DuckDB for " + machine);
    }
  }

  /** A kind of machine as DuckDB calls it, {@code linux_amd64}. */
  static String machine(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return "osx_universal";
    }
    String kind =
        switch (processor) {
          case "x86_64" -> "amd64";
          case "aarch64" -> "arm64";
          default -> processor;
        };
    return (name.contains("windows") ? "windows_" : "linux_") + kind;
  }

  private static Fault missing(String found) {
    return new Fault(
        "duckdb-missing",
        "duckdb and parquet",
        found,
        "Build Lanyard on this kind of machine, or take sqlite or csv, which need no DuckDB.");
  }

  void run(String sql) throws IOException {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** Writes the rows down and gives the expression with which DuckDB reads them. */
  static String staged(Rows rows, Path draft) throws IOException {
    try (var out = Files.newOutputStream(draft)) {
      new Delimited(',', true).write(rows, out);
    }
    String columns =
        rows.schema().columns().stream()
            .map(c -> Sql.literal(c.name()) + ": " + Sql.literal(c.type().duckdb()))
            .collect(Collectors.joining(", "));
    return ("read_csv(%s, columns = {%s}, header = true, delim = ',', quote = '\"',"
            + " escape = '\"', nullstr = '', auto_detect = false, max_line_size = 10000000)")
        .formatted(Sql.literal(draft.toString()), columns);
  }

  @Override
  public void close() throws IOException {
    try {
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
