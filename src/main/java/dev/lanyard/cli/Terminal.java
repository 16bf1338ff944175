package dev.lanyard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Asks how wide the terminal is. */
final class Terminal {
  private static final int USUAL = 80;

  private Terminal() {}

  /** In columns; 0 when the output goes into a file or a pipe. */
  static int width() {
    if (!isTerminal()) {
      return 0;
    }
    try {
      var stty =
          new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT).start();
      stty.waitFor(1, TimeUnit.SECONDS);
      var size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .split(" ", -1);
      return size.length == 2 && size[1].matches("[1-9][0-9]{0,4}")
          ? Integer.parseInt(size[1])
          : USUAL;
    } catch (IOException e) {
      return USUAL; // no stty, as on Windows
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }

  /**
   * Java 17 has no console where nobody reads along; from 22 on there always is one, which has to
   * be asked.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(java.io.Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22
    }
  }
}
