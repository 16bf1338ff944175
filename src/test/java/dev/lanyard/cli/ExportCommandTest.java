package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
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

class ExportCommandTest {
  private static final String GRAPH = Fixture.FOLDER.toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void helpAndListNameEveryFormat() {
    assertThat(run("export", "--help")).isZero();
    assertThat(run("export")).isZero();

    assertThat(Exports.all(Settings.USUAL))
        .extracting(Export::name)
        .allSatisfy(
            name -> {
              assertThat(out.toString().split("Asked as")[0])
                  .containsPattern("[ ,]" + name + "[,\n ]");
              assertThat(out.toString().split("Asked as")[1]).contains("\n" + name + " ");
            });
  }

  @Test
  void oneTextIsPrinted() {
    assertThat(run("export", "csv", "--table", "sponsors", "--graph", GRAPH)).isZero();

    assertThat(out.toString()).startsWith("event,event_name,organisation,").contains("Acme");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aQuestionIsFilledInAndWritten() throws IOException {
    String file = folder.resolve("spoke.tsv").toString();

    assertThat(
            run(
                "export",
                "tsv",
                "--question",
                "who-spoke-where",
                "--fill",
                "speaker=Tom Li",
                "--fill",
                "year=2025",
                "-o",
                file,
                "--graph",
                GRAPH))
        .as(err.toString())
        .isZero();

    assertThat(out.toString()).isEqualTo("Written: %s%n".formatted(file));
    assertThat(Files.readString(Path.of(file)))
        .isEqualTo(
            "speaker\tevent\tdate\torganisation\n"
                + "Tom Li\tContainerSched London May 2025\t2025-05-07\tBorealis\n");
  }

  @Test
  void whatIsLeftOutIsSaidBesides() {
    assertThat(run("export", "ical", "--graph", GRAPH)).isZero();

    assertThat(out.toString()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(err.toString())
        .isEqualTo(
            "lanyard: 1 event is left out, since the day is not known:"
                + " ContainerSched London June 2024%n".formatted());
  }

  @Test
  void severalFilesWantAPlace() {
    assertThat(run("export", "csv", "--graph", GRAPH)).isEqualTo(2);

    assertThat(err.toString())
        .contains(
            "Say where to: lanyard export csv -o lanyard-csv", "lanyard explain output-missing");
  }

  @Test
  void anUnknownFormatIsToldWhichThereAre() {
    assertThat(run("export", "excel", "--graph", GRAPH)).isEqualTo(2);

    assertThat(err.toString()).contains("expected one of: csv, tsv, jsonl, parquet");
  }

  @Test
  void aFilterThatNothingFitsLeavesTheFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("old.ttl"), "# before");

    assertThat(run("export", "turtle", "--year", "1999", "-o", file.toString(), "--graph", GRAPH))
        .isEqualTo(2);

    assertThat(err.toString()).contains("no event fits");
    assertThat(file).hasContent("# before");
  }

  @Test
  void aQuestionIsAnsweredFromWhatAFilterLeaves() {
    assertThat(
            run(
                "export",
                "csv",
                "--question",
                "who-spoke-where",
                "--year",
                "2024",
                "--graph",
                GRAPH))
        .isZero();
    String filtered = out.toString();
    assertThat(run("export", "csv", "--question", "who-spoke-where", "--graph", GRAPH)).isZero();
    String all = out.toString().substring(filtered.length());

    assertThat(all).contains(",2024-", ",2025-");
    assertThat(filtered.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",2024-"));
    assertThat(all.lines()).containsAll(filtered.lines().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "turtel, Did you mean turtle?",
    "csv --table person, Did you mean persons?",
    "csv --table persons --event ContanerSched, Did you mean ContainerSched London",
    "csv --table persons --year 1999, The events are from 20",
    "csv --table persons --year 20x, lanyard: --year: the date is '20x'",
    "csv --table persons --question sponsors, expected either --table or --question",
    "csv --table persons --fill year=2025, --fill and --queries go with --question",
  })
  void whatIsMeantIsGuessed(String words, String hint) {
    assertThat(run(("export " + words + " --graph " + GRAPH).split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains(hint);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... words) {
    return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0), words);
  }
}
