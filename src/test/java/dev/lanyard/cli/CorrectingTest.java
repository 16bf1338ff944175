package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Fixture;
import dev.lanyard.store.Loader;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectingTest {
  private static final String BASE = "https://w3id.org/lanyard/id/";

  @TempDir private Path folder = Path.of("set by JUnit");

  private StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyTheGraph() throws IOException {
    try (var files = Files.list(Fixture.FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".trig")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void whatIsMergedIsOneAndKeepsItsOldIri() {
    assertThat(run("merge", "Tom Li", "person/priya-raman", "--why", "a test", "--by", "Jo"))
        .isZero();

    assertThat(run("ask", "who-spoke-where", "--speaker", "Priya")).isZero();
    assertThat(out.toString()).contains("Tom Li").doesNotContain("Priya");
    assertThat(run("why", "person/priya-raman")).isZero();
    assertThat(out.toString())
        .startsWith("person/tom-li  Tom Li")
        .contains("a person says so (Jo, ", ": a test)");
  }

  @Test
  void aPersonIsNoOrganisation() {
    assertThat(run("merge", "Tom Li", "organisation/acme")).isEqualTo(2);

    assertThat(err.toString())
        .contains("it is of another kind: person/tom-li and organisation/acme");
    assertThat(folder.resolve(CorrectionsFile.NAME)).doesNotExist();
  }

  @Test
  void theLastWordCounts() throws IOException {
    run("merge", "Tom Li", "Priya Raman");
    assertThat(run("split", "Tom Li")).isZero();

    assertThat(out.toString()).contains("1 to the contrary taken out");
    assertThat(Files.readString(folder.resolve(CorrectionsFile.NAME)))
        .contains("lan:Denial")
        .doesNotContain("lan:Addition");
    run("ask", "who-spoke-where", "--speaker", "Priya");
    assertThat(out.toString()).contains("Priya Raman");
  }

  @Test
  void whatIsSaidTwiceStandsThereOnce() throws IOException {
    run("add", "Tom Li", "altLabel", "Tommy", "--by", "Jo");
    assertThat(run("add", "Tom Li", "altLabel", "Tommy", "--by", "Ana")).isZero();

    assertThat(out.toString()).contains("1 said before and put anew");
    assertThat(Files.readAllLines(folder.resolve(CorrectionsFile.NAME)))
        .filteredOn(line -> line.contains("Tommy"))
        .singleElement()
        .asString()
        .contains("Ana");
  }

  @Test
  void whatOneDocumentMeansIsSplitOff() {
    assertThat(run("split", "Tom Li", "--in", "document/2025-05-host")).isZero();

    run("why", "person/tom-li-in-2025-05-host");
    assertThat(out.toString()).contains("1 document speaks of it").contains("2025-05-host");
    run("why", "person/tom-li");
    assertThat(out.toString()).contains("2 documents speak of it");
  }

  @Test
  void aDocumentThatDoesNotSpeakOfItIsNoneToSplitOff() {
    assertThat(run("split", "Zoë Hall", "--in", "document/2025-05-host")).isEqualTo(2);
    assertThat(err.toString())
        .contains("document/2025-05-host: this document does not speak of Zoë Hall")
        .contains("These do: document/2024-05-host.");
  }

  @Test
  void aDeniedFactIsGoneWithItsEvidence() {
    assertThat(run("deny", "Queues that sleep", "speaker", "Tom Li")).isZero();

    run("ask", "evidence", "--subject", "Queues", "--property", "speaker");
    assertThat(out.toString()).isEqualTo("No rows.\n");
    run("ask", "talks-of-person", "--person", "Tom Li", "--year", "2024");
    assertThat(out.toString()).doesNotContain("Queues that sleep");
  }

  @Test
  void whoDeniesWhatNothingStatesIsToldSo() {
    run("deny", "Queues that sleep", "speaker", "Zoë Hall");
    assertThat(out.toString()).contains("The graph does not state that now");

    run("deny", "Tom Li", "affiliation", "Acme");
    assertThat(out.toString()).doesNotContain("The graph does not state that now");
  }

  @Test
  void aFactIsDeniedOfOneDocumentOnly() {
    run("deny", "Queues that sleep", "speaker", "Tom Li", "--in", "document/2024-05-host");

    run("ask", "evidence", "--subject", "Queues", "--property", "speaker");
    assertThat(out.toString()).contains("An evening with queues").contains("1 row");
  }

  @Test
  void anAffiliationIsDeniedByItsOrganisation() {
    run("deny", "Tom Li", "affiliation", "Acme");

    run("ask", "careers", "--person", "Tom Li");
    assertThat(out.toString()).contains("Borealis").doesNotContain("Acme");
  }

  @Test
  void whatIsNoPersonIsGone() {
    run("deny", "Zoë Hall", "--why", "a ship");

    run("ask", "hosts-and-venues");
    assertThat(out.toString()).doesNotContain("Zoë");
  }

  @Test
  void aFactIsAdded() {
    assertThat(run("add", "ContainerSched London May 2025", "sponsor", "Cobalt")).isZero();

    run("ask", "sponsors");
    assertThat(out.toString()).contains("Cobalt");
  }

  @Test
  void anAddedFactHasEvidenceThatTellsWhoSaysSoAndWhy() {
    String event = "ContainerSched London May 2025";
    run("add", event, "sponsor", "Cobalt", "--by", "Jo", "--why", "see the poster");

    run("ask", "evidence", "--subject", event, "--object", "Cobalt");
    assertThat(out.toString()).contains("said-by-a-person", "Jo, ", ": see the poster", "1 row");
    run("add", "ContainerSched London May 2024", "startDate", "2024-05-08", "--by", "Jo");
    run("ask", "confirmed-by", "--subject", "ContainerSched London May 2024");
    assertThat(out.toString()).containsPattern("start date +2024-05-08 +3");
  }

  @Test
  void whyTellsWhatWasDeniedAndByWhichNamesDocumentsCallAThing() {
    run("deny", "ContainerSched London May 2025", "sponsor", "Borealis", "--by", "Jo");

    run("why", "Borealis");
    assertThat(out.toString())
        .contains("it does not hold: event/containersched-london-may-2025 sponsor", "(Jo, ");
    run("why", "ContainerSched London");
    assertThat(out.toString()).contains("CSL (2024, 1 document)", "2024 to 2025, ");
  }

  @Test
  void aNewThingIsAddedByItsTypeAndName() {
    assertThat(run("add", "person/ana-gil", "type", "Person", "--label", "Ana Gil")).isZero();
    assertThat(run("add", "Waking Slumber", "speaker", "Ana Gil")).isZero();

    run("ask", "who-spoke-where", "--speaker", "Ana");
    assertThat(out.toString()).contains("ContainerSched London May 2025");
  }

  @Test
  void wordsThatMakeNoFactAreRefusedAndNothingIsWritten() {
    assertThat(run("add", "Waking Slumber", "speakers", "Tom Li")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean speaker?");
    assertThat(run("add", "ContainerSched London May 2025", "startDate", "7 May")).isEqualTo(2);
    assertThat(err.toString()).contains("this is no date");
    assertThat(run("deny", "Tom Lee")).isEqualTo(2);
    assertThat(err.toString()).contains("person/tom-li (Tom Li)");
    assertThat(folder.resolve(CorrectionsFile.NAME)).doesNotExist();
  }

  @Test
  void aLineThatIsTakenOutRestoresTheVeryBytes() throws IOException {
    String before = bytes();
    run("deny", "ContainerSched London May 2025", "sponsor", "Borealis");
    String denied = bytes();
    run("merge", "Tom Li", "Priya Raman");
    assertThat(bytes()).isNotEqualTo(denied);

    Path file = folder.resolve(CorrectionsFile.NAME);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 1));
    assertThat(bytes()).isEqualTo(denied);
    Files.write(file, lines.subList(0, lines.size() - 2));
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void linesThatContradictEachOtherAreNamed() throws IOException {
    run("deny", "ContainerSched London May 2025", "sponsor", "Borealis");
    Path file = folder.resolve(CorrectionsFile.NAME);
    String text = Files.readString(file);
    String line = text.lines().reduce("", (one, other) -> other);
    Files.writeString(file, text + line.replace("lan:Denial", "lan:Addition") + "\n");

    assertThat(run("stats", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("that it holds and that it does not");
  }

  /** All that is served, as text. */
  private String bytes() {
    return TrigFiles.text(Loader.load(folder), BASE);
  }

  private int run(String... args) {
    out = new StringWriter();
    var words = new ArrayList<>(List.of(args));
    if (!args[0].equals("stats")) {
      words.addAll(List.of("--graph", folder.toString()));
    }
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0);
    return Main.run(console, words.toArray(String[]::new));
  }
}
