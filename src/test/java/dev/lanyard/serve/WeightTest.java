package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.DocumentUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weighs the pages of things that much is told of, each fact by three documents at length. */
class WeightTest {
  private static final int HEAVIEST = 100 * 1024;
  private static final int TALKS = 150;
  private static final String WORDS =
      "Words that somebody wrote about it, and some more. ".repeat(6);

  private static final String PREFIXES =
      """
      PREFIX lan: <https://w3id.org/lanyard#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/lanyard/id/>
      """;

  @RegisterExtension private static final TestServer SERVER = new TestServer(WeightTest::dataset);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "talks",
        "events",
        "persons",
        "organisations",
        "documents",
        "id/person/ada",
        "id/organisation/acme",
        "id/event/e0",
        "id/series/days",
        "id/project/slumber",
        "id/topic/sleep",
        "id/place/porto",
        "id/talk/t0",
        "id/document/d0",
        "id/talk/t0?property=speaker&object=person/ada",
        "ask/evidence",
        "ask/who-spoke-where",
        "search?q=words",
      })
  void staysLight(String path) throws Exception {
    var response = SERVER.send(SERVER.to(path).header("Accept", "text/html").GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .as("bytes of /" + path)
        .isLessThan(HEAVIEST);
  }

  /** What has no room on the page is one click away. */
  @Test
  void leadsToTheWordsThatItDoesNotShow() throws Exception {
    var page =
        Jsoup.parse(
            SERVER.send(SERVER.to("id/person/ada").header("Accept", "text/html").GET()).body());
    var beside = page.select("details.said");
    var elsewhere = page.select("a.said");

    assertThat(beside).isNotEmpty();
    assertThat(elsewhere).isNotEmpty().allMatch(a -> a.text().equals("3 documents"));
    var fact = SERVER.get(elsewhere.get(elsewhere.size() - 1).attr("href").substring(1)).body();
    assertThat(Jsoup.parse(fact).select("blockquote mark")).hasSize(3);
  }

  private static Dataset dataset() {
    var dataset = DatasetFactory.create();
    for (int document = 0; document < 3; document++) {
      RDFParser.fromString(document(document), Lang.TRIG).parse(dataset);
    }
    return DocumentUnion.of(dataset);
  }

  private static String document(int number) {
    var name = "d" + number;
    var facts = new StringBuilder();
    var claims = new StringBuilder();
    facts.append(
        """
        <document/%s> a lan:Document ; rdfs:label "%s" ; lan:mentions <person/ada>, <event/e0> .
        <person/ada> a lan:Person ; rdfs:label "Ada of the Long Evenings" .
        <organisation/acme> a lan:Organisation ; rdfs:label "Acme Long Evenings Incorporated" .
        <series/days> a lan:EventSeries ; rdfs:label "Days of the Long Evenings" .
        <project/slumber> a lan:Project ; rdfs:label "Slumber" .
        <topic/sleep> a lan:Topic ; rdfs:label "sleep" .
        <place/porto> a lan:Place ; rdfs:label "Porto" .
        """
            .formatted(name, name));
    for (int i = 0; i < TALKS; i++) {
      facts.append(
          """
          <event/e%1$d> a lan:Event ; rdfs:label "Days of the Long Evenings, evening %1$d" ;
            lan:startDate "%2$d-05-0%3$d"^^xsd:date .
          <talk/t%1$d> a lan:Talk ; rdfs:label "A talk of the long evenings with a long title, number %1$d" .
          <person/p%1$d> a lan:Person ; rdfs:label "Somebody with a Long Name %1$d" .
          <affiliation/%4$s/%1$d> a lan:Affiliation ; rdfs:label "at Acme" ; lan:organisation <organisation/acme> .
          """
              .formatted(i, 1900 + i, 1 + i % 9, name));
      state(name, "talk/t" + i, "speaker", "person/ada", facts, claims);
      state(name, "talk/t" + i, "representing", "organisation/acme", facts, claims);
      state(name, "talk/t" + i, "atEvent", i % 2 == 0 ? "event/e0" : "event/e" + i, facts, claims);
      state(name, "talk/t" + i, "project", "project/slumber", facts, claims);
      state(name, "talk/t" + i, "topic", "topic/sleep", facts, claims);
      state(name, "event/e" + i, "inSeries", "series/days", facts, claims);
      state(name, "event/e" + i, "place", "place/porto", facts, claims);
      state(name, "event/e" + i, "host", "person/ada", facts, claims);
      state(name, "event/e" + i, "sponsor", "organisation/acme", facts, claims);
      state(name, "event/e0", "host", "person/p" + i, facts, claims);
      state(name, "person/p" + i, "affiliation", "affiliation/" + name + "/" + i, facts, claims);
    }
    return PREFIXES
        + "<document/%1$s> { %2$s }\n<document/%1$s/evidence> { %3$s }\n"
            .formatted(name, facts, claims);
  }

  private static void state(
      String document,
      String subject,
      String property,
      String object,
      StringBuilder facts,
      StringBuilder claims) {
    facts.append("<%s> lan:%s <%s> .\n".formatted(subject, property, object));
    claims.append(
        """
        <document/%1$s/claim/%5$d> a lan:Claim ; rdf:subject <%2$s> ; rdf:predicate lan:%3$s ; rdf:object <%4$s> ;
          prov:wasDerivedFrom <document/%1$s> ; oa:start %5$d ; oa:end %6$d ; lan:quote "%7$s" ;
          lan:rule "a-rule-that-reads-long-evenings" ; lan:confidence 0.97 .
        """
            .formatted(
                document,
                subject,
                property,
                object,
                claims.length(),
                claims.length() + WORDS.length(),
                WORDS));
  }
}
