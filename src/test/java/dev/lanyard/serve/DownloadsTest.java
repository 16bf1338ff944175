package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
import dev.lanyard.store.Fixture;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fetches exports, as people do who have no command line of Lanyard. */
class DownloadsTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @Test
  void aTableComesAsAFile() throws Exception {
    var response = SERVER.get("data/csv/appearances?year=2025");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("text/csv");
    assertThat(header(response, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"appearances.csv\"");
    assertThat(response.body().lines()).hasSize(6).first().asString().startsWith("person,name,");
  }

  @Test
  void theGraphComesAsRdf() throws Exception {
    var response = SERVER.get("data/turtle?event=May+2024");

    var model = ModelFactory.createDefaultModel();
    RDFParser.fromString(response.body(), Lang.TURTLE).parse(model);
    assertThat(header(response, "Content-Type")).startsWith("text/turtle");
    assertThat(model.listSubjects().toList())
        .extracting(Object::toString)
        .contains("https://w3id.org/lanyard/id/event/containersched-london-may-2024")
        .noneMatch(iri -> iri.contains("2025"));
  }

  @Test
  void databasesComeToo() throws Exception {
    assertThat(SERVER.get("data/sqlite").body()).startsWith("SQLite format 3");
  }

  @Test
  void theListSaysWhatThereIs() throws Exception {
    assertThat(SERVER.get("data/").body())
        .contains("/data/csv/TABLE", "/data/turtle ", "appearances", "?network=");
  }

  @Test
  void aBrowserIsLedToEachOfThem() throws Exception {
    var response = SERVER.send(SERVER.to("data/").header("Accept", BROWSER).GET());
    var links = Jsoup.parse(response.body()).select("main a[href^=/data/]").eachAttr("href");

    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(links).contains("/data/turtle", "/data/sqlite", "/data/parquet/talk_topics");
    for (Export export : Exports.all(Settings.USUAL)) {
      assertThat(links).anyMatch(l -> (l + "/").startsWith("/data/" + export.name() + "/"));
    }
    assertThat(SERVER.get(links.get(0).substring(1)).statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("curl -OJ '" + SERVER.url() + "data/csv/");
  }

  @ParameterizedTest
  @CsvSource({
    "data/doc, 404, 'expected one of: csv, tsv'",
    "data/csv, 404, /data/csv/appearances",
    "data/csv/nothing, 404, 'expected one of: persons'",
    "data/csv/../../etc/passwd, 404, ''",
    "data/turtle/persons, 400, 'holds a graph, not tables'",
    "data/turtle?year=soon, 400, expected a year",
    "data/gexf?network=all, 400, co-speakers",
    "data/ical?event=Nowhere, 404, no event fits",
  })
  void whatCannotBeHadIsExplained(String path, int status, String words) throws Exception {
    var response = SERVER.get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(words).doesNotContain("Exception");
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
