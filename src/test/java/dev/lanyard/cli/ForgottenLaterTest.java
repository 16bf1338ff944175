package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that come, or change, after the person was forgotten whom they name. */
class ForgottenLaterTest {
  private static final String NAMED =
      "# Harbour Days 2026\n\nZoë Hallbrook from Acme spoke about \"Tides\". Zoë was asked a lot.\n";
  private static final String FIRST_NAME_ONLY =
      "# Harbour Days 2026\n\nTom Li from Acme spoke about \"Nets\". Zoë was asked a lot.\n";
  private static final String OTHERS =
      "# Harbour Days 2025\n\nZoë Lund from Borealis spoke about \"Anchors\".\n";

  @TempDir private Path folder = Path.of("set by JUnit");

  private final StringWriter out = new StringWriter();
  private Path texts = folder;
  private Path graph = folder;

  @BeforeEach
  void forget() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    graph = folder.resolve("graph");
    write("harbour-days-2025-zoe-lund", OTHERS);
    extract();
    run("forget", "Zoë Hallbrook", "--graph", graph.toString());
    extract();
  }

  @Test
  void aTextIsNotCalledByTheFirstNameFromItsFirstReadingOn() throws IOException {
    write("asked-zoe", NAMED);
    write("hallbrook-at-harbour-days", NAMED);
    extract();

    assertThat(told()).contains("Texts: 2 new, 1 unchanged", "asked-withheld-");
    assertGone();
  }

  @Test
  void aSecondReadingFindsNothingToDo() throws IOException {
    write("asked-zoe", NAMED);
    extract();
    Map<String, String> before = files();
    extract();

    assertThat(told()).contains("2 texts, unchanged since they were read");
    assertThat(files()).isEqualTo(before).hasSize(4);
  }

  @Test
  void aTextThatTellsTheFullNameOnlyNowGoesByAnotherName() throws IOException {
    write("asked-zoe", FIRST_NAME_ONLY);
    extract();
    assertThat(graph.resolve("asked-zoe.trig")).exists();

    write("asked-zoe", NAMED);
    extract();

    assertThat(told()).contains("Texts: 1 changed, 1 unchanged");
    assertGone();
    assertThat(files().keySet()).filteredOn(f -> f.endsWith(".trig")).hasSize(2);
  }

  @Test
  void aTextGoesAsItCame() throws IOException {
    write("asked-zoe", NAMED);
    extract();
    Files.delete(texts.resolve("asked-zoe.md"));
    extract();

    assertThat(told()).contains("Texts: 1 gone, 1 unchanged");
    assertThat(files().keySet()).filteredOn(f -> f.endsWith(".trig")).hasSize(1);
  }

  @Test
  void aFolderThatIsCalledByTheFirstNameIsNotTold() throws IOException {
    Path zoe = Files.createDirectories(texts.resolve("zoe"));
    Files.writeString(zoe.resolve("day.md"), NAMED);
    extract();
    extract();

    assertThat(told()).contains("2 texts, unchanged since they were read");
    assertGone();
  }

  private void assertGone() throws IOException {
    String all = (files() + told()).toLowerCase(Locale.ROOT).replace("zoë", "zoe");
    assertThat(all.replaceAll("zoe[- ]lund", "")).doesNotContainPattern("hallbrook|\\bzoe\\b");
  }

  /** What was printed by the last command, but for where the test does its work. */
  private String told() {
    return out.toString().replace(folder.toString(), "");
  }

  private Map<String, String> files() throws IOException {
    var found = new TreeMap<String, String>();
    try (var below = Files.walk(graph)) {
      below
          .filter(Files::isRegularFile)
          .forEach(f -> found.put(graph.relativize(f).toString(), text(f)));
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(texts.resolve(name + ".md"), text);
  }

  private void extract() {
    out.getBuffer().setLength(0);
    run("extract", texts.toString(), "-o", graph.toString());
  }

  private void run(String... args) {
    var writer = new PrintWriter(out, true);
    assertThat(Main.run(new Console(writer, writer, 0), args)).as(out.toString()).isZero();
  }
}
