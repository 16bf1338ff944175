package dev.lanyard.cli;

import dev.lanyard.store.Forgotten;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lanyard forget "Zoë Hall"}: takes a person out, for good. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Takes a person out of a graph, for good: from facts, labels, quotations, titles, addresses,"
          + " file names, links, questions about links, and corrections, now and whenever the texts"
          + " are read again. First names go where the text is about that person.",
      "Writes salted hashes of the name into the file 'forgotten' beside the graph, which does not"
          + " tell the name. Keep that file with the graph; the texts themselves stay as they are,"
          + " and so do exports and answers of services that were written elsewhere."
    },
    footer = {"", "For example:", "  lanyard forget \"Zoë Hall\" --graph extracted"})
final class ForgetCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The full name, as texts give it.")
  private String name = "";

  @Mixin private final GraphOption graph = new GraphOption();

  ForgetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Eraser.Erased erased;
    try (var progress = new Progress(console)) {
      erased = new Eraser(graph.path(), progress).erase(name);
    }
    console.print(
        "Forgotten. %s changed; the file %s keeps it so.%n"
            .formatted(
                erased.changed() == 1 ? "1 file" : erased.changed() + " files",
                graph.path().resolve(Forgotten.NAME)));
    if (!erased.left().isEmpty()) {
      console.print("These tell the name still, and are not Lanyard's to change:%n".formatted());
      erased.left().forEach(file -> console.print("  %s%n".formatted(file)));
    }
    return 0;
  }
}
