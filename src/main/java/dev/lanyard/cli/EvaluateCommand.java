package dev.lanyard.cli;

import dev.lanyard.evaluate.Evaluator;
import dev.lanyard.evaluate.Extraction;
import dev.lanyard.evaluate.Listing;
import dev.lanyard.evaluate.Split;
import dev.lanyard.evaluate.Style;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Forgotten;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lanyard evaluate}: how well the rules read, against what a careful reader found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads texts and compares the facts with what a careful reader found in them.",
      "Without a folder: the texts that are packed with the program."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:All texts were read.", "1:Some could not be read."})
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "A folder with the subfolders texts and gold; several are scored together.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--samples",
      description = "Beside folders, score the texts that are packed with the program.")
  private boolean samples;

  @Option(names = "--missed", description = "List the facts that were not found.")
  private boolean missed;

  @Option(
      names = "--wrong",
      description = "List the facts that are not so, with the rules that read them.")
  private boolean wrong;

  @Option(names = "--rules", description = "List how often each rule was right.")
  private boolean rules;

  @Option(names = "--curve", description = "List precision and recall of CORE by --min-confidence.")
  private boolean curve;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Style style = Style.TABLE;

  @Option(
      names = "--held-out",
      paramLabel = "FILE",
      description =
          "A list of documents to report apart: those that nobody looked at while writing the rules.")
  private List<Path> heldOut = new ArrayList<>();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Bench bench = folders.isEmpty() ? Bench.samples() : Bench.of(folders);
    if (samples && !folders.isEmpty()) {
      bench = bench.and(Bench.samples());
    }
    Split split = heldOut.isEmpty() ? Split.none() : Split.read(heldOut.get(heldOut.size() - 1));
    var outcomes =
        bench.read(new Harvest(console, Forgotten::nobody), reading.loom(Lan.BASE, true));
    var extractions = new TreeMap<String, Extraction>();
    Harvest.results(outcomes).forEach(extractions::putAll);
    var evaluation = new Evaluator(bench.gold()).evaluate(extractions, split);
    console.print(style.render(evaluation, new Listing(missed, wrong, rules, curve)));
    return Harvest.exitCode(outcomes);
  }
}
