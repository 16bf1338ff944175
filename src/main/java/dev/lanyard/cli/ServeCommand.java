package dev.lanyard.cli;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Loader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lanyard serve}: the graph as a SPARQL endpoint with pages for people. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Serves a graph: a start page, and SPARQL at /lanyard/sparql, both to be read only.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphFolder folder = new GraphFolder();

  @Mixin private final ServingOptions serving = new ServingOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var dataset = Loader.load(folder.path());
    var endpoint = Endpoint.of(dataset, Questions.bundled());
    Serving.untilStopped(console, endpoint.host(serving.host()).port(serving.port()));
    return 0;
  }
}
