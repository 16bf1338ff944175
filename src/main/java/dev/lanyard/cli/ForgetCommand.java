package dev.lanyard.cli;

import dev.lanyard.store.Forgotten;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard forget "Zoë Hall"}: takes a person out, for good. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Takes a person out of a graph, for good: from facts, labels, quotations, titles, addresses and"
          + " file names, now and whenever the texts are read again.",
      "Writes salted hashes of the name into the file 'forgotten' beside the graph, which does not"
          + " tell the name. Keep that file with the graph; the texts themselves stay as they are."
    },
    footer = {"", "For example:", "  lanyard forget \"Zoë Hall\" --graph extracted"})
final class ForgetCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The full name, as texts give it.")
  private String name = "";

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path graph = Path.of("extracted");

  ForgetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int changed = new Eraser(graph).erase(name);
    console.print(
        "Forgotten. %s changed; the file %s keeps it so.%n"
            .formatted(
                changed == 1 ? "1 file" : changed + " files", graph.resolve(Forgotten.NAME)));
    return 0;
  }
}
