package dev.lanyard.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Who corrects which graph, and why: options of every command that writes corrections. */
final class CorrectingOptions {
  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path graph = Path.of("extracted");

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for who asks later.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so (default: the name of the account, ${DEFAULT-VALUE}).")
  private String by = System.getProperty("user.name", "somebody");

  Path graph() {
    return graph;
  }

  String why() {
    return why;
  }

  String by() {
    return by;
  }
}
