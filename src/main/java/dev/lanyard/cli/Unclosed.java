package dev.lanyard.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Somebody else's writer: flushed, not closed. */
final class Unclosed extends FilterWriter {
  Unclosed(Writer writer) {
    super(writer);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
