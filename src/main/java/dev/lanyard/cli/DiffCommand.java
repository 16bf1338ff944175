package dev.lanyard.cli;

import dev.lanyard.ask.diff.DifferenceFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard diff OLD NEW}: what two states of a graph tell differently. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compares two graphs, each a folder or one .trig file, in facts: what came, what went, and which"
          + " values changed, by the thing that they are about, with the number of documents that"
          + " say so.",
      "A thing that got another IRI is the same where the documents or its name say so. Places in"
          + " texts, quotations, rules and other names do not count."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:They tell the same.", "1:They differ.", "2:One of them cannot be read."},
    footer = {
      "",
      "For example:",
      "  lanyard diff extracted graph",
      "  lanyard diff before/2025-05-07-report.trig after/2025-05-07-report.trig --format tsv"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The graph as it was.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The graph as it is.")
  private Path now = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to write it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DifferenceFormat format = DifferenceFormat.TEXT;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return Comparing.tell(console, old, now, format) ? 1 : 0;
  }
}
