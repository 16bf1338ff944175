package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a write-up ends as text on every kind of page. */
class HostilePagesTest {
  private static final String UNSEEN =
      "[\\p{Cc}&&[^\\n\\t\\r]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

  @RegisterExtension private static final TestServer SERVER = new TestServer(Hostile::dataset);

  static Stream<String> pages() {
    var paths =
        new ArrayList<String>(
            List.of(
                "",
                "query",
                "sparql-editor",
                "search",
                "nothing/<script>".replace("<", "%3C").replace(">", "%3E")));
    Stream.of(
            "persons",
            "talks",
            "events",
            "series",
            "organisations",
            "projects",
            "topics",
            "places",
            "documents")
        .forEach(paths::add);
    Questions.bundled().all().stream()
        .map(Question::name)
        .forEach(name -> paths.add("ask/" + name));
    for (int i = 0; i < Hostile.NAMES.size(); i++) {
      var words = Visitor.encode(Hostile.NAMES.get(i));
      for (var path :
          List.of(
              "person/p",
              "event/e",
              "series/s",
              "organisation/o",
              "project/j",
              "topic/t",
              "place/l",
              "document/d",
              "affiliation/a")) {
        paths.add("id/" + path + i);
      }
      paths.add("id/talk/e%d/k".formatted(i));
      paths.add("id/talk/e%d/k?property=title&object=%s".formatted(i, words));
      paths.add("id/document/d%d/claim/1".formatted(i));
      paths.add("search?q=" + words);
      paths.add("persons?q=" + words);
      paths.add("talks?year=%s&sort=%s&page=%s".formatted(words, words, words));
      paths.add("persons?format=" + words);
      paths.add("ask/sponsors?sponsor=" + words);
      paths.add("ask/" + words.replace("+", "%20"));
      paths.add("query?query=" + words);
    }
    return paths.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsForeignTextAsText(String path) throws Exception {
    var response = SERVER.send(SERVER.to(path).header("Accept", "text/html").GET());
    var page = Jsoup.parse(response.body());

    assertThat(response.statusCode())
        .isIn(path.startsWith("id/") ? List.of(200) : List.of(200, 400, 404));
    assertThat(page.select("script")).allSatisfy(HostilePagesTest::isOurs);
    assertThat(page.select("img"))
        .allSatisfy(i -> assertThat(i.attr("src")).startsWith("/assets/"));
    assertThat(page.getAllElements())
        .allSatisfy(
            e ->
                assertThat(e.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style")));
    assertThat(page.select("[href]")).allSatisfy(HostilePagesTest::leadsSomewhereHarmless);
    assertThat(response.body()).doesNotContainPattern(UNSEEN).doesNotContain("49$");
  }

  @Test
  void keepsTheNamesReadable() throws Exception {
    assertThat(open("id/person/p0").select("h1").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(open("id/person/p4").select("h1").text()).isEqualTo("Tomexe.gpj");
    assertThat(open("id/person/p5").title()).startsWith("{{ 7 * 7 }}{% include 'start' %}");
  }

  @Test
  void keepsNamesInsideOfStructuredData() throws Exception {
    for (int i = 0; i < Hostile.NAMES.size(); i++) {
      var page = open("id/talk/e%d/k".formatted(i));
      var data = JSON.parse(page.select("script[type=application/ld+json]").html());

      assertThat(data.getString("name")).isEqualTo(page.select("h1").text());
      assertThat(data.toString()).doesNotContain("data:text/html");
    }
  }

  @Test
  void opensADocumentOfThatNameInAListThatIsDownloaded() throws Exception {
    assertThat(SERVER.get("persons?format=csv").body())
        .contains("\"\"\"><img src=x onerror=alert(1)>\"");
  }

  private static Document open(String path) throws Exception {
    return Jsoup.parse(SERVER.send(SERVER.to(path).header("Accept", "text/html").GET()).body());
  }

  private static void isOurs(Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      assertThat(JSON.parse(script.html()).hasKey("@context")).isTrue();
    } else {
      assertThat(script.attr("src")).matches("/(assets|webjars)/[\\w./@-]+");
      assertThat(script.html()).isBlank();
    }
  }

  private static void leadsSomewhereHarmless(Element link) {
    assertThat(link.attr("href")).matches("(?s)([/?#]|https?://|mailto:).*");
  }
}
