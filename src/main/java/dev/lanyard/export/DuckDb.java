package dev.lanyard.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All tables in one DuckDB file, with their primary keys and what their columns mean. The same
 * graph gives the same rows, but not the same bytes: DuckDB gives each file an identifier at
 * random.
 */
record DuckDb() implements Database {
  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public String says() {
    return "all tables in one DuckDB file";
  }

  @Override
  public String ending() {
    return "duckdb";
  }

  @Override
  public String mediaType() {
    return "application/octet-stream";
  }

  @Override
  public void write(List<Rows> tables, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".csv");
    try (var duckdb = DuckDbSession.open(file.toString())) {
      for (Rows table : tables) {
        Schema schema = table.schema();
        String name = Sql.quote(schema.name());
        duckdb.run(Sql.create(schema, Type::duckdb, false));
        duckdb.run(
            "INSERT INTO %s SELECT * FROM %s".formatted(name, DuckDbSession.staged(table, draft)));
        duckdb.run("COMMENT ON TABLE %s IS %s".formatted(name, Sql.literal(schema.meaning())));
        for (Column column : schema.columns()) {
          duckdb.run(
              "COMMENT ON COLUMN %s.%s IS %s"
                  .formatted(name, Sql.quote(column.name()), Sql.literal(column.meaning())));
        }
      }
      duckdb.run("CHECKPOINT");
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    }
  }
}
