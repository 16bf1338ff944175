package dev.lanyard.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An export with all tables in one file, which is not written from front to back. */
non-sealed interface Database extends Export {
  /** Makes the file, which is not there yet. */
  void write(List<Rows> tables, Path file) throws IOException;
}
