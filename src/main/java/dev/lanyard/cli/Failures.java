package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
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
    UnmatchedArgumentException.printSuggestions(e, console.err());
    console.err().println("  More: %s --help".formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
    return TO_MEND;
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
