package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {
  @Test
  void knowsADocumentByFileNameAndByItsIri() {
    var split = Split.holdingOut(List.of("2025_04-SlugCon.md"));

    assertThat(split.holdsOut("2025_04-SlugCon")).isTrue();
    assertThat(split.holdsOut("2025-04-slugcon")).isTrue();
    assertThat(split.holdsOut("2025-05-slugcon")).isFalse();
    assertThat(Split.none().holdsOut("2025-04-slugcon")).isFalse();
  }

  @Test
  void readsAListWithRemarks(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("held-out.txt"), "# unseen\n\n one.txt \ntwo\n");

    assertThat(Split.read(list)).isEqualTo(Split.holdingOut(List.of("one", "two")));
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Split.read(folder.resolve("absent")))
        .returns("split-missing", Fault::slug);
  }
}
