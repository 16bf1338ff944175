package dev.lanyard.cli;

import dev.lanyard.store.Forgotten;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "A text that comes later and is called by the first or last name alone is known by the full"
          + " name in it: its graph, and what is told of it, go by another name once it has been"
          + " read. Of one that cannot be read the file name is told as it is, but for full names.",
      "Writes salted hashes of the name into the file 'forgotten' beside the graph, which does not"
          + " tell the name. Keep that file with the graph; the texts themselves stay as they are,"
          + " and so do exports and answers of services that were written elsewhere."
    },
    footer = {
      "",
      "For example:",
      "  lanyard forget \"Zoë Hall\" --graph extracted",
      "  lanyard forget \"Zoë Hall\" --in document/interview-with-zoe"
    })
final class ForgetCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The full name, as texts give it.")
  private String name = "";

  @Option(
      names = "--in",
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "Documents in which the first or last name alone is this person's, too.")
  private List<String> documents = new ArrayList<>();

  @Mixin private final GraphOption graph = new GraphOption();

  ForgetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Eraser.Erased erased;
    try (var progress = new Progress(console)) {
      erased = new Eraser(graph.path(), progress).erase(name, documents);
    }
    console.print(
        "Forgotten. %s; the file %s keeps it so.%n"
            .formatted(
                switch (erased.changed()) {
                  case 0 -> "No file told of anybody called so";
                  case 1 -> "1 file changed";
                  default -> erased.changed() + " files changed";
                },
                graph.path().resolve(Forgotten.NAME)));
    if (!erased.left().isEmpty()) {
      console.print("These tell the name still, and are not Lanyard's to change:%n".formatted());
      erased.left().forEach(file -> console.print("  %s%n".formatted(file)));
    }
    if (!erased.unsure().isEmpty()) {
      console.print(
          """
          These have a part of the name, and do not tell whether it is the same person:
            %s
          If it is, say so: lanyard forget NAME --in DOCUMENT
          """
              .formatted(String.join("%n  ".formatted(), erased.unsure())));
    }
    return 0;
  }
}
