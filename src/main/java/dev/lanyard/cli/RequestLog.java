package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the lines on requests go: to a file, after what it holds; to the console; or nowhere. */
final class RequestLog implements AutoCloseable {
  private final PrintWriter out;
  private final boolean ours;

  private RequestLog(PrintWriter out, boolean ours) {
    this.out = out;
    this.ours = ours;
  }

  /**
   * Opens it.
   *
   * @param target a file; {@code -} for the console; empty for nowhere
   * @throws Fault {@code file-unwritable}
   */
  static RequestLog to(String target, Console console) {
    if (target.equals("-")) {
      return new RequestLog(console.out(), false);
    }
    if (target.isEmpty()) {
      return new RequestLog(new PrintWriter(Writer.nullWriter()), false);
    }
    try {
      var file =
          Files.newBufferedWriter(
              Path.of(target), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new RequestLog(new PrintWriter(file), true);
    } catch (IOException e) {
      throw new Fault(
          "file-unwritable",
          target,
          "it cannot be written (%s)".formatted(e.getMessage()),
          "Name a file in a folder that is there, or - to print the lines.",
          e);
    }
  }

  /** Adds a line. */
  void write(String line) {
    out.println(line);
    out.flush(); // whoever follows the file wants to see it now
  }

  @Override
  public void close() {
    if (ours) {
      out.close();
    }
  }
}
