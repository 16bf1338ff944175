package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks as strangers do who mean no good, or know no better. */
class SafetyTest {
  private static final String ALL = "{ ?a ?b ?c }";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private static final List<String> LINES = new CopyOnWriteArrayList<>();
  private static Endpoint endpoint;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    endpoint =
        Endpoint.of(Fixture.dataset(), Questions.bundled())
            .port(0)
            .limits(Limits.usual().seconds(1).rows(20))
            .accessLog(LINES::add, path -> path.replace("zoe-hall", "withheld"))
            .start();
    visitor = new Visitor(endpoint.url());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @Test
  void stopsAQueryThatTakesTooLong() throws Exception {
    var text = query(ENDLESS, "text/plain");
    var json = query(ENDLESS, "application/sparql-results+json");

    assertThat(text.statusCode()).isEqualTo(503);
    assertThat(text.body()).startsWith("query: no answer after 1 seconds\n").contains("LIMIT");
    assertThat(json.statusCode()).isEqualTo(503);
    assertThat(type(json)).isEqualTo("application/problem+json");
    assertThat(json.body()).contains("\"status\"", "503", "no answer after 1 seconds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * " + ALL, "CONSTRUCT " + ALL + " WHERE " + ALL})
  void refusesToGiveMoreThanThereIsRoomFor(String sparql) throws Exception {
    var all = query(sparql, "text/plain");
    var some = query(sparql + " LIMIT 20", "*/*");

    assertThat(all.statusCode()).isEqualTo(400);
    assertThat(all.body()).contains("more than 20 rows", "LIMIT");
    assertThat(some.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE SILENT <file:///etc/passwd> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?now) {}",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.seq> ?o }",
        "SELECT (<\\u006Aava:org.apache.jena.sparql.function.library.now>() AS ?now) {}",
        "PREFIX j: <JAVA:org.apache.jena.sparql.function.library.> SELECT * { FILTER(j:now()) }",
      })
  void reachesOutForNobody(String sparql) throws Exception {
    var response = query(sparql, "text/plain");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).containsAnyOf("another server", "a Java class");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> " + ALL,
        "SELECT * FROM <https://example.org/> " + ALL,
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g " + ALL + " }",
      })
  void readsNoFileAndNoPageForAGraph(String sparql) throws Exception {
    assertThat(query(sparql, "text/csv").body().lines().skip(1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <file:///etc/passwd>", "DROP ALL", "SELECT ?x {", "", "  "})
  void saysWhatIsWrongWithWhatIsNoQuery(String sparql) throws Exception {
    var response = query(sparql, "text/plain");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isNotBlank();
  }

  @Test
  void survivesAQueryThatIsNestedWithoutEnd() throws Exception {
    var deep = "SELECT * { FILTER(" + "(".repeat(200_000) + "1" + ")".repeat(200_000) + ") }";

    var response = visitor.post("lanyard/sparql", "application/sparql-query", deep);

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWordsOfOtherScriptsInErrorsToo() throws Exception {
    var response = query("SELECT ?x { ?x <http://a/b> \"東京 Zoë\" ", "text/plain");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("no SPARQL query");
  }

  @Test
  void readsNoEndlessAddress() throws Exception {
    var response = visitor.get("lanyard/sparql?query=" + "x".repeat(17_000));
    var longer = visitor.get("ask/sponsors?year=" + "1".repeat(600_000));

    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.body()).contains("POST");
    assertThat(longer.statusCode()).isIn(414, 431);
  }

  @Test
  void readsNoEndlessBody() throws Exception {
    var large =
        visitor.post("lanyard/sparql", "application/sparql-query", "#".repeat(Limits.BODY + 1));
    var unknown =
        visitor.send(
            visitor
                .to("lanyard/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("ASK {}".getBytes()))));

    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(unknown.statusCode()).isEqualTo(411);
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, 404",
    "nowhere.php?x=%3Cscript%3E, 404",
    "id/%00, 400",
    "%2e%2e/%2e%2e/etc/passwd, 400",
    "assets/..%2f..%2fetc%2fpasswd, 400",
    "assets/nothing.js, 404",
    "webjars/nothing.js, 404",
    "lanyard/nothing, 404",
    "lanyard/data?graph=nothing, 404",
    "$/nothing, 404",
    "ask/nothing, 404",
  })
  void tellsNothingOfItsInsideInAnError(String path, int status) throws Exception {
    for (var accept : List.of("text/html", "text/plain", "application/json", "text/turtle")) {
      var response = visitor.send(visitor.to(path).header("Accept", accept).GET());

      assertThat(response.statusCode()).as(path + " as " + accept).isEqualTo(status);
      assertThat(response.body())
          .as(path + " as " + accept)
          .doesNotContainIgnoringCase("jetty", "fuseki", "exception", "\tat ", "<script>");
      assertThat(response.headers().map()).doesNotContainKeys("Server", "server");
    }
  }

  @Test
  void saysThatItIsWellAndHowMuchItHadToDo() throws Exception {
    query("ASK {}", "text/csv");

    assertThat(visitor.get("$/ping").body()).isEqualTo("well\n");
    var metrics = visitor.get("$/metrics");
    assertThat(type(metrics)).startsWith("text/plain").contains("version=0.0.4");
    assertThat(metrics.body())
        .contains("# TYPE lanyard_requests_total counter")
        .containsPattern("lanyard_requests_total\\{area=\"sparql\",status=\"2xx\"} [1-9]")
        .containsPattern("lanyard_request_seconds_bucket\\{area=\"sparql\",le=\"\\+Inf\"} [1-9]");
  }

  @Test
  void notesARequestWithoutWhatWasFilledIn() throws Exception {
    visitor.get("ask/who-spoke-where?speaker=Zoe+Hall");
    visitor.get("id/person/zoe-hall");
    visitor.get("id/a%E2%80%AEb");

    assertThat(line("/ask/who-spoke-where"))
        .matches("\\S+ GET /ask/who-spoke-where\\?\\.\\.\\. 200 \\d+ ms");
    assertThat(line("/id/person")).contains("GET /id/person/withheld ");
    assertThat(line("/id/a")).contains("GET /id/a_b ");
  }

  /** The line on a path, which is written when the answer is out already. */
  private static String line(String path) throws InterruptedException {
    for (int wait = 0; wait < 200; wait++) {
      for (var line : LINES) {
        if (line.contains(path)) {
          return line;
        }
      }
      Thread.sleep(10);
    }
    return "no line on " + path;
  }

  @Test
  void endsWhatItAnswersBeforeItStops() throws Exception {
    var brief =
        Endpoint.of(Fixture.dataset(), Questions.bundled())
            .port(0)
            .limits(Limits.usual().seconds(1))
            .start();
    var asked =
        new Visitor(brief.url())
            .sendAsync(
                new Visitor(brief.url())
                    .to("lanyard/sparql?query=" + Visitor.encode(ENDLESS))
                    .GET());
    Thread.sleep(300); // so that it has come in
    brief.close();

    assertThat(asked.join().statusCode()).isEqualTo(503);
    assertThat(asked.join().body()).contains("no answer after 1 seconds");
  }

  private static HttpResponse<String> query(String sparql, String accept) throws Exception {
    return visitor.send(
        visitor
            .to("lanyard/sparql?query=" + Visitor.encode(sparql))
            .header("Accept", accept)
            .GET());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
