package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parquet, which DuckDB writes. */
record Parquet() implements TableFormat {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String says() {
    return "tables as Parquet files";
  }

  @Override
  public String ending() {
    return "parquet";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.parquet";
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public void write(Rows rows, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("lanyard-parquet");
    Path draft = folder.resolve("rows.csv");
    Path file = folder.resolve("rows.parquet");
    try (var duckdb = DuckDbSession.open("")) {
      duckdb.run(
          "COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(DuckDbSession.staged(rows, draft), Sql.literal(file.toString())));
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
