package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.Text;
import dev.lanyard.store.Forgotten;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsAtHandTest {
  private static final List<Text> TEXTS =
      List.of(
          new Text.Packed("harbour.md", "Zoë Hall spoke first."),
          new Text.Packed("cranes.md", "Tom Li spoke next."));

  @TempDir private Path graph;

  @Test
  void findsATextByTheNameOfItsFile() {
    var texts = new TextsAtHand(graph, TEXTS);

    assertThat(texts.of("https://example.org/document/harbour", "harbour.md"))
        .contains("Zoë Hall spoke first.");
    assertThat(texts.of("https://example.org/document/harbour", "other.md")).isEmpty();
  }

  @Test
  void showsNoTextThatNamesSomebodyWhoIsToBeForgotten() {
    Forgotten.nobody("salt".getBytes(StandardCharsets.UTF_8)).with("Zoë Hall").write(graph);

    var texts = new TextsAtHand(graph, TEXTS);

    assertThat(texts.of("https://example.org/document/harbour", "harbour.md")).isEmpty();
    assertThat(texts.of("https://example.org/document/cranes", "cranes.md")).isPresent();
  }

  @Test
  void doesNotGuessWhichOfTwoFilesIsMeant() {
    var texts =
        new TextsAtHand(graph, List.of(TEXTS.get(0), new Text.Packed("harbour.md", "Another")));

    assertThat(texts.of("https://example.org/document/harbour", "harbour.md")).isEmpty();
  }
}
