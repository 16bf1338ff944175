package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;

/** An export with one file a table. */
non-sealed interface TableFormat extends Export {
  /** Writes one table; closes nothing. */
  void write(Rows rows, OutputStream out) throws IOException;

  /** Whether a terminal can show it. */
  default boolean isText() {
    return true;
  }
}
