package dev.lanyard.cli;

import dev.lanyard.ask.diff.DifferenceFormat;
import dev.lanyard.ask.diff.Only;
import dev.lanyard.extract.Thing.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    exitCodeList = {
      "0:They tell the same, of what was asked for.",
      "1:They differ.",
      "2:One of them cannot be read, or what was asked for is in neither."
    },
    footer = {
      "",
      "For example:",
      "  lanyard diff extracted graph",
      "  lanyard diff extracted graph --property speaker --event KubeCon",
      "  lanyard diff before/2025-05-07-report.trig after/2025-05-07-report.trig --format tsv"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The graph as it was.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The graph as it is.")
  private Path now = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "Only what is about these: person, talk, event, series, organisation, project, place,"
              + " topic.")
  private List<Kind> kinds = new ArrayList<>();

  @Option(
      names = "--property",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only facts of these properties, such as speaker, sponsor, startDate, affiliation, name.")
  private List<String> properties = new ArrayList<>();

  @Option(
      names = "--event",
      paramLabel = "NAME",
      description = "Only events with this in their name (or with this IRI), and their talks.")
  private String event = "";

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
    var only = new Only(Set.copyOf(kinds), Set.copyOf(properties), event);
    return Comparing.tell(console, old, now, only, format) ? 1 : 0;
  }
}
