package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the page of a thing of every kind. */
class ThingPagesTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @Test
  void tellsForWhomAPersonStoodOverTheYears() throws Exception {
    var page = open("id/person/tom-li");

    assertThat(page.title()).isEqualTo("Tom Li · Lanyard");
    assertThat(page.select("table.timeline thead th").eachText())
        .containsExactly("Organisation", "2024", "2025", "As", "Stated by");
    assertThat(page.select("table.timeline tbody th").eachText())
        .containsExactly("Acme", "Borealis");
    assertThat(page.select("table.timeline tbody tr:first-child td.year").eachAttr("class"))
        .containsExactly("year on", "year");
    assertThat(text(page, "Talks")).contains("7 May 2025", "Waking Slumber", "keynote");
    assertThat(text(page, "Spoke with")).contains("Priya Raman 1");
    assertThat(text(page, "Topics")).contains("scheduling 3");
    assertThat(text(page, "Projects")).contains("Slumber 2");
  }

  @Test
  void tellsWhatHappenedAtAnEvent() throws Exception {
    var page = open("id/event/containersched-london-may-2024");

    assertThat(page.select("dl.facts").text())
        .contains("8 May 2024", "ContainerSched London", "London", "Acme Yard", "Zoë Hall")
        .contains("Sponsors Acme Borealis", "held");
    assertThat(text(page, "Programme")).contains("Queues that sleep", "Priya Raman", "Tom Li");
    assertThat(text(page, "For whom people spoke")).contains("Acme 2", "Borealis 1");
  }

  @Test
  void marksAnEventThatWasOnlyAnnounced() throws Exception {
    assertThat(open("id/event/containersched-london-june-2024").select("dl.facts").text())
        .contains("June 2024", "Expected Acme Cobalt", "announced");
    assertThat(text(open("id/series/containersched-london"), "Editions"))
        .contains("ContainerSched London June 2024 announced");
  }

  @Test
  void listsTheEditionsOfASeries() throws Exception {
    var page = open("id/series/containersched-london");

    assertThat(page.select("main section:has(h2:contains(Editions)) td.date").eachText())
        .containsSubsequence("7 May 2025", "June 2024", "8 May 2024");
    assertThat(page.select("table.years").text()).contains("2024 2 editions 2025 2 editions");
    assertThat(text(page, "Speakers")).contains("Tom Li 3");
  }

  @Test
  void tellsWhoSpokeForAnOrganisation() throws Exception {
    var page = open("id/organisation/borealis");

    assertThat(text(page, "People")).contains("Tom Li 2025 Principal Engineer", "Priya Raman");
    assertThat(text(page, "Talks")).contains("Waking Slumber", "Queues that sleep");
    assertThat(text(page, "Sponsored")).contains("ContainerSched London May 2024");
    assertThat(text(page, "Hosted")).contains("ContainerSched London May 2025");
    assertThat(text(open("id/organisation/cobalt"), "Expected at")).contains("June 2024");
  }

  @Test
  void tellsWhereATopicAndAProjectWereSpokenOf() throws Exception {
    assertThat(open("id/topic/scheduling").select("table.years").text())
        .contains("2024", "2025 1 talk");
    assertThat(text(open("id/project/slumber"), "Talks")).contains("Waking Slumber", "Tom Li");
    assertThat(text(open("id/place/acme-yard"), "Events"))
        .contains("ContainerSched London May 2024");
  }

  @Test
  void leadsToTheSecondOfTheRecordingWhereATalkBegins() throws Exception {
    var page = open("id/talk/containersched-london-may-2024/queues-that-sleep");

    assertThat(page.select(".recordings a").attr("href"))
        .isEqualTo("https://video.example/2024-05#t=725");
    assertThat(page.select(".recordings").text()).contains("from 12:05");
    assertThat(page.select(".passages mark").eachText()).contains("Tom Li & Priya <Raman>");
  }

  @Test
  void saysHowManyDocumentsStateAFactAndInWhichWords() throws Exception {
    var said =
        open("id/person/tom-li").select("tr:contains(Queues that sleep) details.said").get(0);

    assertThat(said.select("summary").text()).isEqualTo("2 documents");
    assertThat(said.select("mark").eachText()).contains("Tom Li & Priya <Raman>");
    assertThat(said.select("figcaption").text())
        .contains("ContainerSched London, May 2024", "by-line", "98 %", "characters 40 to 62");

    var all = open(said.select("p.more a").attr("href").substring(1));

    assertThat(all.select("h1").text()).isEqualTo("Queues that sleep speaker Tom Li");
    assertThat(all.select("mark").eachText()).contains("Tom Li & Priya <Raman>");
  }

  @Test
  void gathersWhatTiesAPersonToAnOrganisation() throws Exception {
    var page = open("id/person/tom-li?property=affiliation&object=organisation/acme");

    assertThat(page.select("h1").text()).isEqualTo("Tom Li affiliation Acme");
    assertThat(page.select("mark").text()).isEqualTo("Tom Li from Acme");
  }

  @Test
  void showsWhatADocumentStates() throws Exception {
    var page = open("id/document/2024-05-host");

    assertThat(text(page, "Speaks of")).contains("Priya Raman", "Tom Li", "Slumber");
    assertThat(text(page, "States"))
        .contains("ContainerSched London May 2024 start date 2024-05-08", "front-matter-date");
  }

  @Test
  void showsOnWhatDocumentsDisagree() throws Exception {
    assertThat(notes("id/event/containersched-london-june-2025"))
        .contains("Documents disagree on the start date", "4 June 2025", "5 June 2025")
        .contains("different speakers of “Charts of the cluster”", "Ivo Lang", "Noor Haddad")
        .contains("different titles", "Small ships", "Little boats, long routes", "Ships at dusk");
    assertThat(notes("id/talk/containersched-london-june-2025/charts-of-the-cluster"))
        .contains("Ivo Lang", "ContainerSched London, June 2025", "Noor Haddad")
        .doesNotContain("Small ships");
    assertThat(notes("id/person/mira-falk"))
        .contains("different organisations in June 2025", "Delta", "Ember");
    assertThat(notes("id/person/tom-li")).isEmpty(); // who moved from one year to the next
  }

  @Test
  void showsWhatIsStatedOfThingsWithoutAPageOfTheirOwn() throws Exception {
    assertThat(open("id/affiliation/tom-li/acme/2024-05-host").select("main").text())
        .contains("Engineer", "Acme", "Tom Li");
    assertThat(open("id/document/2024-05-host/evidence").select("h1").text())
        .isEqualTo("ContainerSched London, May 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "person/tom-li, Person, affiliation",
    "event/containersched-london-may-2024, Event, startDate",
    "series/containersched-london, EventSeries, alternateName",
    "organisation/acme, Organization, alternateName",
    "project/slumber, SoftwareApplication, name",
    "topic/scheduling, DefinedTerm, name",
    "place/london, Place, name",
    "talk/containersched-london-may-2024/queues-that-sleep, Event, performer",
    "document/2024-05-host, CreativeWork, mentions",
  })
  void saysTheSameInTheWordsOfSchemaOrg(String thing, String type, String term) throws Exception {
    var json =
        org.apache.jena.atlas.json.JSON.parse(
            open("id/" + thing).select("script[type=application/ld+json]").html());

    assertThat(json.getString("@type")).isEqualTo(type);
    assertThat(json.getString("@id")).isEqualTo("https://w3id.org/lanyard/id/" + thing);
    assertThat(json.get(term)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/person/nobody",
        "id/person/tom-li?property=speaker&object=x",
        "id/person/",
        "id/"
      })
  void saysThatThereIsNoSuchPage(String path) throws Exception {
    var page = SERVER.send(SERVER.to(path).header("Accept", "text/html").GET());

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("there is no such page");
  }

  private static Document open(String path) throws Exception {
    var response = SERVER.send(SERVER.to(path).header("Accept", "text/html").GET());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static String notes(String path) throws Exception {
    return open(path).select(".note").text();
  }

  /** What stands below a heading of second order. */
  private static String text(Document page, String heading) {
    return page.select("main section:has(> h2:containsOwn(%s))".formatted(heading)).text();
  }
}
