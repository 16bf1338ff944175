package dev.lanyard.cli;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Loader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var dataset = Loader.load(folder.path());
    Serving.untilStopped(console, Endpoint.of(dataset, Questions.bundled()).host(host).port(port));
    return 0;
  }
}
