package dev.lanyard.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the words go.
 *
 * @param width how many columns a table may take; 0 where nobody reads along, such as in a pipe
 */
record Console(PrintWriter out, PrintWriter err, int width) {
  /**
   * The terminal. Always UTF-8: a container without a locale would turn every accent into a
   * question mark.
   */
  static Console system() {
    return new Console(utf8(System.out), utf8(System.err), Terminal.width());
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Prints text that ends its own lines. */
  void print(String text) {
    out.print(text);
    out.flush();
  }
}
