package dev.lanyard.cli;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.AnswerWriter;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Statistics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lanyard stats}: counts what a graph holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Counts what the documents state: things by class, facts by property, events by year.")
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final GraphFolder folder = new GraphFolder();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to write it: ${COMPLETION-CANDIDATES} (default: table).")
  private AnswerFormat format = AnswerFormat.TABLE;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var dataset = new Loading(console).load(folder.path());
    var counts = Statistics.of(dataset);
    console.print(new AnswerWriter(new Names(dataset)).write(counts, format, console.width()));
    return 0;
  }
}
