package dev.lanyard.cli;

import dev.lanyard.Lanyard;
import dev.lanyard.evaluate.Evaluator;
import dev.lanyard.evaluate.Extraction;
import dev.lanyard.evaluate.Listing;
import dev.lanyard.evaluate.Split;
import dev.lanyard.evaluate.Style;
import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.read.Reader;
import dev.lanyard.store.OntologyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard evaluate}: how well the rules read, against what a careful reader found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Extracts the texts of a folder and compares the facts with its gold data.")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A folder with the subfolders texts and gold; several are scored together.")
  private List<Path> folders = List.of();

  @Option(names = "--missed", description = "List the facts that were not found.")
  private boolean missed;

  @Option(names = "--wrong", description = "List the facts that are not so, with the rules that read them.")
  private boolean wrong;

  @Option(names = "--rules", description = "List how often each rule was right.")
  private boolean rules;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Style style = Style.TABLE;

  @Option(
      names = "--held-out",
      paramLabel = "FILE",
      description = "A list of documents to report apart: those that nobody looked at while writing the rules.")
  private List<Path> heldOut = List.of();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var lanyard = new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, true);
    var reader = new Reader();
    var extractions = new TreeMap<String, Extraction>();
    for (Path file : reader.documents(folders.stream().map(f -> f.resolve("texts")).toList())) {
      extractions.putAll(Extraction.byDocument(lanyard.weave(file)));
    }
    var gold = folders.stream().flatMap(f -> new dev.lanyard.evaluate.GoldReader().readAll(f.resolve("gold")).stream()).toList();
    Split split = heldOut.isEmpty() ? Split.none() : Split.read(heldOut.get(0));
    var evaluation = new Evaluator(gold).evaluate(extractions, split);
    console.print(style.render(evaluation, new Listing(missed, wrong, rules)));
    return 0;
  }
}
