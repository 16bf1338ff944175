package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Turns what the parser stumbles over into a fault that names the file and the line.
 *
 * @param ontology whether it is a file of the ontology, not of a graph
 */
record ParseFaults(String file, boolean ontology) implements ErrorHandler {
  /** For a file that {@code lanyard extract} wrote. */
  static ParseFaults ofGraph(String file) {
    return new ParseFaults(file, false);
  }

  /** For a file of the ontology, which people write. */
  static ParseFaults ofOntology(String file) {
    return new ParseFaults(file, true);
  }

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
    var where = line > 0 ? "%s line %d".formatted(file, line) : file;
    return ontology
        ? new Fault(
            "ontology-broken",
            where,
            "the file is no Turtle here (%s)".formatted(message),
            "Mend the line, or the one before it: a missing full stop shows up late.")
        : new Fault(
            "trig-broken",
            where,
            "the file is no TriG here (%s)".formatted(message),
            "Mend the line, or delete the file and run 'lanyard extract' on its source again.");
  }
}
