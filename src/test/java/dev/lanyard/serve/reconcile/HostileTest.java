package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.DocumentUnion;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Serves a graph whose names were chosen to do harm, and one that lies below a base of its own. */
class HostileTest {
  private static final String NAME =
      "</title><script>alert('1')</script><img src=x onerror=y> & \"Co\"";

  private static Endpoint endpoint;
  private static Client client;

  @BeforeAll
  static void start() {
    var documents = DatasetFactory.create();
    RDFParser.fromString(
            """
            @base <https://kb.example/> .
            @prefix lan: <https://w3id.org/lanyard#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <document/d> {
              <document/d> a lan:Document ; rdfs:label "A diary" ; lan:mentions <person/x> .
              <person/x> a lan:Person ; rdfs:label "%1$s" ; lan:affiliation <affiliation/x> .
              <affiliation/x> a lan:Affiliation ; lan:organisation <organisation/y> .
              <organisation/y> a lan:Organisation ; rdfs:label "%1$s" .
              <person/jo-ito> a lan:Person ; rdfs:label "伊藤 Jo" .
            }
            """
                .formatted(NAME.replace("\"", "\\\"")),
            Lang.TRIG)
        .parse(documents);
    endpoint = Endpoint.of(DocumentUnion.of(documents), Questions.bundled()).port(0).start();
    client = new Client(endpoint.url());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @Test
  void showsSuchNamesAsText() {
    var preview = client.get("reconcile/preview?id=https://kb.example/person/x");
    var page = Jsoup.parse(preview.body());

    assertThat(page.select("h1").text()).isEqualTo(NAME);
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("[style], [onerror], style")).isEmpty();
    var flyout = client.get("reconcile/flyout/entity?id=https://kb.example/person/x");
    var html = Client.json(flyout).get("html").getAsString();
    assertThat(Jsoup.parse(html).select("script, img")).isEmpty();
    assertThat(flyout.body()).doesNotContain("<script");
  }

  @Test
  void mayBeFramedButRunsNothing() {
    var policy =
        client
            .get("reconcile/preview?id=https://kb.example/person/x")
            .headers()
            .allValues("Content-Security-Policy");

    assertThat(policy).hasSize(1);
    assertThat(policy.get(0))
        .contains("frame-ancestors *", "default-src 'none'")
        .doesNotContain("script-src", "unsafe");
    assertThat(client.get("reconcile/style.css").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
  }

  @Test
  void findsThemAllTheSame() {
    var found = client.oldOne("{'query': '伊藤 Jo', 'type': 'Person'}");

    assertThat(found.get(0).getAsJsonObject().get("id").getAsString())
        .isEqualTo("https://kb.example/person/jo-ito");
    assertThat(found.get(0).getAsJsonObject().get("match").getAsBoolean()).isTrue();
  }

  @Test
  void completesNamesOfOtherScripts() {
    var found =
        client.get(
            "reconcile/suggest/entity?prefix=" + Client.encode("伊"), "0.2", "suggest-entity");

    assertThat(found.toString()).contains("https://kb.example/person/jo-ito");
    assertThat(
            client.get("reconcile/suggest/entity?prefix=%21", "0.2", "suggest-entity").toString())
        .isEqualTo("{\"result\":[]}");
  }

  @Test
  void leadsToThePageOfAThingOnThisServer() {
    var answer = client.get("reconcile/view?id=https%3A%2F%2Fkb.example%2Fperson%2Fjo-ito");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/id/person/jo-ito");
  }
}
