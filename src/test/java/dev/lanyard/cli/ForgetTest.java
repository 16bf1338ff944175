package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Forgotten;
import dev.lanyard.store.Loader;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgetTest {
  private static final String TALK =
      """
      ---
      title: "Harbour Days 2025: an interview with Zoë Hallbrook"
      ---
      # Harbour Days 2025

      Zoë Hallbrook from Acme talked about "Queues at sea" at Harbour Days 2025 in Bristol.
      [The recording](https://video.example/zoe-hallbrook/queues) of the talk is there. Zoë also chaired a panel.
      Tom Li from Borealis gave a talk, "What Zoë Hallbrook taught me about queues".
      """;

  private static final String OTHER =
      """
      # Harbour Days 2025

      Dr. Zoe Hallbrook of Acme spoke about "Queues at sea". Tom Li (Borealis) spoke about "Nets".
      """;

  @TempDir private Path folder = Path.of("set by JUnit");

  private final StringWriter out = new StringWriter();

  @Test
  void whoIsForgottenIsInNoOutputAndDoesNotComeBack() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Path graph = folder.resolve("graph");
    Files.writeString(texts.resolve("2025-06-14-interview-zoe-hallbrook.md"), TALK);
    Files.writeString(texts.resolve("2025-06-15-harbour-days.md"), OTHER);
    assertThat(run("extract", texts.toString(), "-o", graph.toString())).isZero();
    assertThat(everything(graph)).contains("hallbrook", "tom li");
    run("deny", "Zoë Hallbrook", "affiliation", "Acme", "--graph", graph.toString());

    out.getBuffer().setLength(0);
    assertThat(run("forget", "Zoë Hallbrook", "--graph", graph.toString())).isZero();
    assertGone(graph);

    assertThat(run("extract", texts.toString(), "-o", graph.toString())).isZero();
    for (String question :
        List.of(
            "who-spoke-where", "careers", "evidence", "documents", "recordings", "co-speakers")) {
      assertThat(run("ask", question, "--graph", graph.toString())).isZero();
    }
    assertThat(run("stats", graph.toString())).isZero();
    assertThat(run("check", graph.toString())).isZero();
    assertGone(graph);
    assertThat(out.toString()).contains("Tom Li", "Nets", "[withheld]");
  }

  @Test
  void doesNotBeginWhileGraphsAreMadeThatMayNameThePersonAnew() throws IOException {
    String made = "<https://a.example/d> { <https://a.example/z> a <https://a.example/T> }";
    Files.writeString(folder.resolve("a.trig"), made);

    try (var extracting = FolderLock.of(folder)) {
      assertThat(run("forget", "Zoë Hall", "--graph", folder.toString())).isEqualTo(2);
    }

    assertThat(out.toString()).contains("lanyard explain folder-busy");
    assertThat(folder.resolve(Forgotten.NAME)).doesNotExist();
    assertThat(run("forget", "Zoë Hall", "--graph", folder.toString())).isZero();
    assertThat(folder.resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  void tellsWhoWaitsHowFarItIs() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      String made = "<https://a.example/%s> { <https://a.example/z> a <https://a.example/T> }";
      Files.writeString(folder.resolve(name + ".trig"), made.formatted(name));
    }
    var told = new ArrayList<String>();

    new Eraser(
            folder,
            (task, steps) -> {
              told.add(task + " " + steps);
              return () -> told.add(task);
            })
        .erase("Zoë Hall", List.of());

    assertThat(told)
        .contains("Loading 3")
        .endsWith("Taking out 3", "Taking out", "Taking out", "Taking out");
  }

  @Test
  void aFileThatHasThePartOfANameOnlyIsLeftForPeopleToSay() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Path graph = folder.resolve("graph");
    Files.writeString(texts.resolve("zoe-on-queues.md"), TALK.replace("Zoë also", "She also"));
    Files.writeString(
        texts.resolve("asked-zoe.md"), "# Harbour Days 2025\n\nZoë spoke about Nets.");
    Files.writeString(
        texts.resolve("zoe-lund.md"), "# Harbour Days 2025\n\nZoë Lund of Acme spoke about Tar.");
    run("extract", texts.toString(), "-o", graph.toString());

    out.getBuffer().setLength(0);
    run("forget", "Zoë Hallbrook", "--graph", graph.toString());
    assertThat(names(graph)).contains("asked-zoe.trig", "zoe-lund.trig");
    assertThat(names(graph)).doesNotContain("zoe-on-queues");
    assertThat(out.toString())
        .contains("a part of the name", "document/asked-zoe")
        .doesNotContain("document/zoe-lund");

    out.getBuffer().setLength(0);
    run("forget", "Zoë Hallbrook", "--in", "document/asked-zoe", "--graph", graph.toString());
    run("extract", texts.toString(), "-o", graph.toString());
    assertThat(names(graph)).contains("zoe-lund.trig").doesNotContain("asked-zoe", "on-zoe");
    assertThat(everything(graph)).doesNotContainPattern("zo[eë](?!termeer|[- ]lund)");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', is no name",
    "Zoë, Zoë Hallbrook",
    "Hallbrook, Zoë Hallbrook",
  })
  void nobodyIsForgottenWhereTheNameDoesNotTellWhoIsMeant(String name, String told)
      throws IOException {
    Path text = Files.writeString(folder.resolve("day.md"), OTHER.replace("Dr. Zoe", "Zoë"));
    Path graph = folder.resolve("graph");
    run("extract", text.toString(), "-o", graph.toString());

    assertThat(run("forget", name, "--graph", graph.toString())).isEqualTo(2);
    assertThat(out.toString()).contains(told);
    assertThat(graph.resolve(Forgotten.NAME)).doesNotExist();
  }

  private void assertGone(Path graph) throws IOException {
    assertThat(everything(graph)).doesNotContain("hallbrook", "zoe ", "zoë");
  }

  /**
   * All that can be seen of a graph: its files and their names, what is served, what is printed.
   */
  private String everything(Path graph) throws IOException {
    var all = new StringBuilder(out.toString());
    try (var files = Files.walk(graph)) {
      files.filter(Files::isRegularFile).forEach(f -> all.append(f).append('\n').append(text(f)));
    }
    all.append(TrigFiles.text(Loader.load(graph), "https://w3id.org/lanyard/id/"));
    return all.toString()
        .toLowerCase(Locale.ROOT)
        .replace(folder.toString().toLowerCase(Locale.ROOT), "");
  }

  private static String names(Path graph) throws IOException {
    try (var files = Files.list(graph)) {
      return files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.joining(" "));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... args) {
    var writer = new PrintWriter(out, true);
    return Main.run(new Console(writer, writer, 0), args);
  }
}
