package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks through lists, and searches. */
class ListPagesTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @ParameterizedTest
  @CsvSource({
    "persons, Priya Raman",
    "talks, Waking Slumber",
    "events, ContainerSched London May 2025",
    "series, ContainerSched London",
    "organisations, Borealis",
    "projects, Slumber",
    "topics, scheduling",
    "places, Acme Yard",
    "documents, Ships at dusk",
  })
  void listsEveryKind(String list, String name) throws Exception {
    assertThat(names(list)).contains(name);
  }

  @Test
  void listsNothingThatNoDocumentNames() throws Exception {
    assertThat(names("projects")).containsExactly("Slumber"); // and none of the known ones
  }

  @ParameterizedTest
  @CsvSource({
    "talks?year=2025&organisation=Borealis, Waking Slumber",
    "talks?project=slumber&speaker=priya-raman, Queues that sleep",
    "persons?q=ZOE, Zoë Hall",
    "talks?organisation=organisation/borealis&year=2024, Queues that sleep",
    "organisations?q=acme corporation, Acme",
    "events?status=announced, ContainerSched London June 2024",
  })
  void choosesRows(String path, String only) throws Exception {
    assertThat(names(path.replace(" ", "%20"))).containsExactly(only);
  }

  @Test
  void sortsByAColumnEitherWay() throws Exception {
    assertThat(names("events?sort=date")).startsWith("ContainerSched London May 2024");
    assertThat(names("events?sort=-date")).startsWith("ContainerSched London June 2025");
    assertThat(names("persons?sort=-name")).startsWith("Zoë Hall");
    assertThat(open("persons?sort=-name").select("th[aria-sort=descending]").text())
        .isEqualTo("Person");
  }

  @Test
  void saysWhenNothingFits() throws Exception {
    assertThat(open("persons?q=nobody").select(".empty").text()).contains("None of 6 fits");
  }

  @Test
  void givesTheSameRowsToPrograms() throws Exception {
    assertThat(SERVER.get("talks?year=2025&organisation=borealis&format=csv").body())
        .isEqualTo(
            "iri,name,date,speaker,event,organisation,project,topic\r\n"
                + "https://w3id.org/lanyard/id/talk/containersched-london-may-2025/waking-slumber,"
                + "Waking Slumber,2025-05-07,Tom Li,ContainerSched London May 2025,Borealis,Slumber,scheduling\r\n");
    assertThat(SERVER.get("persons?q=tom&format=tsv").body()).contains("\tTom Li\t3\t2025-05-07");
    assertThat(SERVER.get("persons?q=tom&format=json").body())
        .contains("\"talks\" : 3", "\"Acme\"");
    assertThat(SERVER.get("persons?format=pdf").statusCode()).isEqualTo(400);
  }

  @Test
  void findsNamesKindByKind() throws Exception {
    var page = open("search?q=slumber");

    assertThat(page.select("section:has(h2:contains(Talks)) li a").eachText())
        .containsExactly("Waking Slumber");
    assertThat(page.select("section:has(h2:contains(Projects)) li a").attr("href"))
        .isEqualTo("/id/project/slumber");
    assertThat(page.select("#q").attr("value")).isEqualTo("slumber");
  }

  @Test
  void findsTheWordsOfDocuments() throws Exception {
    assertThat(open("search?q=tom+from").select(".passages mark").eachText())
        .containsExactly("Tom Li from Acme");
  }

  @Test
  void helpsWhenNothingIsFound() throws Exception {
    assertThat(open("search?q=xyzzy").select(".empty").text()).contains("Nothing is called so");
    assertThat(open("search").select(".empty").text()).contains("Type a name");
  }

  @Test
  void suggestsWhileSomebodyTypes() throws Exception {
    var answer = SERVER.get("search.json?q=pri");

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body())
        .contains("\"Priya Raman\"", "\"Person\"", "\"/id/person/priya-raman\"");
  }

  private static List<String> names(String path) throws Exception {
    return open(path).select("tbody td.name").eachText();
  }

  private static Document open(String path) throws Exception {
    var response = SERVER.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
