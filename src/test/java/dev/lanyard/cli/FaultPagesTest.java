package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each fault has a page, and no page waits for a fault that is gone. */
class FaultPagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern FAULT = Pattern.compile("new Fault\\(\\s*\"([a-z0-9-]+)\"");

  @Test
  void eachFaultOfTheSourcesHasAPageAndEachPageAFault() throws IOException {
    assertThat(pages()).containsExactlyInAnyOrderElementsOf(slugs());
  }

  @Test
  void eachPageBeginsWithATitleAndTellsHowToMendIt() {
    for (var slug : pages()) {
      var page = Packed.text("/dev/lanyard/fault/%s.txt".formatted(slug));

      assertThat(page.lines().findFirst().orElse(""))
          .as(slug)
          .isNotBlank()
          .hasSizeLessThanOrEqualTo(72);
      assertThat(page).as(slug).matches("(?s).*\n\nTo (mend|see).*");
      assertThat(page.lines()).as(slug).allMatch(line -> line.length() <= 110);
    }
  }

  private static Set<String> pages() {
    var pages = new TreeSet<String>();
    Packed.names("/dev/lanyard/fault", ".txt").forEach(name -> pages.add(name.replace(".txt", "")));
    return pages;
  }

  private static Set<String> slugs() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      var slugs = new TreeSet<String>();
      files
          .filter(f -> f.toString().endsWith(".java") && !f.endsWith("Fault.java"))
          .flatMap(
              f ->
                  FAULT
                      .matcher(text(f))
                      .results()
                      .map(MatchResult::group)
                      .map(m -> m.replaceAll("(?s).*\"(.*)\"", "$1")))
          .forEach(slugs::add);
      return slugs;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
