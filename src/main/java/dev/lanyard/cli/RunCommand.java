package dev.lanyard.cli;

import dev.lanyard.Samples;
import dev.lanyard.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lanyard run}: from texts to a graph that answers, in one go. */
@Command(
    name = RunCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads texts, writes their graphs, and serves these. Without texts: those that are packed"
          + " with the program.",
      "What has not changed since it was last read is not read again; what changes while it runs"
          + " is read and served then."
    },
    footer = {"", "For example:", "  lanyard run", "  lanyard run posts/ -o graph --port 8080"})
final class RunCommand implements Callable<Integer> {
  static final String NAME = "run";

  private final Console console;

  @Mixin private final TextArguments inputs = new TextArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder of the graphs, kept in step with the texts: graphs of texts that are gone"
              + " are deleted (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("target", "graph");

  @Mixin private final ServingOptions serving = new ServingOptions();
  @Mixin private final WritingOptions writing = new WritingOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> named = inputs.paths();
    List<Text> texts = named.isEmpty() ? Samples.texts() : inputs.texts();
    var watch = new Watch(console, named, file -> true);
    var upkeep = new Upkeep(console, writing, reading);
    int code = upkeep.update(folder, new Keeper.Whole(), texts);
    if (serving.watches() && !named.isEmpty()) {
      watch.start(
          () -> upkeep.update(folder, new Keeper.Whole(), inputs.texts()),
          "The graph stays as it was.");
    }
    // Who wants no quotes in the graph wants none on its pages.
    var shown = new TextsAtHand(folder, writing.quotes() ? texts : List.of());
    new Serving(console, serving, folder, shown).untilStopped(examples());
    return code;
  }

  private String examples() {
    return """
           %1$s ask who-spoke-where --graph %2$s
           %1$s ask talks-by-project --project Kubernetes --graph %2$s
           %1$s ask sponsors --graph %2$s --format csv
    """
        .formatted(Invocation.words(), folder);
  }
}
