package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {
  private static final String GRAPH = Fixture.FOLDER.toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysHowToUseItWhenNothingIsAsked() {
    assertThat(run()).isZero();
    assertThat(out.toString())
        .startsWith("Usage: lanyard")
        .contains("ask", "serve", "check", "stats", "explain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "serve",
        "check",
        "stats",
        "explain",
        "evaluate",
        "run",
        "extract",
        "link",
        "export",
        "why",
        "merge",
        "split",
        "review",
        "add",
        "deny",
        "forget",
        "diff"
      })
  void explainsEachCommand(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: lanyard " + command);
  }

  @Test
  void knowsEachCommandByTheNameThatItGivesItself() {
    new Commands(new Console(new PrintWriter(out), new PrintWriter(err), 0), () -> false)
        .wanted()
        .forEach(
            (name, command) ->
                assertThat(CommandSpec.forAnnotatedObject(itself(command)).name()).isEqualTo(name));
  }

  private static Object itself(Object command) {
    return command instanceof CommandLine line ? line.getCommand() : command;
  }

  @Test
  void listsTheQuestions() {
    assertThat(run("ask")).isZero();
    assertThat(out.toString())
        .contains("who-spoke-where", "Who spoke at which event, and for whom?", "--speaker TEXT");
  }

  @Test
  void answersAQuestion() {
    assertThat(run("ask", "who-spoke-where", "--speaker", "Tom", "--year=2025", "--graph", GRAPH))
        .isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            speaker  event                           date        organisation
            ───────  ──────────────────────────────  ──────────  ────────────
            Tom Li   ContainerSched London May 2025  2025-05-07  Borealis

            1 row
            """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void answersForMachines() {
    assertThat(run("ask", "sponsors", "--graph", GRAPH, "--format", "CSV")).isZero();
    assertThat(out.toString()).startsWith("sponsor,events,first,last\r\nBorealis,2,");
  }

  @Test
  void showsTheHeaderOfAQuestion() {
    assertThat(run("ask", "sponsors", "--help")).isZero();
    assertThat(out.toString())
        .contains(
            "Who sponsored events",
            "--series=TEXT",
            "Columns: sponsor, events",
            "A row to expect:");
  }

  @Test
  void takesQuestionsOfOnesOwn(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mine.rq"),
        "# Question: Mine?\n# Columns: ?a\n# Example: 7\nSELECT (7 AS ?a) {}");

    assertThat(run("ask", "--queries", folder.toString(), "mine", "--graph", GRAPH)).isZero();
    assertThat(out.toString()).contains("7");
  }

  @ParameterizedTest
  @CsvSource({
    "ask who-spok-where, Did you mean who-spoke-where",
    "ask sponsors --sponsr Tom, Did you mean --sponsor?",
    "ask sponsors --year 20x5, expected four digits",
    "ask sponsors --format pdf, 'TABLE, MARKDOWN, CSV'",
    "ask sponsors --graph nowhere, lanyard explain folder-missing",
    "ask --queries nowhere, lanyard explain questions-missing",
    "check nowhere, lanyard explain folder-missing",
    "serve nowhere, lanyard explain folder-missing",
    "explain port-takn, Did you mean port-taken",
    "sreve, Did you mean serve?",
    "serve --port many, --port",
    "stats --frmat csv, Did you mean --format?",
  })
  void saysWhatToMendInAFewLines(String words, String expected) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("lanyard: ").contains(expected).doesNotContain("\tat ");
    assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--stacktrace ask sponsors --graph nowhere",
        "ask sponsors --graph nowhere --stacktrace",
        "check nowhere --stacktrace"
      })
  void showsTheStackWhenAsked(String words) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains("\tat dev.lanyard.");
  }

  @Test
  void findsNothingWrong() {
    assertThat(run("check", GRAPH)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("all documents conform");
  }

  @Test
  void exitsWithOneWhenAShapeIsBroken(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("d.trig"),
        """
        @prefix lan: <https://w3id.org/lanyard#> .
        <http://a/d> { <http://a/d> a lan:Document . <http://a/e> a lan:Event ; lan:startDate "last May" . }
        """);

    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("<http://a/e> lan:startDate \"last May\"", "to mend");
  }

  @Test
  void countsWhatIsThere() {
    assertThat(run("stats", GRAPH)).isZero();
    assertThat(out.toString()).contains("documents", "Talk", "speaker");
  }

  @Test
  void explainsAnError() {
    assertThat(run("explain", "port-taken")).isZero();
    assertThat(out.toString()).contains("--port 0");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("lanyard ");
  }

  private int run(String... args) {
    return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0), args);
  }
}
