package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks up what IRIs mean, as programs do that follow links. */
class LinkedDataTest {
  private static final String ID = "https://w3id.org/lanyard/id/";

  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "'text/turtle;q=0.4, application/rdf+xml;q=0.6', application/rdf+xml",
    "'text/*;q=0.9, text/html;q=0', text/turtle",
    "'application/*', application/ld+json",
    "'*/*;q=0.1, application/n-triples', application/n-triples",
  })
  void describesAThingAsItsReaderLikes(String accept, String type) throws Exception {
    var response = get("id/person/tom-li", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(names(read(response))).contains("Tom Li");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml",
  })
  void describesAThingAsItsAddressSays(String suffix, String type) throws Exception {
    var response = get("id/person/tom-li." + suffix, "text/html");
    var same = get("id/person/tom-li?format=" + suffix, "text/html");

    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Content-Location")).isEqualTo("/id/person/tom-li." + suffix);
    assertThat(same.body()).isEqualTo(response.body());
    assertThat(names(read(response))).contains("Tom Li");
  }

  @Test
  void readsLikeJsonAsJsonLd() throws Exception {
    var person = JSON.parse(get("id/person/tom-li", "application/ld+json").body());
    var affiliation = person.get("affiliation").getAsArray().get(0).getAsObject();
    var talks = person.getObj("reverse").get("speaker").getAsArray();

    assertThat(person.getString("id")).isEqualTo("person/tom-li");
    assertThat(person.getString("name")).isEqualTo("Tom Li");
    assertThat(affiliation.get("organisation").getAsArray().get(0).getAsObject().hasKey("name"))
        .isTrue();
    assertThat(talks.stream().map(t -> t.getAsObject().getString("name")))
        .contains("Queues that sleep");
    assertThat(person.getObj("@context").getString("name")).endsWith("#label");
  }

  @Test
  void saysInWhichWaysItCanBeHadWhenNoneSuits() throws Exception {
    var response = get("id/person/tom-li", "image/png");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body())
        .contains("text/html", "/id/person/tom-li.ttl", "/id/person/tom-li.jsonld");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/nobody",
        "id/person/",
        "id/",
        "graph/nothing",
        "id/person/tom-li.exe",
        "id/%3Cb%3E"
      })
  void saysWhenThereIsNoSuchThing(String path) throws Exception {
    var response = get(path, "text/turtle");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).doesNotContain("<b>");
  }

  @Test
  void sendsNothingTwice() throws Exception {
    var first = get("id/person/tom-li", "text/turtle");
    var again =
        SERVER.send(
            SERVER
                .to("id/person/tom-li")
                .header("Accept", "text/turtle")
                .header("If-None-Match", header(first, "ETag"))
                .GET());
    var otherwise =
        SERVER.send(
            SERVER
                .to("id/person/tom-li")
                .header("Accept", "application/n-triples")
                .header("If-None-Match", header(first, "ETag"))
                .GET());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(otherwise.statusCode()).isEqualTo(200);
  }

  @Test
  void tellsTheHeadersAlone() throws Exception {
    var head =
        SERVER.send(
            SERVER
                .to("id/person/tom-li")
                .header("Accept", "text/turtle")
                .method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Type")).startsWith("text/turtle");
    assertThat(header(head, "Link"))
        .contains(
            "</id/person/tom-li.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "<" + ID + "person/tom-li>; rel=\"canonical\"",
            "rel=\"describedby\"");
  }

  @Test
  void givesDocumentsEvidenceAndTerms() throws Exception {
    var evidence = get("id/document/2024-05-host/evidence", "text/turtle");

    assertThat(evidence.body()).contains("lan:quote");
    assertThat(get("id/document/2024-05-host", "text/turtle").body())
        .contains("2024-05-host/evidence");
    assertThat(get("ontology", "text/turtle").body()).contains("lan:speaker", "rdfs:comment");
    assertThat(get("graph/identity", "text/turtle").statusCode()).isIn(200, 404);
  }

  @Test
  void leadsFromAnIriOfBeforeToTheOneOfNowAndKnowsClaims() throws Exception {
    var dataset =
        RDFParser.fromString(
                """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @base <https://w3id.org/lanyard/id/> .
                <person/tom-li> rdfs:label "Tom Li" .
                <person/tom-lindqvist> rdfs:label "Tom Lindqvist" .
                <document/d/evidence> { <document/d/claim/1-2-x> rdfs:comment "a claim" . }
                <https://w3id.org/lanyard/identity> {
                  <#1> rdf:subject <person/thomas-li> ; rdf:predicate owl:sameAs ; rdf:object <person/tom-li> .
                  <#2> rdf:subject <person/tom> ; rdf:predicate owl:sameAs ; rdf:object <person/tom-li> .
                  <#3> rdf:subject <person/tom> ; rdf:predicate owl:sameAs ; rdf:object <person/tom-lindqvist> .
                }
                """,
                Lang.TRIG)
            .toDataset();
    try (var other = Endpoint.of(dataset, Questions.bundled()).port(0).start()) {
      var there = new Visitor(other.url());

      var moved = there.get("id/person/thomas-li.ttl");
      assertThat(moved.statusCode()).isEqualTo(308);
      assertThat(header(moved, "Location")).isEqualTo("/id/person/tom-li.ttl");

      assertThat(there.get("id/document/d/claim/1-2-x.ttl").body()).contains("a claim");

      var several = there.get("id/person/tom");
      assertThat(several.statusCode()).isEqualTo(300);
      assertThat(several.body()).contains("/id/person/tom-li\n", "/id/person/tom-lindqvist");
    }
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return SERVER.send(SERVER.to(path).header("Accept", accept).GET());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static Graph read(HttpResponse<String> response) {
    var type = header(response, "Content-Type").split(";")[0];
    return RDFParser.source(
            new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
        .lang(RDFLanguages.contentTypeToLang(type))
        .toGraph();
  }

  private static List<String> names(Graph graph) {
    return graph.stream(
            NodeFactory.createURI(ID + "person/tom-li"),
            NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
            Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }
}
