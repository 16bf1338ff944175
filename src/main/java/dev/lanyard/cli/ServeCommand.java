package dev.lanyard.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lanyard serve}: the graph as a SPARQL endpoint with pages for people. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serves a graph: a start page, and SPARQL at /lanyard/sparql, both to be read only.",
      "What changes in the folder is taken up while it runs, and no request fails."
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphFolder folder = new GraphFolder();

  @Mixin private final ServingOptions serving = new ServingOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new Serving(console, serving, folder.path()).untilStopped("");
    return 0;
  }
}
