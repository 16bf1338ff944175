package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a real server over HTTP, as programs do. */
class EndpointTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

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
        SERVER.send(
            SERVER
                .to("lanyard/sparql?query=" + Visitor.encode(Visitor.SPEAKERS))
                .header("Accept", accept)
                .GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("Priya Raman", "Tom Li");
  }

  @Test
  void takesAQueryAsAFormAndAsABody() throws Exception {
    var form =
        SERVER.post(
            "lanyard/sparql",
            "application/x-www-form-urlencoded",
            "query=" + Visitor.encode(Visitor.SPEAKERS));
    var body = SERVER.post("lanyard/sparql", "application/sparql-query", Visitor.SPEAKERS);

    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(body.statusCode()).isEqualTo(200);
    assertThat(form.body()).isEqualTo(body.body()).contains("Tom Li");
  }

  @Test
  void constructsAndAnswersYesOrNo() throws Exception {
    var graph =
        SERVER.send(
            SERVER
                .to(
                    "lanyard/sparql?query="
                        + Visitor.encode("CONSTRUCT { ?s a ?c } WHERE { ?s a ?c }"))
                .header("Accept", "text/turtle")
                .GET());

    assertThat(graph.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
    assertThat(graph.body()).contains("https://w3id.org/lanyard/id/person/tom-li");
    assertThat(SERVER.get("lanyard/sparql?query=" + Visitor.encode("ASK {}")).body())
        .contains("true");
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    var response = SERVER.get("lanyard/sparql?query=" + Visitor.encode("SELECT ?x {"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("line 1");
  }

  @Test
  void givesWholeGraphs() throws Exception {
    var evidence = Visitor.encode("https://w3id.org/lanyard/id/document/2025-05-host/evidence");

    assertThat(SERVER.get("lanyard/data?default").body()).contains("Waking Slumber");
    assertThat(SERVER.get("lanyard/data?graph=" + evidence).body()).contains("by-line");
    assertThat(SERVER.get("lanyard/data?graph=http://nothing.example/").statusCode())
        .isEqualTo(404);
    assertThat(
            SERVER
                .send(SERVER.to("lanyard/data?default").method("HEAD", BodyPublishers.noBody()))
                .statusCode())
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
        SERVER.send(
            SERVER
                .to(path == null ? "" : path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));

    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void takesNoUpdateForAQuery() throws Exception {
    var form =
        SERVER.post(
            "lanyard/sparql",
            "application/x-www-form-urlencoded",
            "update=" + Visitor.encode("CLEAR ALL"));
    var body = SERVER.post("lanyard/sparql", "application/sparql-update", "CLEAR ALL");

    assertThat(form.statusCode()).isBetween(400, 499);
    assertThat(body.statusCode()).isBetween(400, 499);
    assertThat(SERVER.get("lanyard/data?default").body()).contains("Waking Slumber");
  }

  @Test
  void asksNoOtherServerInSomebodysName() throws Exception {
    var response =
        SERVER.get(
            "lanyard/sparql?query="
                + Visitor.encode("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"));

    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @Test
  void letsPagesOfOtherPeopleReadTheData() throws Exception {
    var answer = SERVER.get("lanyard/sparql?query=" + Visitor.encode(Visitor.SPEAKERS));
    var before =
        SERVER.send(SERVER.to("lanyard/sparql").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(before.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST")
        .doesNotContain("PUT");
  }

  @Test
  void answersManyAtOnce() {
    var requests =
        IntStream.range(0, 40)
            .mapToObj(i -> SERVER.sendAsync(SERVER.to("ask/evidence").GET()))
            .toList();

    assertThat(requests).allSatisfy(r -> assertThat(r.join().body()).contains("8 rows"));
  }
}
