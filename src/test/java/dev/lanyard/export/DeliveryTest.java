package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {
  private static final Selection FIXTURE = Selection.of(Fixture.dataset(), Filter.NONE);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("formats")
  void theSameGraphGivesTheSameBytes(String format) throws IOException {
    Delivery.of(Exports.named(format, Settings.USUAL), FIXTURE).to(folder.resolve("one"));
    var again = Selection.of(Fixture.dataset(), Filter.NONE);
    Delivery.of(Exports.named(format, Settings.USUAL), again).to(folder.resolve("two"));

    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void aQuestionIsATableOfItsOwn() {
    var question = Questions.bundled().named("sponsors");
    var out = new ByteArrayOutputStream();

    try (var answer =
        Delivery.ofAnswer(new JsonLines(), FIXTURE, question, Map.of("sponsor", "Acme"))) {
      answer.to(out);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"sponsor":"Acme","events":1,"first":"2024-05-08","last":"2024-05-08"}
            """);
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreDefused() {
    var selection =
        Evening.all(
            """
            <talk/evening/one> lan:speaker <person/eve> .
            <person/eve> a lan:Person ; rdfs:label "=HYPERLINK(\\"https://evil.example\\",\\"Eve\\")" ;
              skos:altLabel "-eve", "@eve" .
            """);

    assertThat(table(new Csv(false), selection, "persons"))
        .contains("\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"Eve\"\")\",'-eve | @eve,1,1,");
    assertThat(table(new Csv(true), selection, "persons"))
        .contains("\"=HYPERLINK(\"\"https://evil.example\"\",\"\"Eve\"\")\",-eve | @eve,1,1,");
    assertThat(table(new JsonLines(), selection, "persons")).contains("\"name\":\"=HYPERLINK(");
  }

  @Test
  void linesAndTabsInNamesStayInTheirCells() {
    var selection =
        Evening.all("<talk/evening/one> lan:title \"A\\tB\\nC, \\\"D\\\" & <E> \\uD83D\\uDC33\" .");

    assertThat(table(new Tsv(false), selection, "talks"))
        .contains("\t\"A\tB\nC, \"\"D\"\" & <E> \uD83D\uDC33\"\t");
    assertThat(table(new JsonLines(), selection, "talks"))
        .contains("\"title\":\"A\\tB\\nC, \\\"D\\\" & <E> \uD83D\uDC33\"");
  }

  @Test
  void aFolderThatIsNoExportIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("diary.txt"), "mine");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Delivery.of(new JsonLines(), FIXTURE).to(folder))
        .satisfies(fault -> assertThat(fault.slug()).isEqualTo("folder-taken"));
    assertThat(folder.resolve("diary.txt")).hasContent("mine");
  }

  @Test
  void anEarlierExportIsReplacedAsAWhole() throws IOException {
    Path tables = folder.resolve("tables");
    Delivery.of(new Csv(false), FIXTURE).to(tables);
    Delivery.of(new JsonLines(), FIXTURE).to(tables);

    try (var files = Files.list(tables)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains("appearances.jsonl", "datapackage.json")
          .noneMatch(name -> name.endsWith(".csv"));
    }
    assertThat(folder).isDirectoryNotContaining("glob:.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "ical", "gexf"})
  void aGraphHasNoTables(String format) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(
            () -> Delivery.ofTable(Exports.named(format, Settings.USUAL), FIXTURE, "persons"))
        .satisfies(fault -> assertThat(fault.slug()).isEqualTo("not-tabular"));
  }

  /** All but DuckDB's, whose file names itself at random. */
  static Stream<String> formats() {
    return Exports.all(Settings.USUAL).stream()
        .map(Export::name)
        .filter(name -> !name.equals("duckdb"));
  }

  static String table(Export export, Selection selection, String table) {
    var out = new ByteArrayOutputStream();
    Delivery.ofTable(export, selection, table).to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Each file by name, byte for byte. */
  private static Map<String, String> contents(Path written) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(written)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            written.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
