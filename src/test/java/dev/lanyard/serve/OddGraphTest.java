package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.AnswerFormat;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a graph says, each address answers, and with what was asked for. */
class OddGraphTest {
  private static final List<String> LISTS =
      List.of(
          "persons",
          "talks",
          "events",
          "series",
          "organisations",
          "projects",
          "topics",
          "places",
          "documents");

  private static final List<String> THINGS =
      List.of(
          "person/odd",
          "person/self",
          "person/huge",
          "person/q%3Fx=1",
          "person/a:b",
          "event/odd",
          "event/undated",
          "event/empty",
          "event/february",
          "event/wordy",
          "series/odd",
          "organisation/odd",
          "project/odd",
          "topic/odd",
          "place/odd",
          "talk/odd",
          "talk/self",
          "document/odd",
          "document/bare",
          "affiliation/odd",
          "document/odd/claim/1",
          "document/odd/claim/5",
          "document/odd/evidence");

  @RegisterExtension private static final TestServer SERVER = new TestServer(Odd::dataset);

  static Stream<String> pages() {
    var questions = Questions.bundled().all().stream().map(Question::name).toList();
    return Stream.of(
            Stream.of("", "ontology", "search?q=odd", "search?q=hhh"),
            LISTS.stream().flatMap(l -> Stream.of(l, l + "?year=2024", l + "?q=o&sort=-date")),
            THINGS.stream().map(t -> "id/" + t),
            THINGS.stream().map(t -> "id/" + t + "?property=speaker&object=person/odd"),
            questions.stream().map(q -> "ask/" + q))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasAPageForEachThing(String path) throws Exception {
    var response = SERVER.send(SERVER.to(path).header("Accept", "text/html").GET());
    var page = Jsoup.parse(response.body());

    assertThat(response.statusCode())
        .isIn(path.contains("property=") ? List.of(200, 404) : List.of(200));
    assertThat(page.select("h1").text()).isNotBlank();
    assertThat(response.body().length()).isLessThan(100 * 1024);
    page.select("script[type=application/ld+json]").forEach(s -> JSON.parse(s.html()));
  }

  @Test
  void knowsNoClaimOfADocumentThatIsNotThere() throws Exception {
    assertThat(SERVER.get("id/document/none/claim/1").statusCode()).isEqualTo(404);
    assertThat(SERVER.get("id/document/bare/claim/1.ttl").statusCode()).isEqualTo(404);
    assertThat(SERVER.get("id/document/bare/evidence").statusCode()).isEqualTo(404);
  }

  static Stream<String> files() {
    var questions = Questions.bundled().all().stream().map(Question::name);
    var formats = Arrays.stream(AnswerFormat.values()).map(Object::toString).toList();
    return Stream.of(
            Stream.of("search.json?q=odd", "terms.json"),
            LISTS.stream().flatMap(l -> Stream.of("csv", "json").map(f -> l + "?format=" + f)),
            questions.map(q -> "ask/" + q + "?format=csv"),
            formats.stream().map(f -> "ask/events?format=" + f),
            Exports.all(Settings.USUAL).stream()
                .flatMap(
                    e ->
                        Exports.isFolder(e)
                            ? Exports.tables().stream().map(t -> "data/" + e.name() + "/" + t)
                            : Stream.of("data/" + e.name())),
            Stream.of("data/csv/appearances?year=2024", "data/turtle?event=odd&since=2020"),
            Stream.of("person", "event", "talk", "organisation", "project")
                .flatMap(
                    k ->
                        Stream.of(
                            "reconcile?queries="
                                + Visitor.encode(
                                    "{\"q0\":{\"query\":\"Odd One\",\"type\":\"%s\"}}"
                                        .formatted(k)),
                            "reconcile?extend="
                                + Visitor.encode(
                                    "{\"ids\":[\"%s/odd\"],\"properties\":[{\"id\":\"startDate\"},{\"id\":\"place\"}]}"
                                        .formatted(k)),
                            "reconcile/preview?id=" + k + "/odd")))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasItAsAFile(String path) throws Exception {
    var response = SERVER.get(path);

    assertThat(response.statusCode()).as(response.body()).isIn(200, 404);
  }

  /** JSON-LD leaves out what is no IRI, such as that of a recording here. */
  static Stream<String> things() {
    return THINGS.stream().filter(t -> !t.equals("talk/self"));
  }

  @ParameterizedTest
  @MethodSource("things")
  void saysTheSameInEachSyntax(String thing) throws Exception {
    var lines = read(thing, "nt", Lang.NTRIPLES);

    assertThat(lines.isEmpty()).isFalse();
    assertThat(read(thing, "ttl", Lang.TURTLE).isIsomorphicWith(lines)).isTrue();
    assertThat(read(thing, "jsonld", Lang.JSONLD11).isIsomorphicWith(lines)).isTrue();
  }

  /** Properties whose IRIs end in no name cannot be said in RDF/XML. */
  @Test
  void saysInXmlWhatCanBeSaidInIt() throws Exception {
    var lines = read("person/self", "nt", Lang.NTRIPLES);

    assertThat(read("person/self", "rdf", Lang.RDFXML).size()).isEqualTo(lines.size() - 2);
    assertThat(SERVER.get("id/talk/self.rdf").body()).contains("https://video.example/%zz");
  }

  private static Graph read(String thing, String suffix, Lang syntax) throws Exception {
    return RDFParser.fromString(SERVER.get("id/" + thing + "." + suffix).body(), syntax)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
        .checking(false)
        .toGraph();
  }
}
