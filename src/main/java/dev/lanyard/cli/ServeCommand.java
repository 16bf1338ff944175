package dev.lanyard.cli;

import dev.lanyard.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--texts",
      paramLabel = "FILE|DIR",
      description =
          "The texts that the graph was read from: pages then show facts in their sentences, and"
              + " documents with their facts marked.")
  private List<Path> texts = new ArrayList<>();

  @Mixin private final ServingOptions serving = new ServingOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new Serving(
            console,
            serving,
            folder.path(),
            new TextsAtHand(folder.path(), texts.isEmpty() ? List.of() : Text.files(texts)))
        .untilStopped("");
    return 0;
  }
}
