package dev.lanyard.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where the words go.
 *
 * @param width how many columns a table may take; 0 where nobody reads along, such as in a pipe
 * @param quiet whether to tell nothing but answers and errors, known once the words are parsed
 */
record Console(PrintWriter out, PrintWriter err, int width, BooleanSupplier quiet) {
  Console(PrintWriter out, PrintWriter err, int width) {
    this(out, err, width, () -> false);
  }

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

  /** The same, but quiet where this says so, too. */
  Console quietIf(BooleanSupplier more) {
    return new Console(out, err, width, () -> quiet.getAsBoolean() || more.getAsBoolean());
  }

  /** Prints an answer, text that ends its own lines. */
  void print(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints what was done, where somebody wants to know. */
  void note(String text) {
    if (!quiet.getAsBoolean()) {
      print(text);
    }
  }
}
