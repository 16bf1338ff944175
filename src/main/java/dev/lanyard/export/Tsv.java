package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;

/** Tab-separated values; a cell with a tab or a line break in it is quoted as in CSV. */
record Tsv(boolean raw) implements TableFormat {
  @Override
  public String name() {
    return "tsv";
  }

  @Override
  public String says() {
    return "tables as tab-separated values, with their description";
  }

  @Override
  public String ending() {
    return "tsv";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values; charset=utf-8";
  }

  @Override
  public void write(Rows rows, OutputStream out) throws IOException {
    new Delimited('\t', raw).write(rows, out);
  }
}
