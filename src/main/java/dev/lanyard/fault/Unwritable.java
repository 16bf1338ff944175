package dev.lanyard.fault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * The fault of what cannot be written, {@code file-unwritable}, with what the system says of it:
 * {@code graph/talks.trig: the file cannot be written (No space left on device)}.
 */
public final class Unwritable {
  private Unwritable() {}

  /** A file. */
  public static Fault file(Object where, IOException cause) {
    return fault(where, "the file", cause);
  }

  /** A folder of files that belong together. */
  public static Fault folder(Object where, IOException cause) {
    return fault(where, "the folder", cause);
  }

  /** What is put down for a while only. */
  public static Fault temporary(IOException cause) {
    return new Fault(
        "file-unwritable",
        System.getProperty("java.io.tmpdir", ""),
        "the temporary folder cannot be written to (%s)".formatted(reason(cause)),
        "Make room there, or name another folder with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.",
        cause);
  }

  private static Fault fault(Object where, String what, IOException cause) {
    return new Fault(
        "file-unwritable",
        where.toString(),
        "%s cannot be written (%s)".formatted(what, reason(cause)),
        "Check that the folder may be written to and the disk has room, or name another folder.",
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied: " + cause.getMessage();
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder: " + cause.getMessage();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }
}
