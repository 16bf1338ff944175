package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import org.apache.jena.riot.system.ErrorHandler;

/** Turns what the parser stumbles over into a fault that names the file and the line. */
record ParseFaults(String file) implements ErrorHandler {
  /** A term that is odd but readable is no reason to stop: {@code lanyard check} tells about it. */
  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw fault(message, line);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw fault(message, line);
  }

  private Fault fault(String message, long line) {
    return new Fault(
        "trig-broken",
        line > 0 ? "%s line %d".formatted(file, line) : file,
        "the file is no TriG here (%s)".formatted(message),
        "Mend the line, or delete the file and run 'lanyard extract' on its source again.");
  }
}
