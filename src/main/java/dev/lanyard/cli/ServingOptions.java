package dev.lanyard.cli;

import dev.lanyard.serve.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where to listen: options of every command that serves. */
final class ServingOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to listen; 0 takes any free port (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Who may reach it: 127.0.0.1 only this machine, 0.0.0.0 everyone (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--no-watch",
      description = "Serve what is there at the start, whatever changes in the folder afterwards.")
  private boolean withoutWatching;

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private int seconds = Limits.usual().seconds();

  @Option(
      names = "--max-rows",
      paramLabel = "COUNT",
      description = "How many rows an answer may have (default: ${DEFAULT-VALUE}).")
  private int rows = Limits.usual().rows();

  @Option(
      names = "--max-requests",
      paramLabel = "COUNT",
      description =
          "How many requests to answer at the same time; more of them wait (default: 4 for each core).")
  private int atOnce = Limits.usual().atOnce();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "A file to note each request in, or - to print it: when, what, how it went; not who asked.")
  private String accessLog = "";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "A folder to keep the loaded graph in, for graphs that memory is too small for and for"
              + " quicker starts (default: it is kept in memory).")
  private String store = "";

  /** The folder to keep the graph in; empty for memory. */
  String store() {
    return store;
  }

  Limits limits() {
    if (seconds < 1 || rows < 1 || atOnce < 1) {
      throw new ParameterException(
          spec.commandLine(), "--query-timeout, --max-rows, --max-requests: expected 1 or more");
    }
    return new Limits(seconds, rows, atOnce);
  }

  /** The file to note requests in, {@code -} for standard output, empty for nowhere. */
  String accessLog() {
    return accessLog;
  }

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  /** Whether to take up what changes. */
  boolean watches() {
    return !withoutWatching;
  }
}
