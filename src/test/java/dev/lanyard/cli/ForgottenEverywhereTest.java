package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.AnswerWriter;
import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.Loader;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
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

  private static final List<String> EXPORTS =
      List.of(
          "csv",
          "tsv",
          "jsonl",
          "sqlite",
          "turtle",
          "annotated",
          "ntriples",
          "rdfxml",
          "trig",
          "nquads",
          "jsonld",
          "schema-org",
          "graphml",
          "gexf",
          "ical",
          "parquet",
          "duckdb");

  /** What tells a name that begins so, or of which a letter is wrong, or how the server is. */
  private static final List<String> ASKED =
      List.of(
          "reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22Zo%20Halbrook%22%2C%22type%22%3A%22Person%22%7D%7D",
          "reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22Queues%20at%20sea%22%7D%7D",
          "reconcile/suggest/entity?prefix=Hal",
          "reconcile/suggest/entity?prefix=Zo",
          "search?q=Hal",
          "search?q=Zo",
          "search?q=Halbrook",
          "person/z-halbrook",
          "ask/talks-of-person?person=Halbrok",
          "sparql?query=SELEKT",
          "$/metrics",
          "$/ping");

  private static final Pattern NAME = Pattern.compile("hallbrook|\\bzoe\\b");

  @TempDir private Path folder = Path.of("set by JUnit");

  private final StringWriter out = new StringWriter();
  private Path texts = folder;
  private Path graph = folder;

  @BeforeEach
  void extractAndLink() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    graph = folder.resolve("graph");
    Files.writeString(texts.resolve("2025-06-14-interview-zoe-hallbrook.md"), INTERVIEW);
    Files.writeString(texts.resolve("2025-06-15-harbour-days-with-zoe.md"), LOUD);
    Files.writeString(texts.resolve("2025-06-16-harbour-days.html"), PAGE);
    Files.writeString(folder.resolve("people.csv"), PEOPLE);
    Files.writeString(folder.resolve("talks.csv"), TALKS);
    extract();
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

  @Test
  void whoIsForgottenIsNowhereAndDoesNotComeBack() throws Exception {
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
      answer(endpoint.url() + "person/zoe-hallbrook");
      answer(endpoint.url() + "search?q=Zoe+Hallbrook");
      answer(endpoint.url() + "reconcile/suggest/entity?prefix=Hallbrook");
    }

    assertGone(folded(log.toString()));
    assertThat(log).contains("GET", "404");
  }

  @Test
  void whatSomebodyElseWroteIntoTheFolderIsNamed() throws IOException {
    Files.writeString(graph.resolve("notes.txt"), "Ask Zoë Hallbrook again.");

    run("forget", "Zoë Hallbrook", "--graph", graph.toString());

    assertThat(out.toString()).contains("tell the name still", "notes.txt");
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

  private void link(String table) {
    String to = folder.resolve(table).toString();
    assertThat(run("link", "--to", to, "--graph", graph.toString(), "--ask", "0.3"))
        .as(out.toString())
        .isZero();
  }

  /** All that can be seen: files and their names, what is printed and logged, what is served. */
  private String everything() throws Exception {
    out.getBuffer().setLength(0);
    run("ask", "who-spoke-where", "--graph", graph.toString());
    run("stats", graph.toString());
    run("why", "Tom Li", "--graph", graph.toString());
    run("review", "--list", "--graph", graph.toString());
    try (var files = Files.walk(graph)) {
      files
          .filter(Files::isRegularFile)
          .forEach(f -> out.append(graph.relativize(f).toString()).append('\n').append(text(f)));
    }
    exported();
    var dataset = Loader.load(graph);
    out.append(TrigFiles.text(dataset, Lan.BASE));
    var writer = new AnswerWriter(new Names(dataset));
    for (Question question : Questions.bundled().all()) {
      var answer = new Asker(dataset).ask(question, Map.of());
      for (AnswerFormat format : AnswerFormat.values()) {
        out.append(writer.write(answer, format, 0));
      }
    }
    var forgotten = Forgotten.read(graph);
    try (var endpoint =
        Endpoint.of(dataset, Questions.bundled())
            .accessLog(line -> out.append(line).append('\n'), forgotten::scrubAddress)
            .port(0)
            .start()) {
      out.append(new Crawler(endpoint.url()).everything());
      for (String asked : ASKED) {
        out.append(answer(endpoint.url() + asked));
      }
    }
    return folded(out.toString().replace(folder.toString(), ""));
  }

  /** Every format; those that are packed are opened. */
  private void exported() throws Exception {
    for (String format : EXPORTS) {
      Path to = folder.resolve("exports").resolve(format);
      int code = run("export", format, "--graph", graph.toString(), "-o", to.toString());
      assertThat(code).as(format + " " + out).isZero();
    }
    try (var files = Files.walk(folder.resolve("exports"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".parquet")) {
          out.append(Opened.parquet(file));
        } else if (file.endsWith("duckdb")) {
          out.append(Opened.duckDb(file));
        } else {
          out.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** Without case, accents, and the ways of hiding them in addresses, pages and JSON. */
  private static String folded(String text) {
    String plain =
        Parser.unescapeEntities(text, false).replace("\\u00eb", "ë").replaceAll("(?i)%C3%AB", "ë");
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  private int run(String... args) {
    var writer = new PrintWriter(out, true);
    return Main.run(new Console(writer, writer, 0), args);
  }
}
