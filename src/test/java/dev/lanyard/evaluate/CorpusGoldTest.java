package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gold against itself, over a corpus of real write-ups where there is one. */
class CorpusGoldTest {

  @Test
  void agreesWithItself() throws IOException {
    String corpus = System.getProperty("lanyard.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus: set -Dlanyard.corpus to a folder with */gold in it");

    for (Path folder : folders(Path.of(corpus))) {
      var extractions = new LinkedHashMap<String, Extraction>();
      for (Gold gold : new GoldReader().readAll(folder)) {
        extractions.put(gold.document(), Extraction.of(GoldModel.of(gold)));
      }
      var evaluation = Evaluator.against(folder).evaluate(extractions, Split.none());

      assertThat(evaluation.missed()).as("missed in %s", folder).isEmpty();
      assertThat(evaluation.wrong()).as("wrong in %s", folder).isEmpty();
      assertThat(evaluation.scores().of(Kind.Group.CORE).right()).isPositive();
    }
  }

  private static List<Path> folders(Path corpus) throws IOException {
    try (Stream<Path> parts = Files.list(corpus)) {
      return parts.map(part -> part.resolve("gold")).filter(Files::isDirectory).sorted().toList();
    }
  }
}
