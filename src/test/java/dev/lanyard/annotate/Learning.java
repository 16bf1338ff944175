package dev.lanyard.annotate;

import dev.lanyard.graph.Knowledge;
import dev.lanyard.read.Reader;
import dev.lanyard.store.OntologyFiles;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code learnt.tsv} anew: invents reports, reads them as any text is read, and fits
 * CoreNLP's maximum entropy classifier to the kinds of the names in them. The same grammar, word
 * lists and rules give the same file. How it does on texts: {@code src/docs/0005-*.md}.
 *
 * <p>Half of the known entities are unknown to the reader of the one half of the reports, the other
 * half to that of the other, so that their names are learnt from too.
 */
public final class Learning {
  private static final int REPORTS = 1200;
  private static final int RARE = 4;
  private static final double PRIOR_SIGMA = 1;
  private static final double NEGLIGIBLE = 0.05;
  private static final List<NameKind> KINDS =
      List.of(
          NameKind.UNKNOWN,
          NameKind.PERSON,
          NameKind.ORGANISATION,
          NameKind.PROJECT,
          NameKind.SERIES);

  private Learning() {}

  /** Writes the file that is its one argument. */
  public static void main(String[] args) throws IOException {
    LinearClassifier<String, String> model = fit(lessons(REPORTS));
    Files.write(Path.of(args[0]), weights(model));
  }

  /** The names in made-up reports: their cues, and their kinds. */
  static Dataset<String, String> lessons(int reports) {
    List<Known> known = Knowledge.entities(OntologyFiles.load());
    Map<NameKind, List<Known>> byKind = known.stream().collect(Collectors.groupingBy(Known::kind));
    List<Annotator> annotators = List.of(half(known, 0), half(known, 1));
    var grammar = Grammar.bundled();
    var reader = new Reader();
    var lessons = new Dataset<String, String>();
    for (int number = 0; number < reports; number++) {
      var report = new Invented(number, grammar, byKind);
      var document = reader.read("report.md", report.text());
      List<Unit> units = annotators.get(number % 2).annotate(document).units();
      var cues = new Cues(units);
      for (Unit unit : units) {
        unit.names().stream()
            .filter(name -> !name.isKnown())
            .forEach(
                name ->
                    lessons.add(
                        new BasicDatum<String, String>(
                            cues.of(unit, name), report.kind(name.text()).name())));
      }
    }
    return lessons;
  }

  private static Annotator half(List<Known> known, int rest) {
    var half =
        known.stream()
            .filter(
                k -> k.kind() == NameKind.PLACE || Math.floorMod(k.path().hashCode(), 2) == rest)
            .toList();
    return new Annotator(new Gazetteer(half), Learnt.nothing());
  }

  static LinearClassifier<String, String> fit(Dataset<String, String> lessons) {
    lessons.applyFeatureCountThreshold(RARE);
    var factory = new LinearClassifierFactory<String, String>();
    factory.useQuasiNewton();
    factory.setSigma(PRIOR_SIGMA);
    factory.setVerbose(false);
    return factory.trainClassifier(lessons);
  }

  /** A line for each cue: its weights for the kinds, in hundredths. */
  private static List<String> weights(LinearClassifier<String, String> model) {
    var lines = new ArrayList<String>();
    lines.add("cue\t" + KINDS.stream().map(NameKind::name).collect(Collectors.joining("\t")));
    for (String cue : new TreeSet<>(model.features())) {
      double[] weights = KINDS.stream().mapToDouble(k -> model.weight(cue, k.name())).toArray();
      boolean tells = java.util.Arrays.stream(weights).anyMatch(w -> Math.abs(w) >= NEGLIGIBLE);
      if (tells) {
        var line = new StringBuilder(cue);
        for (double weight : weights) {
          long hundredths = Math.round(weight * 100);
          line.append('\t').append(hundredths == 0 ? "" : hundredths);
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }
}
