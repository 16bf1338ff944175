package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import dev.lanyard.resolve.Edits;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that tells people what went wrong. */
record Failures(Console console, BooleanSupplier stacktrace)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** Wrong words, or something that whoever runs it can mend. */
  static final int TO_MEND = 2;

  /** A defect of the program. */
  static final int DEFECT = 3;

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.err().println("lanyard: " + e.getMessage());
    var command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      nearest(unmatched.getUnmatched().get(0), command)
          .ifPresent(n -> console.err().println("  Did you mean %s?".formatted(n)));
    }
    console.err().println("  More: %s --help".formatted(command.qualifiedName()));
    return TO_MEND;
  }

  /** The option or command that is most like {@code word}, if any is at all. */
  private static Optional<String> nearest(String word, CommandSpec command) {
    var known = new TreeSet<String>(command.subcommands().keySet());
    known.addAll(command.optionsMap().keySet());
    known.removeIf(
        k ->
            k.startsWith("-") != word.startsWith("-")
                || Edits.between(k, word) > word.length() / 2);
    return known.stream().min(Comparator.comparingInt(k -> Edits.between(k, word)));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Fault fault) {
      console.err().println("lanyard: " + fault.report());
    } else {
      console.err().println("lanyard: this is a defect of the program: " + e);
      console.err().println("  Run it again with --stacktrace and report what it prints.");
    }
    if (stacktrace.getAsBoolean()) {
      e.printStackTrace(console.err());
    }
    return e instanceof Fault ? TO_MEND : DEFECT;
  }
}
