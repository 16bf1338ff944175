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
import org.jsoup.parser.Parser;

/**
 * All that anybody can see of a graph: files and their names, what is printed and logged, exports,
 * what is served.
 */
final class Visible {
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

  private final StringWriter out = new StringWriter();
  private final Path folder;
  private final Path graph;
  private final Path exports;

  /** Sees the graph in {@code graph} below the folder, of which it does not tell the name. */
  Visible(Path folder) {
    this.folder = folder;
    this.graph = folder.resolve("graph");
    this.exports = folder.resolve("exports");
  }

  /** All that can be seen: files and their names, what is printed and logged, what is served. */
  String everything() throws Exception {
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
      Path to = exports.resolve(format);
      int code = run("export", format, "--graph", graph.toString(), "-o", to.toString());
      assertThat(code).as(format + " " + out).isZero();
    }
    try (var files = Files.walk(exports)) {
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
  static String folded(String text) {
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

  static String answer(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  private int run(String... args) {
    var writer = new PrintWriter(out, true);
    return Main.run(new Console(writer, writer, 0), args);
  }
}
