package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the pages of a real server, as people do. */
class PagesTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @Test
  void saysOnTheStartPageWhatIsThere() throws Exception {
    var page = SERVER.get("");

    assertThat(page.headers().firstValue("Content-Type").orElse(""))
        .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .contains(
            "<strong>5</strong> documents",
            "<strong>1</strong> project<",
            "href=\"/persons\"",
            "/ask/sponsors",
            SERVER.url() + "lanyard/sparql")
        .contains("ContainerSched London June 2024", "announced")
        .doesNotContain("<script>", "style=", "{{", "{%");
  }

  @Test
  void hasEachIdOnAPageOnce() throws Exception {
    var ids =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(SERVER.get("").body())
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().contains("questions", "main");
  }

  @Test
  void answersAQuestionAsAPage() throws Exception {
    var page = SERVER.get("ask/who-spoke-where?speaker=Tom&organisation=&year=2024");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("1 row", "Tom Li", "value=\"Tom\"", "value=\"2024\"", "speaker=Tom&amp;year=2024")
        .contains("/ask/organisation-by-year?organisation=Acme")
        .doesNotContain("Priya");
  }

  @Test
  void answersAQuestionForMachines() throws Exception {
    var csv = SERVER.get("ask/who-spoke-where?speaker=Tom&year=2024&format=csv");

    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body())
        .isEqualTo(
            "speaker,event,date,organisation\r\nTom Li,ContainerSched London May 2024,2024-05-08,Acme\r\n");
  }

  @Test
  void showsForeignTextAsText() throws Exception {
    assertThat(SERVER.get("ask/evidence").body())
        .contains("Tom Li &amp; Priya &lt;Raman&gt;")
        .doesNotContain("<Raman>");
    assertThat(
            SERVER
                .get("ask/sponsors?sponsor=" + Visitor.encode("\"><script>alert(1)</script>"))
                .body())
        .doesNotContain("<script>")
        .contains("&quot;&gt;&lt;script");
    assertThat(SERVER.get("query?query=" + Visitor.encode("</textarea><script>")).body())
        .doesNotContain("<script>")
        .contains("&lt;/textarea&gt;");
    assertThat(SERVER.get("ask/" + Visitor.encode("<script>")).body()).doesNotContain("<script>");
  }

  @Test
  void runsAQueryOfOnesOwn() throws Exception {
    assertThat(SERVER.get("query?query=" + Visitor.encode(Visitor.SPEAKERS)).body())
        .contains("5 rows", "Priya Raman");
    assertThat(SERVER.get("query?format=csv&query=" + Visitor.encode(Visitor.SPEAKERS)).body())
        .isEqualTo("name\r\nIvo Lang\r\nMira Falk\r\nNoor Haddad\r\nPriya Raman\r\nTom Li\r\n");
    assertThat(SERVER.get("query").body()).contains("<textarea");
  }

  @Test
  void keepsAWrongQueryInTheForm() throws Exception {
    var page = SERVER.get("query?query=" + Visitor.encode("SELECT ?mine {"));

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
    var page = SERVER.get(path);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains("That did not work").doesNotContain("\tat ");
  }
}
