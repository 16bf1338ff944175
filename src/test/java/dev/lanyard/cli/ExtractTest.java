package dev.lanyard.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.Samples;
import dev.lanyard.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesTheSameBytesWithOneAndTwoThreadsAndInAnyOrder() throws IOException {
    var files = new ArrayList<String>();
    for (Text text : Samples.texts()) {
      files.add(write(text.name(), new String(text.bytes(), UTF_8)).toString());
    }
    var backwards = new ArrayList<>(files);
    Collections.reverse(backwards);

    assertThat(extract("one", files, "--jobs", "1")).as(err.toString()).isZero();
    assertThat(extract("two", backwards, "--jobs", "2")).as(err.toString()).isZero();

    assertThat(graphs("one")).hasSize(files.size()).isEqualTo(graphs("two"));
    assertThat(out.toString()).contains(files.size() + " documents in ", " talks\nGraphs: ");
  }

  @Test
  void oneBadTextStopsNoOther() throws IOException {
    write("bad.md", "---\ntitle: A meetup\n\nPriya Raman spoke at a meetup.\n");
    write("good.md", "# A meetup\n\nPriya Raman from Acme spoke about Kubernetes.\n");
    Files.write(folder.resolve("zeros.txt"), new byte[64]);

    assertThat(extract("graph", List.of(folder.toString()))).isEqualTo(1);

    assertThat(graphs("graph")).containsKey("good.trig").doesNotContainKey("bad.trig");
    assertThat(err.toString())
        .contains("lanyard: " + folder.resolve("bad.md") + " line ", "lanyard explain front-matter")
        .doesNotContain("\tat ");
    assertThat(out.toString()).contains("(and 1 that could not be read)");
  }

  @Test
  void readsTheFirstOfTwoTextsThatAreKnownByOneName() throws IOException {
    Files.createDirectories(folder.resolve("texts/2024"));
    write("texts/spring meetup.md", "Priya Raman spoke at a meetup.");
    write("texts/2024/Spring_Meetup.txt", "Tom Li spoke at a meetup.");
    write("texts/2024/index.md", "Ada Hall spoke at a meetup.");

    assertThat(extract("g", List.of(folder.resolve("texts").toString()))).isEqualTo(1);

    assertThat(graphs("g")).containsOnlyKeys("2024.trig", "Spring_Meetup.trig");
    assertThat(err.toString())
        .contains("spring meetup.md: ", "Spring_Meetup.txt has the same name", "name-twice");
    assertThat(extract("g", List.of(folder.resolve("texts").toString()))).isEqualTo(1);
    assertThat(out.toString()).contains("Texts: 2 unchanged", "1 text could not be read");
  }

  @Test
  void takesWhateverAFileIsCalled() throws IOException {
    Files.createDirectories(folder.resolve("odd"));
    List<String> names =
        List.of("a b.md", "tab\tand\nline.md", "100%.md", "#?&.md", "-o.md", "'\".md");
    for (String name : names) {
      write("odd/" + name, "Priya Raman spoke at a meetup.");
    }
    String texts = folder.resolve("odd").toString();

    assertThat(extract("g", List.of(texts))).isEqualTo(1);
    assertThat(graphs("g")).hasSize(names.size() - 1).containsKey("tab-and-line.trig");
    assertThat(err.toString()).contains("name-twice"); // of signs alone no name can be made
    extract("g", List.of(texts));
    assertThat(out.toString()).contains("Texts: 5 unchanged");
  }

  @Test
  void saysWhenATextIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("latin.md"),
        "# Café meetup\n\nZoë Schön from Acme spoke.\n".getBytes(ISO_8859_1));

    assertThat(extract("graph", List.of(folder.resolve("latin.md").toString()))).isZero();

    assertThat(err.toString()).contains("latin.md: is not UTF-8 and was read as windows-1252");
    assertThat(graphs("graph").get("latin.trig")).contains("Zoë Schön");
  }

  @Test
  void leavesNothingButWholeGraphs() throws IOException {
    write("good.md", "# A meetup\n\nPriya Raman from Acme spoke about Kubernetes.\n");
    Files.createDirectories(folder.resolve("graph/good.trig/in the way"));

    assertThat(extract("graph", List.of(folder.toString()))).isEqualTo(2);

    assertThat(err.toString()).contains("lanyard explain file-unwritable");
    try (var left = Files.list(folder.resolve("graph"))) {
      assertThat(left)
          .containsExactlyInAnyOrder(
              folder.resolve("graph/good.trig"), folder.resolve("graph/.lanyard"));
    }
  }

  @Test
  void recognisesAProjectOnceItIsInTheOntology() throws IOException {
    Path text = write("talk.md", "# A meetup\n\nPriya Raman told us about zibblefrotz.\n");
    String zibblefrotz = "<project/zibblefrotz>";
    Path ontology = Files.createDirectories(folder.resolve("ontology"));
    try (var files = Files.list(Path.of("ontology"))) {
      for (Path file : files.toList()) {
        Files.copy(file, ontology.resolve(file.getFileName().toString()));
      }
    }

    extract("before", List.of(text.toString()), "--ontology", ontology.toString());
    Path projects = ontology.resolve("projects.ttl");
    String more = "\n%s a lan:Project ; rdfs:label \"Zibblefrotz\"@en .\n".formatted(zibblefrotz);
    Files.writeString(projects, Files.readString(projects) + more);
    extract("after", List.of(text.toString()), "--ontology", ontology.toString());

    assertThat(graphs("before").toString()).doesNotContain(zibblefrotz);
    assertThat(graphs("after").toString()).contains(zibblefrotz);
  }

  @Test
  void leavesTheWordsOutWhenAskedAndTakesAnotherBase() throws IOException {
    Path text = write("talk.md", "# A meetup\n\nPriya Raman from Acme spoke about Kubernetes.\n");

    extract("with", List.of(text.toString()));
    extract("without", List.of(text.toString()), "--no-quotes", "--base", "https://a.example/id/");

    assertThat(graphs("with").toString()).contains("lan:quote", "@base <https://w3id.org/lanyard/");
    assertThat(graphs("without").toString())
        .doesNotContain("lan:quote")
        .contains("@base <https://a.example/id/>", "lan:mentions");
  }

  @ParameterizedTest
  @CsvSource({
    "extract, expected files or folders: lanyard extract posts/",
    "extract nowhere, lanyard explain file-missing",
    "extract pom.xml/x, lanyard explain file-missing",
    "extract README.md --jobs 0, --jobs 0: expected 1 or more",
    "extract README.md --min-confidence 1.5, --min-confidence 1.5: expected 0 to 1",
    "evaluate --min-confidence -0.1, --min-confidence -0.1: expected 0 to 1",
    "extract README.md --base id, --base id: expected an absolute IRI",
    "extract README.md --ontology queries, lanyard explain ontology-missing",
    "extract README.md -o pom.xml, lanyard explain file-unwritable",
    "run nowhere, lanyard explain file-missing",
    "run README.md -o src/test/resources/dev/lanyard/store/fixture, lanyard explain folder-foreign",
    "evaluate queries, lanyard explain bench-missing",
  })
  void saysWhatToMendInAFewLines(String words, String expected) {
    assertThat(run(words.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("lanyard: ").contains(expected).doesNotContain("\tat ");
    assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    assertThat(out.toString()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int extract(String graph, List<String> inputs, String... options) {
    var words = new ArrayList<>(List.of("extract", "-o", folder.resolve(graph).toString()));
    words.addAll(List.of(options));
    words.addAll(inputs);
    return run(words.toArray(String[]::new));
  }

  private int run(String... words) {
    return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0), words);
  }

  /** The files of a folder of graphs, and what is in them. */
  private Map<String, String> graphs(String graph) throws IOException {
    var graphs = new TreeMap<String, String>();
    try (var files = Files.list(folder.resolve(graph))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".trig")).toList()) {
        graphs.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return graphs;
  }
}
