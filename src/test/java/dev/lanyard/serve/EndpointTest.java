package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Fixture;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a real server over HTTP. */
class EndpointTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SPEAKERS =
      "SELECT DISTINCT ?name { ?t <https://w3id.org/lanyard#speaker> ?p ."
          + " ?p <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";

  private static Endpoint endpoint;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "'text/html;q=0.1,text/csv;q=0.9', text/csv",
  })
  void answersInTheFormatThatIsAskedFor(String accept, String type) throws Exception {
    var response =
        send(to("lanyard/sparql?query=" + encode(SPEAKERS)).header("Accept", accept).GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("Priya Raman", "Tom Li");
  }

  @Test
  void takesAQueryAsAFormAndAsABody() throws Exception {
    var form =
        post("lanyard/sparql", "application/x-www-form-urlencoded", "query=" + encode(SPEAKERS));
    var body = post("lanyard/sparql", "application/sparql-query", SPEAKERS);

    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(body.statusCode()).isEqualTo(200);
    assertThat(form.body()).isEqualTo(body.body()).contains("Tom Li");
  }

  @Test
  void constructsAndAnswersYesOrNo() throws Exception {
    var graph =
        send(
            to("lanyard/sparql?query=" + encode("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c }"))
                .header("Accept", "text/turtle")
                .GET());

    assertThat(graph.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
    assertThat(graph.body()).contains("https://w3id.org/lanyard/id/person/tom-li");
    assertThat(get("lanyard/sparql?query=" + encode("ASK {}")).body()).contains("true");
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    var response = get("lanyard/sparql?query=" + encode("SELECT ?x {"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("line 1");
  }

  @Test
  void givesWholeGraphs() throws Exception {
    var evidence = encode("https://w3id.org/lanyard/id/document/2025-05-host/evidence");

    assertThat(get("lanyard/data?default").body()).contains("Waking Slumber");
    assertThat(get("lanyard/data?graph=" + evidence).body()).contains("by-line");
    assertThat(get("lanyard/data?graph=http://nothing.example/").statusCode()).isEqualTo(404);
    assertThat(
            send(to("lanyard/data?default").method("HEAD", BodyPublishers.noBody())).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, lanyard/data?default, text/turtle",
    "POST, lanyard/data?default, text/turtle",
    "DELETE, lanyard/data?default, text/turtle",
    "PATCH, lanyard/data?default, text/turtle",
    "POST, lanyard/update, application/sparql-update",
    "POST, lanyard/upload, text/turtle",
    "POST, lanyard, application/sparql-update",
    "PUT, , text/html",
  })
  void letsNobodyChangeAnything(String method, String path, String type) throws Exception {
    var body = "<http://a/s> <http://a/p> <http://a/o> .";

    var response =
        send(
            to(path == null ? "" : path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));

    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void takesNoUpdateForAQuery() throws Exception {
    var form =
        post(
            "lanyard/sparql", "application/x-www-form-urlencoded", "update=" + encode("CLEAR ALL"));
    var body = post("lanyard/sparql", "application/sparql-update", "CLEAR ALL");

    assertThat(form.statusCode()).isBetween(400, 499);
    assertThat(body.statusCode()).isBetween(400, 499);
    assertThat(get("lanyard/data?default").body()).contains("Waking Slumber");
  }

  @Test
  void asksNoOtherServerInSomebodysName() throws Exception {
    var response =
        get(
            "lanyard/sparql?query="
                + encode("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"));

    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @Test
  void letsPagesOfOtherPeopleReadTheData() throws Exception {
    var answer = get("lanyard/sparql?query=" + encode(SPEAKERS));
    var before = send(to("lanyard/sparql").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(before.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST")
        .doesNotContain("PUT");
  }

  @Test
  void saysOnTheStartPageWhatIsThere() throws Exception {
    var page = get("");

    assertThat(page.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains(
            "<strong>3</strong> documents",
            "<strong>1</strong> project<",
            "/ask/sponsors",
            endpoint.url() + "lanyard/sparql")
        .contains("ContainerSched London June 2024", "An evening with queues")
        .doesNotContain("<script", "style=", "{origin}", "{counts}");
  }

  @Test
  void hasEachIdOnAPageOnce() throws Exception {
    var ids =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(get("").body())
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().contains("questions");
  }

  @Test
  void answersAQuestionAsAPage() throws Exception {
    var page = get("ask/who-spoke-where?speaker=Tom&organisation=&year=2024");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("1 row", "Tom Li", "value=\"Tom\"", "value=\"2024\"", "speaker=Tom&amp;year=2024")
        .contains("/ask/organisation-by-year?organisation=Acme")
        .doesNotContain("Priya");
  }

  @Test
  void answersAQuestionForMachines() throws Exception {
    var csv = get("ask/who-spoke-where?speaker=Tom&year=2024&format=csv");

    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body())
        .isEqualTo(
            "speaker,event,date,organisation\r\nTom Li,ContainerSched London May 2024,2024-05-08,Acme\r\n");
  }

  @Test
  void showsForeignTextAsText() throws Exception {
    assertThat(get("ask/evidence").body())
        .contains("Tom Li &amp; Priya &lt;Raman&gt;")
        .doesNotContain("<Raman>");
    assertThat(get("ask/sponsors?sponsor=" + encode("\"><script>alert(1)</script>")).body())
        .doesNotContain("<script")
        .contains("&quot;&gt;&lt;script");
    assertThat(get("query?query=" + encode("</textarea><script>")).body())
        .doesNotContain("<script")
        .contains("&lt;/textarea&gt;");
    assertThat(get("ask/" + encode("<script>")).body()).doesNotContain("<script>");
  }

  @Test
  void runsAQueryOfOnesOwn() throws Exception {
    assertThat(get("query?query=" + encode(SPEAKERS)).body()).contains("2 rows", "Priya Raman");
    assertThat(get("query?format=csv&query=" + encode(SPEAKERS)).body())
        .isEqualTo("name\r\nPriya Raman\r\nTom Li\r\n");
    assertThat(get("query").body()).contains("<textarea");
  }

  @Test
  void keepsAWrongQueryInTheForm() throws Exception {
    var page = get("query?query=" + encode("SELECT ?mine {"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("SELECT ?mine {</textarea>", "this is no SPARQL SELECT query");
  }

  @ParameterizedTest
  @CsvSource({
    "ask/nothing, 404",
    "nothing, 404",
    "ask/sponsors?year=x, 400",
    "ask/sponsors?colour=red, 400",
    "ask/sponsors?format=pdf, 400"
  })
  void saysWhatIsWrongWithAnAddress(String path, int status) throws Exception {
    var page = get(path);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains("That did not work").doesNotContain("\tat ");
  }

  @Test
  void answersManyAtOnce() {
    var requests =
        IntStream.range(0, 40)
            .mapToObj(
                i -> CLIENT.sendAsync(to("ask/evidence").GET().build(), BodyHandlers.ofString()))
            .toList();

    assertThat(requests).allSatisfy(r -> assertThat(r.join().body()).contains("6 rows"));
  }

  @Test
  void saysWhenThePortIsTaken() {
    var port = URI.create(endpoint.url()).getPort();

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Endpoint.of(Fixture.dataset(), Questions.bundled()).port(port).start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("port-taken"))
        .satisfies(f -> assertThat(f.where()).isEqualTo("--port " + port));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void saysWhenThereIsNoSuchPort(int port) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Endpoint.of(Fixture.dataset(), Questions.bundled()).port(port).start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("port-wrong"));
  }

  @Test
  void saysWhenTheAddressIsNotOfThisMachine() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(
            () ->
                Endpoint.of(Fixture.dataset(), Questions.bundled())
                    .host("192.0.2.1")
                    .port(0)
                    .start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("host-unusable"));
  }

  @Test
  void listensToThisMachineAloneUnlessToldOtherwise() {
    assertThat(endpoint.url()).startsWith("http://127.0.0.1:");
  }

  @Test
  void isGoneOnceItIsClosed() {
    var brief = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
    var url = brief.url();
    brief.close();
    brief.close();

    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(
            () ->
                CLIENT.send(
                    HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()));
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint.url() + path));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
