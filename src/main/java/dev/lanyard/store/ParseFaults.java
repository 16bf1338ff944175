package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.util.function.BiFunction;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Turns what the parser stumbles over into a fault that names the file and the line.
 *
 * @param fault makes the fault of where it is and what was found
 */
record ParseFaults(String file, BiFunction<String, String, Fault> fault) implements ErrorHandler {
  private static final String MEND =
      "Mend the line, or the one before it: a missing full stop shows up late.";

  /** For a file that {@code lanyard extract} wrote. */
  static ParseFaults ofGraph(String file) {
    return new ParseFaults(
        file,
        (where, found) ->
            new Fault(
                "trig-broken",
                where,
                "the file is no TriG here (%s)".formatted(found),
                "Mend the line, or delete the file and run 'lanyard extract' on its source again."));
  }

  /** For a file of the ontology, which people write. */
  static ParseFaults ofOntology(String file) {
    return new ParseFaults(
        file,
        (where, found) ->
            new Fault(
                "ontology-broken",
                where,
                "the file is no Turtle here (%s)".formatted(found),
                MEND));
  }

  /** For a file of corrections, which commands and people write. */
  static ParseFaults ofCorrections(String file) {
    return new ParseFaults(
        file,
        (where, found) ->
            new Fault(
                "corrections-broken",
                where,
                "the file is no Turtle here (%s)".formatted(found),
                MEND));
  }

  /** A term that is odd but readable is no reason to stop: {@code lanyard check} tells about it. */
  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw at(message, line);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw at(message, line);
  }

  private Fault at(String message, long line) {
    return fault.apply(line > 0 ? "%s line %d".formatted(file, line) : file, message);
  }
}
