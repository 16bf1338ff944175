package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.Loader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is forgotten is in no file, no answer, no page, no log, and does not come back. */
class ForgottenEverywhereTest {
  private static final String INTERVIEW =
      """
      ---
      title: "Harbour Days 2025: an interview with Zoë Hallbrook"
      ---
      # Harbour Days 2025

      Zoë Hallbrook from Acme talked about "Queues at sea" at Harbour Days 2025 in Bristol.
      [The recording](https://video.example/zoe-hallbrook/queues) of the talk is there, and
      [her page](https://wiki.example/Zo%C3%AB_Hallbrook). Zoë also chaired a panel.
      Tom Li from Borealis gave a talk, "What Zoë taught me about queues". Hallbrook's book is out.
      Zoë Lund from Borealis spoke about "Anchors".
      """;

  private static final String LOUD =
      """
      # Harbour Days 2025

      Dr. Zoe Hallbrook of Acme spoke about "Queues at sea", and ZOE HALLBROOK about "Shoals". Tom Li (Borealis) spoke about "Nets".
      The organisers thanked Hallbrook, Zoe and her team.
      """;

  private static final String PAGE =
      """
      <html><head><title>Harbour Days 2025</title></head><body><h1>Harbour Days 2025</h1>
      <p>Tom Li from Borealis gave a talk called "Knots with Zo&euml; Hallbrook" in Bristol.</p>
      <p>Zo&euml; laughed, and Tom Li from Borealis presented "Nets".</p></body></html>
      """;

  private static final String PEOPLE =
      "name,kind,company\nZoe Hallbrook,person,Acme\nTom Li,person,Borealis\n";

  private static final String TALKS =
      "name,kind\nKnots with Zoe Hallbrook,talk\nNets,talk\nQueues at see,talk\n";

  private static final String BY_HAND =
      """

      # Zoë Hallbrook wrote to us
      [] a lan:Denial ; rdf:subject <event/harbour-days-2025> ; rdf:predicate lan:sponsor ; rdf:object <organisation/acme> ;
        dct:creator "Zoë Hallbrook" ; dct:date "2026-01-01"^^xsd:date .
      """;

  private static final Pattern NAME = Pattern.compile("hallbrook|\\bzoe\\b");

  @TempDir private Path folder = Path.of("set by JUnit");

  private final StringWriter out = new StringWriter();
  private Path texts = folder;
  private Path graph = folder;

  @BeforeEach
  void extractAll() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    graph = folder.resolve("graph");
    Files.writeString(texts.resolve("2025-06-14-interview-zoe-hallbrook.md"), INTERVIEW);
    Files.writeString(texts.resolve("2025-06-15-harbour-days-with-zoe.md"), LOUD);
    Files.writeString(texts.resolve("2025-06-16-harbour-days.html"), PAGE);
    extract();
  }

  @Test
  void whoIsForgottenIsNowhereAndDoesNotComeBack() throws Exception {
    linkAndCorrect();
    assertThat(everything()).contains("hallbrook", "zoe-hallbrook", "tom li", "harbour days");

    assertThat(run("forget", "zoe hallbrook", "--graph", graph.toString())).isZero();
    assertGone(everything());

    extract();
    link("talks.csv");
    String rebuilt = everything();
    assertGone(rebuilt);
    assertThat(rebuilt).contains("tom li", "tommy", "[withheld]", "nets", "zoe lund", "anchors");
    assertThat(run("check", graph.toString())).as(out.toString()).isZero();
  }

  @Test
  void aLogThatIsKeptTellsNoNameThatSomebodyAsksFor() throws Exception {
    run("forget", "Zoë Hallbrook", "--graph", graph.toString());
    var log = new StringBuilder();
    var dataset = Loader.load(graph);
    try (var endpoint =
        Endpoint.of(dataset, Questions.bundled())
            .accessLog(log::append, Forgotten.read(graph)::scrubAddress)
            .port(0)
            .start()) {
      Visible.answer(endpoint.url() + "person/zoe-hallbrook");
      Visible.answer(endpoint.url() + "search?q=Zoe+Hallbrook");
      Visible.answer(endpoint.url() + "reconcile/suggest/entity?prefix=Hallbrook");
    }

    assertGone(Visible.folded(log.toString()));
    assertThat(log).contains("GET", "404");
  }

  @Test
  void whatSomebodyElseWroteIntoTheFolderIsNamed() throws IOException {
    Files.writeString(graph.resolve("notes.txt"), "Ask Zoë Hallbrook again.");

    run("forget", "Zoë Hallbrook", "--graph", graph.toString());

    assertThat(out.toString()).contains("tell the name still", "notes.txt");
  }

  private String everything() throws Exception {
    return new Visible(folder).everything();
  }

  private static void assertGone(String everything) {
    String others = everything.replaceAll("zoe(?: |\\+|%20|-)lund", "");
    assertThat(NAME.matcher(others).results())
        .map(m -> others.substring(Math.max(0, m.start() - 80), m.end()))
        .isEmpty();
  }

  private void extract() {
    assertThat(run("extract", texts.toString(), "-o", graph.toString())).isZero();
  }

  private void linkAndCorrect() throws IOException {
    Files.writeString(folder.resolve("people.csv"), PEOPLE);
    Files.writeString(folder.resolve("talks.csv"), TALKS);
    link("people.csv");
    link("talks.csv");
    Files.createDirectories(graph.resolve("links/.cache"));
    Files.writeString(graph.resolve("links/.cache/0a.txt"), "{\"name\":\"Zo\\u00eb Hallbrook\"}");
    run("deny", "Zoë Hallbrook", "affiliation", "Acme", "--graph", graph.toString());
    run(
        "add",
        "Tom Li",
        "altLabel",
        "Tommy",
        "--why",
        "Zoë Hallbrook told us",
        "--by",
        "Jo",
        "--graph",
        graph.toString());
    Path corrections = graph.resolve(CorrectionsFile.NAME);
    Files.writeString(corrections, Files.readString(corrections) + BY_HAND);
  }

  private void link(String table) {
    String to = folder.resolve(table).toString();
    assertThat(run("link", "--to", to, "--graph", graph.toString(), "--ask", "0.3"))
        .as(out.toString())
        .isZero();
  }

  private int run(String... args) {
    var writer = new PrintWriter(out, true);
    return Main.run(new Console(writer, writer, 0), args);
  }
}
