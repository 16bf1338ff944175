package dev.lanyard.cli;

import dev.lanyard.export.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lanyard export csv -o tables}: the graph in the formats of other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes the graph for other tools. Without a FORMAT: lists the formats there are.",
      "",
      "Tables:    csv, tsv, jsonl, parquet (a folder), sqlite, duckdb (a file)",
      "RDF:       turtle, annotated, ntriples, rdfxml, trig, nquads, jsonld, schema-org",
      "Networks:  graphml, gexf",
      "Calendars: ical",
      "",
      "Files appear whole or not at all, and the same graph gives the same bytes (but for duckdb).%n"
    },
    footer = {
      "",
      "For example:",
      "  lanyard export csv -o tables",
      "  lanyard export csv --table appearances --year 2025",
      "  lanyard export parquet --question who-spoke-where -o speakers.parquet",
      "  lanyard export sqlite -o talks.sqlite",
      "  lanyard export turtle --series 'Cloud Native London' -o london.ttl",
      "  lanyard export gexf --network co-speakers -o stage.gexf",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:It is written.", "2:It cannot be written, or there is nothing to write."})
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FORMAT",
      arity = "0..1",
      description = "How to write it, one of the above.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Where to: a file, or for several tables a folder. Without it, or with '-', a text that"
              + " is one file is printed.")
  private List<Path> outputs = new ArrayList<>();

  @Mixin private final GraphOption graph = new GraphOption();

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "One table alone, such as appearances, persons, talks, events or sponsors.")
  private String table = "";

  @Option(
      names = "--question",
      paramLabel = "NAME",
      description =
          "The answer to a stored question instead, from what the filters leave; 'lanyard ask' lists"
              + " them.")
  private String question = "";

  @Option(
      names = "--fill",
      paramLabel = "PARAMETER=VALUE",
      description = "What to fill in there, such as year=2025; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with more questions, as .rq files.")
  private List<Path> queries = new ArrayList<>();

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Option(
      names = "--network",
      paramLabel = "WHAT",
      description =
          "What graphml and gexf connect: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Network network = Network.PEOPLE_EVENTS;

  @Option(
      names = "--raw",
      description =
          "Leave cells of csv and tsv as they are. Otherwise those that a spreadsheet would run as"
              + " a formula get an apostrophe before them.")
  private boolean raw;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var exporting = new Exporting(console, raw, network);
    if (formats.isEmpty()) {
      exporting.list();
      return 0;
    }
    if (!question.isEmpty() && !table.isEmpty()) {
      throw wrong("expected either --table or --question");
    }
    if (question.isEmpty() && !(values.isEmpty() && queries.isEmpty())) {
      throw wrong("--fill and --queries go with --question NAME");
    }
    exporting.run(formats.get(0), graph.path(), filter, what(), outputs);
    return 0;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Exporting.What what() {
    return new Exporting.What(table, question, values, queries);
  }
}
