package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/lanyard/serve/page");

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".peb")).toList().stream();
    }
  }

  /** What would print text as it is, or needs a policy that lets pages run what stands in them. */
  @ParameterizedTest
  @MethodSource("templates")
  void escapesWhateverItPrintsAndHasNoScriptInIt(Path template) throws IOException {
    assertThat(Files.readString(template))
        .doesNotContainPattern("\\|\\s*(raw|escape)\\b")
        .doesNotContain("autoescape", "style=", "javascript:")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContainPattern("<script(?![^>]* (src=|type=\"application/ld\\+json\"))");
  }
}
