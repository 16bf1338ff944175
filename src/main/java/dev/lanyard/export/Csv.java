package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;

/** Comma-separated values (RFC 4180). */
record Csv(boolean raw) implements TableFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String says() {
    return "tables as comma-separated values, with their description";
  }

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public void write(Rows rows, OutputStream out) throws IOException {
    new Delimited(',', raw).write(rows, out);
  }
}
