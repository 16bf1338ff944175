package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import dev.lanyard.store.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Serves a folder as {@code lanyard serve} does, and changes it meanwhile. */
@Timeout(300)
class WatchTest {
  private static final String SPEAKERS =
      "SELECT DISTINCT ?name { ?t <https://w3id.org/lanyard#speaker> ?p ."
          + " ?p <http://www.w3.org/2000/01/rdf-schema#label> ?name }";
  private static final String MORE =
      """
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @base <https://w3id.org/lanyard/id/> .
      <document/more-%1$s> {
        <talk/more/%1$s> a lan:Talk ; rdfs:label "More %1$s" ; lan:speaker <person/newcomer-%1$s> .
        <person/newcomer-%1$s> a lan:Person ; rdfs:label "Newcomer %1$s" .
      }
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private String url = "";

  @BeforeEach
  void serve() throws IOException, InterruptedException {
    try (var files = Files.list(Fixture.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0);
    var server =
        new Thread(() -> Main.run(console, "serve", folder.toString(), "--port", "0"), "served");
    server.setDaemon(true); // nobody presses Ctrl-C
    server.start();
    while (server.isAlive() && !out.toString().contains("Stop   Ctrl-C")) {
      Thread.sleep(20);
    }
    url = out.toString().replaceAll("(?s)Open +(\\S+).*", "$1");
  }

  @Test
  void noRequestFailsWhileTheGraphIsExchangedAndTheNewFactsAreThere()
      throws IOException, InterruptedException {
    var going = new AtomicBoolean(true);
    var failures = new ConcurrentLinkedQueue<String>();
    var answers = new AtomicInteger();
    List<Thread> visitors =
        List.of(
                "lanyard/sparql?query=" + URLEncoder.encode(SPEAKERS, StandardCharsets.UTF_8),
                "",
                "ask/who-spoke-where?speaker=Raman")
            .stream()
            .map(path -> new Thread(() -> hammer(path, going, answers, failures)))
            .toList();
    visitors.forEach(Thread::start);

    try {
      for (int i = 1; i <= 2; i++) {
        WholeFile.write(folder.resolve("more-%d.trig".formatted(i)), MORE.formatted(i));
        await(out, i, "is served as it is now");
      }
    } finally {
      going.set(false);
    }
    for (Thread visitor : visitors) {
      visitor.join();
    }

    assertThat(failures).isEmpty();
    assertThat(answers.get()).isGreaterThan(20);
    assertThat(speakers()).contains("Newcomer 1", "Newcomer 2", "Priya Raman");
  }

  @Test
  void keepsServingWhatItHadWhenTheNewGraphIsBroken() throws IOException, InterruptedException {
    Path file = folder.resolve("more.trig");
    WholeFile.write(file, "this is no TriG");
    await(err, 1, "What was served before still is.");

    assertThat(err.toString()).contains("more.trig", "lanyard explain trig-broken");
    assertThat(speakers()).contains("Priya Raman");

    WholeFile.write(file, MORE.formatted(4));
    await(out, 1, "is served as it is now");
    assertThat(speakers()).contains("Newcomer 4");
  }

  private void hammer(
      String path,
      AtomicBoolean going,
      AtomicInteger answers,
      ConcurrentLinkedQueue<String> failures) {
    while (going.get()) {
      try {
        HttpResponse<String> response = get(path);
        answers.incrementAndGet();
        if (response.statusCode() != 200 || response.body().isEmpty()) {
          failures.add(path + " " + response.statusCode() + " " + response.body());
        }
        Thread.sleep(10); // Whoever exchanges the graph needs a processor, too.
      } catch (IOException | InterruptedException e) {
        failures.add(path + " " + e);
      }
    }
  }

  private String speakers() throws IOException, InterruptedException {
    return get("lanyard/sparql?query=" + URLEncoder.encode(SPEAKERS, StandardCharsets.UTF_8))
        .body();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
  }

  private static void await(StringWriter words, int times, String expected)
      throws InterruptedException {
    while (words.toString().split(expected, -1).length <= times) {
      Thread.sleep(20);
    }
  }
}
