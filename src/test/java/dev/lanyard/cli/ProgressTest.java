package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final Duration AT_ONCE = Duration.ZERO;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void tellsEachTenthInALineWhereNobodyLooks() {
    var lines = new Stage.Lines(console(0), "Loading", 200, AT_ONCE);
    for (int i = 0; i < 200; i++) {
      lines.step("");
    }

    assertThat(err.toString().lines())
        .hasSize(11)
        .startsWith("Loading 1 of 200", "Loading 20 of 200")
        .endsWith("Loading 200 of 200");
  }

  @Test
  void foreseesTheEndOnceItMeansSomething() throws InterruptedException {
    var lines = new Stage.Lines(console(0), "Loading", 4, Duration.ofMillis(1));
    Thread.sleep(2_100);
    lines.step("a.trig");

    assertThat(err.toString())
        .matches("Loading 1 of 4  a.trig  \\(0\\.\\d/s, 0:00:0\\d left\\)\\R");
  }

  @Test
  void saysNothingOfWhatIsSoonOver() {
    try (var progress = new Progress(console(0))) {
      Runnable step = progress.begin("Loading", 3);
      for (int i = 0; i < 3; i++) {
        step.run();
      }
      progress.begin("Resolving", 0);
    }

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void drawsABarOnATerminalAndWipesItOutAgain() throws InterruptedException {
    var bar = new Stage.Bar(console(60), "Loading", 4, AT_ONCE);
    bar.step("");
    awaitFrame("1/4");
    bar.step(""); // the first may have come while a frame was half drawn
    awaitFrame("50%");
    bar.close();

    String[] frames = err.toString().split("\r", -1);
    assertThat(err.toString()).contains("Loading").contains("2/4").contains("50%");
    assertThat(frames).allSatisfy(frame -> assertThat(frame.length()).isLessThan(60));
    assertThat(frames[frames.length - 2]).isBlank();
    assertThat(err.toString()).endsWith("\r");
  }

  @Test
  void leavesNoBarBehindWhenTheProgramIsToldToStop() throws InterruptedException {
    try (var bar = new Stage.Bar(console(60), "Loading", 4, AT_ONCE)) {
      bar.step("");
      awaitFrame("1/4");
      Thread hook = bar.lastly();
      assertThat(Runtime.getRuntime().removeShutdownHook(hook)).isTrue();

      hook.start();
      hook.join();

      String[] frames = err.toString().split("\r", -1);
      assertThat(frames[frames.length - 2]).isBlank();
      assertThat(err.toString()).endsWith("\r");
    }
  }

  @Test
  void isQuietWhenAskedToBe() {
    var quiet = console(0).quietIf(() -> true);
    try (var progress = new Progress(quiet)) {
      progress.beginAtOnce("Reading", 1).accept("spring.md");
    }
    quiet.note("done");
    quiet.print("the answer");

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).isEqualTo("the answer");
  }

  @Test
  void commandsKeepQuietOnDemandButAnswer() {
    Path tables = folder.resolve("tables");

    assertThat(Main.run(console(0), "export", "-q", "csv", "-o", tables.toString())).isZero();
    assertThat(Main.run(console(0), "ask", "sponsors", "-q", "--format", "csv")).isZero();

    assertThat(tables.resolve("persons.csv")).exists();
    assertThat(out.toString()).startsWith("sponsor,");
    assertThat(err.toString()).isEmpty();
  }

  private void awaitFrame(String part) throws InterruptedException {
    for (int i = 0; i < 100 && !err.toString().contains(part); i++) {
      Thread.sleep(50);
    }
  }

  private Console console(int width) {
    return new Console(new PrintWriter(out, true), new PrintWriter(err, true), width);
  }
}
