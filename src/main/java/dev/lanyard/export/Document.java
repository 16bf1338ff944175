package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** An export that is one file, written from front to back. */
public non-sealed interface Document extends Export {
  /**
   * Writes it; closes nothing.
   *
   * @return what the reader should know, such as what had to be left out; one sentence each
   */
  List<String> write(Selection selection, OutputStream out) throws IOException;
}
