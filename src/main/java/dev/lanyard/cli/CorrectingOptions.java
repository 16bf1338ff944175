package dev.lanyard.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who corrects which graph, and why: options of every command that writes corrections. */
final class CorrectingOptions {
  @Mixin private final GraphOption graph = new GraphOption();

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for who asks later.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so (default: the name of the account, ${DEFAULT-VALUE}).")
  private String by = System.getProperty("user.name", "somebody");

  Path graph() {
    return graph.path();
  }

  String why() {
    return why;
  }

  String by() {
    return by;
  }
}
