package dev.lanyard.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder that a command reads its graph from. */
final class GraphFolder {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "extracted",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path path = Path.of("extracted");

  Path path() {
    return path;
  }
}
