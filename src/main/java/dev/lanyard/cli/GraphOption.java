package dev.lanyard.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of the graph, of commands whose arguments are something else. */
final class GraphOption {
  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path path = Path.of("extracted");

  Path path() {
    return path;
  }
}
