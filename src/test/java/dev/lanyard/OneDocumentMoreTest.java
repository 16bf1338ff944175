package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.LeftOut;
import dev.lanyard.store.Loader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Adding one document touches only what it concerns: shown for every write-up that is at hand. */
class OneDocumentMoreTest {
  /**
   * Whatever gets another IRI, another label, another outcome or other grounds when a document
   * comes is an entity that this document speaks of, or is in doubt with one.
   */
  @Test
  void changesWhatIsSaidOfNothingButWhatItSpeaksOf() {
    var all = Loader.graphs(Path.of("extracted"));
    Woven.samples()
        .forEach(
            sample ->
                sample
                    .graphs()
                    .listModelNames()
                    .forEachRemaining(
                        name -> all.addNamedModel(name, sample.graphs().getNamedModel(name))));
    var leftOut = new LeftOut(all);

    assertThat(leftOut.documents()).hasSizeGreaterThan(15);
    assertThat(leftOut.changes())
        .as("what each of %d documents changes for the others", leftOut.documents().size())
        .isNotEmpty()
        .allMatch(LeftOut.Change::concerned);
  }
}
