package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.bench.WriteUps;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of its work, as power cuts and impatient people do. */
class InterruptedTest {
  private static final int TEXTS = 30;
  private static final int ENOUGH = 5;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 180, unit = TimeUnit.SECONDS)
  void readsOnlyTheRestAfterItWasKilledAndGivesTheSameBytes()
      throws IOException, InterruptedException {
    Path texts = folder.resolve("texts");
    new WriteUps(7).fill(texts, TEXTS);
    Path killed = folder.resolve("killed");

    Process process = start("extract", texts.toString(), "-o", killed.toString(), "--jobs", "2");
    while (process.isAlive() && !(Files.isDirectory(killed) && graphs(killed).size() >= ENOUGH)) {
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    int made = graphs(killed).size();
    assertThat(made).isBetween(ENOUGH, TEXTS - 1);

    String second = extract(texts, killed);
    Path whole = folder.resolve("whole");
    extract(texts, whole);

    assertThat(second).containsPattern("Texts: \\d+ new, \\d+ unchanged");
    int unchanged = Integer.parseInt(second.replaceAll("(?s).*, (\\d+) unchanged.*", "$1"));
    assertThat(unchanged).as("of %d that were there", made).isBetween(made - 2, made);
    assertThat(graphs(killed)).isEqualTo(graphs(whole)).hasSize(TEXTS);
  }

  @Test
  void stopsAtTheFirstGraphThatCannotBeWrittenAndGoesOnFromThere() throws IOException {
    Path texts = folder.resolve("texts");
    new WriteUps(7).fill(texts, 4);
    Path graphs = folder.resolve("graphs");
    String third = names(texts).get(2).replace(".md", ".trig");
    Path obstacle = Files.createDirectories(graphs.resolve("." + third + ".part/in the way"));
    var err = new StringWriter();
    var console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), 0);

    int code =
        Main.run(console, "extract", texts.toString(), "-o", graphs.toString(), "--jobs", "1");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .containsOnlyOnce("file-unwritable")
        .contains(third + ": the file cannot be written")
        .doesNotContain("4 of 4");
    assertThat(graphs(graphs)).hasSize(2);

    Files.delete(obstacle);
    assertThat(extract(texts, graphs)).contains("Texts: 2 new, 2 unchanged");
    assertThat(graphs(graphs)).hasSize(4);
  }

  private static List<String> names(Path texts) throws IOException {
    try (var files = Files.list(texts)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  private static String extract(Path texts, Path graphs) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0);
    assertThat(Main.run(console, "extract", texts.toString(), "-o", graphs.toString()))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  private static Process start(String... words) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Map<String, String> graphs(Path folder) throws IOException {
    var graphs = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".trig")).toList()) {
        graphs.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return graphs;
  }
}
