package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.OntologyFiles;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The folder {@code extracted} is what the program makes of the first texts of the corpus. */
class ExtractedTest {
  private static final Path FOLDER = Path.of("extracted");

  @Test
  void extractingAgainGivesTheSameBytes() throws IOException {
    assumeTrue(
        Files.isDirectory(Woven.seeds()),
        "no corpus: set -Dlanyard.corpus to a folder with seeds/texts in it");
    var lanyard = new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, false);
    List<Text> texts = Text.files(List.of(Woven.seeds()));

    for (Text text : texts) {
      assertThat(FOLDER.resolve(text.stem() + ".trig"))
          .as("run: lanyard extract CORPUS/seeds/texts --no-quotes")
          .hasContent(TrigFiles.text(lanyard.weave(text.document()), Lan.BASE));
    }
    try (var files = Files.list(FOLDER)) {
      assertThat(files.filter(f -> f.toString().endsWith(".trig"))).hasSameSizeAs(texts);
    }
  }
}
