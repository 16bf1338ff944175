package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against services that the tests start themselves. */
class RemoteTest {
  private static final String MANIFEST_0_2 =
      """
      {"versions": ["0.2"], "name": "Loom list", "identifierSpace": "https://list.example/",
       "schemaSpace": "https://list.example/types/"}
      """;
  private static final String MANIFEST_DRAFT =
      """
      {"versions": ["1.0-draft"], "name": "Loom list", "view": {"url": "https://list.example/{id}"}}
      """;
  private static final List<Item> OURS =
      List.of(
          Item.of("https://ours.example/loom")
              .with(Trait.KIND, "project")
              .with(Trait.NAME, "Loom")
              .with(Trait.HOMEPAGE, "https://loom.example"));

  @TempDir Path cache;

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void asksAServiceOfVersion02AndWhatItKnowsOfItsCandidates() {
    service(
        MANIFEST_0_2,
        Map.of(
            "queries={\"q0\"",
            "{\"q0\": {\"result\": [{\"id\": \"Q1\", \"name\": \"Loom\", \"score\": 99, \"match\": true}]}}",
            "extend={",
            "{\"meta\": [], \"rows\": {\"Q1\": {\"P856\": [{\"str\": \"https://loom.example/\"}]}}}"));

    var linkage = link(Map.of(Trait.HOMEPAGE, "P856"));

    assertThat(linkage.links())
        .extracting(l -> l.theirs().iri())
        .containsExactly("https://list.example/Q1");
    assertThat(linkage.links().get(0).score().certain()).isTrue();
  }

  @Test
  void asksAServiceOfTheDraft() {
    service(
        MANIFEST_DRAFT,
        Map.of(
            "\"conditions\"",
            "{\"results\": [{\"candidates\": [{\"id\": \"L1\", \"name\": \"Loom\"}]}]}",
            "\"ids\"",
            "{\"meta\": [], \"rows\": [{\"id\": \"L1\", \"properties\": [{\"id\": \"site\", \"values\":"
                + " [{\"str\": \"https://loom.example/\"}]}]}]}"));

    var linkage = link(Map.of(Trait.HOMEPAGE, "site"));

    assertThat(linkage.links())
        .extracting(l -> l.theirs().iri())
        .containsExactly("https://list.example/L1");
  }

  @Test
  void takesNothingFromAServiceThatTellsNoMoreThanAName() {
    service(
        MANIFEST_0_2,
        Map.of(
            "queries=",
            "{\"q0\": {\"result\": [{\"id\": \"Q1\", \"name\": \"Loom\", \"score\": 99}]}}"));

    var linkage = link(Map.of());

    assertThat(linkage.links()).isEmpty();
    assertThat(linkage.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void asksAgainWhenAServiceIsBusy(int status) {
    var answers = new ArrayList<>(List.of(status, status, 200));
    handle(
        exchange -> {
          int next = answers.size() > 1 ? answers.remove(0) : 200;
          answer(exchange, next, next == 200 ? MANIFEST_0_2 : "later");
        });

    assertThat(web(3).get(address(), Remote.JSON)).isEqualTo(MANIFEST_0_2);
    assertThat(asked).hasSize(3);
  }

  @Test
  void doesNotAskTwiceWhatWasAnswered() {
    handle(exchange -> answer(exchange, 200, "once"));

    assertThat(web(0).get(address(), Remote.JSON)).isEqualTo("once");
    assertThat(web(0).get(address(), Remote.JSON)).isEqualTo("once");
    assertThat(asked).hasSize(1);
  }

  @Test
  void saysSoWhenNobodyListens() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var nobody = URI.create("http://localhost:%d/".formatted(port));

    assertThatThrownBy(() -> Remote.at(nobody, manners(1), Map.of(), false, OURS))
        .isInstanceOfSatisfying(
            Fault.class, f -> assertThat(f.slug()).isEqualTo("service-unreachable"));
  }

  @Test
  void givesUpOnASlowAnswer() {
    handle(
        exchange -> {
          try {
            Thread.sleep(2_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          answer(exchange, 200, MANIFEST_0_2);
        });
    var hasty = new Manners(Duration.ofMillis(200), 0, Duration.ofMillis(1), 1000, cache);

    assertThatThrownBy(() -> Remote.at(address(), hasty, Map.of(), false, OURS))
        .isInstanceOfSatisfying(
            Fault.class,
            f -> {
              assertThat(f.slug()).isEqualTo("service-unreachable");
              assertThat(f.report()).contains("timed out");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"versions\": [", "<html>Welcome</html>", "[]", ""})
  void saysSoWhenTheAnswerIsNonsense(String nonsense) {
    handle(exchange -> answer(exchange, 200, nonsense));

    assertThatThrownBy(() -> Remote.at(address(), manners(0), Map.of(), false, OURS))
        .isInstanceOfSatisfying(
            Fault.class, f -> assertThat(f.slug()).isEqualTo("service-nonsense"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"q0\": {\"result\": [", "{}", "{\"q0\": {\"result\": [{\"name\": \"Loom\"}]}}"})
  void saysSoWhenAServiceAnswersNoQueries(String nonsense) {
    service(MANIFEST_0_2, Map.of("queries=", nonsense));

    assertThatThrownBy(() -> link(Map.of()))
        .isInstanceOfSatisfying(
            Fault.class, f -> assertThat(f.slug()).isEqualTo("service-nonsense"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsTheNamesOfASparqlEndpoint(boolean byName) {
    var data = DatasetFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX doap: <http://usefulinc.com/ns/doap#>
            <https://list.example/loom> a doap:Project ; doap:name "Loom" ; doap:homepage <https://loom.example/> .
            <https://list.example/gate> a doap:Project ; doap:name "Gate" .
            """,
            Lang.TURTLE)
        .parse(data);
    var fuseki =
        FusekiServer.create().port(0).loopback(true).add("/list", data, false).build().start();
    try {
      var endpoint = URI.create("http://localhost:%d/list/query".formatted(fuseki.getPort()));
      var source = Remote.at(endpoint, manners(0), Map.of(), byName, OURS);

      assertThat(((Catalogue) source).size()).isEqualTo(byName ? 1 : 2);
      assertThat(new Linker(Thresholds.USUAL).link(OURS, source).links())
          .extracting(l -> l.theirs().iri())
          .containsExactly("https://list.example/loom");
    } finally {
      fuseki.stop();
    }
  }

  private Linkage link(Map<Trait, String> properties) {
    return new Linker(Thresholds.USUAL)
        .link(OURS, Remote.at(address(), manners(0), properties, false, OURS));
  }

  private Web web(int retries) {
    return new Web(manners(retries));
  }

  private Manners manners(int retries) {
    return new Manners(Duration.ofSeconds(20), retries, Duration.ofMillis(1), 1000, cache);
  }

  private URI address() {
    return URI.create("http://localhost:%d/reconcile".formatted(server.getAddress().getPort()));
  }

  /** A service that answers a body by what it contains. */
  private void service(String manifest, Map<String, String> answers) {
    handle(
        exchange -> {
          if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, manifest);
            return;
          }
          String body =
              URLDecoder.decode(body(exchange), StandardCharsets.UTF_8).replaceAll("\\s+", "");
          String answer =
              answers.entrySet().stream()
                  .filter(e -> body.contains(e.getKey()))
                  .map(Map.Entry::getValue)
                  .findFirst()
                  .orElse("");
          answer(exchange, answer.isEmpty() ? 404 : 200, answer);
        });
  }

  private void handle(HttpHandler handler) {
    server.createContext(
        "/",
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestURI().toString());
          }
          handler.handle(exchange);
        });
  }

  private static String body(HttpExchange exchange) {
    try {
      return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
