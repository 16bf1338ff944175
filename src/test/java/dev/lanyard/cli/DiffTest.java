package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {
  private static final String EVENING =
      """
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @base <https://w3id.org/lanyard/id/> .
      <document/evening> {
        <document/evening> a lan:Document ; rdfs:label "evening.md" ;
          lan:mentions <person/tom-li>, <organisation/acme> .
        <event/harbour> a lan:Event ; rdfs:label "Harbour Days" ; lan:startDate "2025-05-07"^^xsd:date .
        <talk/harbour/tides> a lan:Talk ; rdfs:label "Tides" ; lan:title "Tides" ;
          lan:atEvent <event/harbour> ; lan:speaker <person/tom-li> .
        <person/tom-li> a lan:Person ; rdfs:label "Tom Li" ; lan:affiliation <affiliation/evening/tom-li/acme> .
        <affiliation/evening/tom-li/acme> a lan:Affiliation ; rdfs:label "Tom Li (Acme)" ;
          lan:organisation <organisation/acme> ; lan:role "CTO" .
        <organisation/acme> a lan:Organisation ; rdfs:label "Acme" .
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void saysNothingOfTwoThatTellTheSameInOtherWords() throws IOException {
    write("old/evening.trig", EVENING);
    write("new/evening.trig", EVENING.replace("rdfs:label \"Tom Li (Acme)\" ;\n", ""));

    assertThat(diff()).as(err.toString()).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void tellsWhatCameWhatWentAndWhichValuesChanged() throws IOException {
    write("old/evening.trig", EVENING);
    write(
        "new/evening.trig",
        EVENING
            .replace(
                "\"2025-05-07\"^^xsd:date",
                "\"2025-05-08\"^^xsd:date ; lan:sponsor <organisation/acme>")
            .replace("\"CTO\"", "\"Director\"")
            .replace("lan:title \"Tides\" ;", ""));

    assertThat(diff()).isEqualTo(1);
    assertThat(out.toString())
        .isEqualTo(
            """
            Event  Harbour Days  event/harbour
              ~ startDate: 2025-05-07 → 2025-05-08  (1 document)
              + sponsor: Acme  (1 document)

            Person  Tom Li  person/tom-li
              ~ affiliation: CTO, Acme → Director, Acme  (1 document)

            Talk  Tides  talk/harbour/tides
              - title: Tides  (1 document)

            Things: 0 new, 0 gone, 0 renamed. Facts: 1 gained, 1 lost, 2 changed.
            """);
  }

  @Test
  void knowsAThingAgainThatAPersonMergedWithAnother() throws IOException {
    String other = EVENING.replace("evening", "report").replace("person/tom-li", "person/t-li-jr");
    for (String side : List.of("old", "new")) {
      write(side + "/evening.trig", EVENING);
      write(side + "/report.trig", other.replace("\"Tom Li\"", "\"Thomas Li\""));
    }
    run("merge", "person/tom-li", "person/t-li-jr", "--graph", folder.resolve("new").toString());
    out.getBuffer().setLength(0);

    assertThat(diff()).isEqualTo(1);
    assertThat(out.toString())
        .contains("= was person/")
        .contains("0 new, 0 gone, 2 renamed. Facts: 0 gained, 0 lost, 0 changed.");
  }

  @Test
  void knowsATalkAgainWhoseEventGotAnotherName() throws IOException {
    write("old/evening.trig", EVENING);
    write("new/evening.trig", EVENING.replace("talk/harbour/", "talk/harbour-days-2025/"));

    assertThat(diff()).isEqualTo(1);
    assertThat(out.toString())
        .contains("Talk  Tides  talk/harbour-days-2025/tides\n  = was talk/harbour/tides")
        .contains("Things: 0 new, 0 gone, 1 renamed. Facts: 0 gained, 0 lost, 0 changed.");
  }

  @Test
  void comparesFilesAndWritesForMachines() throws IOException {
    Path old = write("old.trig", EVENING);
    Path now = write("new.trig", EVENING.replace("Acme\" .", "Acme\\tLtd\" ."));

    assertThat(run("diff", old.toString(), now.toString(), "--format", "tsv")).isEqualTo(1);
    assertThat(run("diff", old.toString(), now.toString(), "--format", "json")).isEqualTo(1);

    assertThat(out.toString())
        .startsWith("change\tkind\tiri\tlabel\tproperty\tbefore\tafter\tdocuments\n")
        .contains(
            "changed\tOrganisation\thttps://w3id.org/lanyard/id/organisation/acme\tAcme Ltd\tname\tAcme\tAcme Ltd\t1\n")
        .contains("\"after\" : \"Acme\\tLtd\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --kind organisation                   | Organisation
          --kind talk,event                     | Event, Talk
          --property role,startDate             | Event
          --property speaker                    | Talk
          --event harbour                       | Event, Talk
          --event event/harbour --kind Talk     | Talk
          --event harbour --property sponsor    | ''
          --property affiliation --format tsv   | Person
          """)
  void tellsOnlyOfWhatIsAskedFor(String words, String kinds) throws IOException {
    Path old = write("old.trig", EVENING);
    Path now =
        write(
            "new.trig",
            EVENING
                .replace("\"2025-05-07\"", "\"2025-05-08\"")
                .replace("\"CTO\"", "\"Director\"")
                .replace("lan:speaker <person/tom-li>", "lan:speaker <person/zoe-hall>")
                .replace("Acme\" .", "Acme Ltd\" ."));
    var line = new ArrayList<>(List.of("diff", old.toString(), now.toString()));
    line.addAll(List.of(words.split(" ", -1)));

    int code = run(line.toArray(String[]::new));

    assertThat(code).as(err.toString()).isEqualTo(kinds.isEmpty() ? 0 : 1);
    assertThat(
            List.of("Event", "Organisation", "Person", "Talk").stream()
                .filter(kind -> out.toString().matches("(?s).*(^|\n|\t)" + kind + "[ \t].*")))
        .containsExactly(
            Stream.of(kinds.split(", ")).filter(k -> !k.isEmpty()).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--property speeker", "--event Hafen", "--kind talks"})
  void doesNotSayThatNothingDiffersInWhatThereIsNot(String words) throws IOException {
    String graph = write("old.trig", EVENING).toString();
    String[] two = words.split(" ", -1);

    assertThat(run("diff", graph, graph, two[0], two[1])).isEqualTo(2);
    assertThat(err.toString()).startsWith("lanyard: ").contains(two[1]);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(run("diff", "nowhere", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("lanyard explain folder-missing");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private int diff() {
    return run("diff", folder.resolve("old").toString(), folder.resolve("new").toString());
  }

  private int run(String... words) {
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0);
    return Main.run(console, words);
  }
}
