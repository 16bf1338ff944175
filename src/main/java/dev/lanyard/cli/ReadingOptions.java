package dev.lanyard.cli;

import dev.lanyard.Lanyard;
import dev.lanyard.Loom;
import dev.lanyard.annotate.Annotator;
import dev.lanyard.graph.Cut;
import dev.lanyard.graph.Knowledge;
import dev.lanyard.store.OntologyFiles;
import dev.lanyard.store.OntologyFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How texts are read: options of every command that reads some. */
final class ReadingOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--jobs",
      paramLabel = "NUMBER",
      description = "How many texts to read at a time (default: one a processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "Know beforehand what the .ttl files of this folder say, and nothing else.")
  private List<Path> ontology = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Tell only what a rule of at least this precision claims, 0 to 1 (default: everything).")
  private BigDecimal leastConfidence = BigDecimal.ZERO;

  /** The files that say what is known; none if it is what is packed with the program. */
  List<Path> knowledge() {
    return ontology.isEmpty() ? List.of() : OntologyFolder.files(last());
  }

  /**
   * Makes ready to read: the model that finds names loads while the ontology is parsed.
   *
   * @param base what the IRIs of entities begin with
   * @param quotes whether claims carry the words they stand on
   */
  Loom loom(String base, boolean quotes) {
    check();
    Annotator.warmUp();
    var known = ontology.isEmpty() ? OntologyFiles.load() : OntologyFolder.load(last());
    return new Loom(new Lanyard(Knowledge.of(known), base, quotes, new Cut(leastConfidence)), jobs);
  }

  /** Complains about options that cannot be followed, whether or not there is something to read. */
  void check() {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs %d: expected 1 or more".formatted(jobs));
    }
    if (leastConfidence.signum() < 0 || leastConfidence.compareTo(BigDecimal.ONE) > 0) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence %s: expected 0 to 1".formatted(leastConfidence));
    }
  }

  /** How sure a claim must be to be told. */
  BigDecimal leastConfidence() {
    return leastConfidence;
  }

  private Path last() {
    return ontology.get(ontology.size() - 1);
  }
}
