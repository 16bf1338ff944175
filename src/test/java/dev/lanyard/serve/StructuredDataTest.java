package dev.lanyard.serve;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Dataset;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what pages say to programs against schema.org: types and properties that there are, of the
 * types that may have them, with values as they ought to be.
 */
class StructuredDataTest {
  private static final Set<String> THING =
      Set.of("@context", "@type", "@id", "name", "alternateName", "description", "sameAs", "url");

  /** What a type has besides. */
  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          entry("CreativeWork", Set.of("about", "mentions")),
          entry("DataDownload", Set.of("contentUrl", "encodingFormat")),
          entry("Dataset", Set.of("distribution")),
          entry("DefinedTerm", Set.of()),
          entry("EntryPoint", Set.of("urlTemplate")),
          entry(
              "Event",
              Set.of(
                  "startDate",
                  "endDate",
                  "superEvent",
                  "location",
                  "organizer",
                  "sponsor",
                  "performer",
                  "about",
                  "recordedIn")),
          entry("EventSeries", Set.of()),
          entry("ItemList", Set.of("numberOfItems", "itemListElement")),
          entry("ListItem", Set.of("position", "item")),
          entry("Organization", Set.of()),
          entry("Person", Set.of("affiliation")),
          entry("Place", Set.of("containedInPlace")),
          entry("SearchAction", Set.of("target")),
          entry("SoftwareApplication", Set.of()),
          entry("WebPage", Set.of()),
          entry("WebSite", Set.of("potentialAction")));

  /** Of what types the values are; any for those that are not here. */
  private static final Map<String, Set<String>> RANGES =
      Map.ofEntries(
          entry("affiliation", Set.of("Organization")),
          entry("containedInPlace", Set.of("Place")),
          entry("distribution", Set.of("DataDownload")),
          entry("itemListElement", Set.of("ListItem")),
          entry("location", Set.of("Place")),
          entry("organizer", Set.of("Person", "Organization")),
          entry("performer", Set.of("Person", "Organization")),
          entry("potentialAction", Set.of("SearchAction")),
          entry("recordedIn", Set.of("CreativeWork")),
          entry("sponsor", Set.of("Person", "Organization")),
          entry("superEvent", Set.of("Event", "EventSeries")),
          entry("target", Set.of("EntryPoint")));

  private static final Set<String> ADDRESSES =
      Set.of("@id", "@context", "url", "sameAs", "contentUrl");

  private record Served(String name, Dataset dataset, List<String> paths) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Served> graphs() {
    var hostile = new ArrayList<>(pages("p0", "e1", "e2/k", "s3", "o4", "j5", "t6", "l7", "d0"));
    return Stream.of(
        new Served(
            "in order",
            Fixture.dataset(),
            pages(
                "tom-li",
                "containersched-london-may-2024",
                "containersched-london-may-2024/queues-that-sleep",
                "containersched-london",
                "acme",
                "slumber",
                "scheduling",
                "london",
                "2024-05-host")),
        new Served("hostile", Hostile.dataset(), hostile),
        new Served(
            "odd",
            Odd.dataset(),
            pages("odd", "odd", "odd", "odd", "odd", "odd", "odd", "odd", "odd")));
  }

  private static List<String> pages(
      String person,
      String event,
      String talk,
      String series,
      String organisation,
      String project,
      String topic,
      String place,
      String document) {
    return List.of(
        "",
        "data/",
        "persons",
        "talks",
        "documents",
        "search?q=a",
        "ask/sponsors",
        "query",
        "ontology",
        "licences",
        "id/person/" + person,
        "id/event/" + event,
        "id/talk/" + talk,
        "id/series/" + series,
        "id/organisation/" + organisation,
        "id/project/" + project,
        "id/topic/" + topic,
        "id/place/" + place,
        "id/document/" + document);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void isWhatSchemaOrgKnows(Served served) throws Exception {
    try (var endpoint = Endpoint.of(served.dataset(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      for (var path : served.paths()) {
        var response = visitor.send(visitor.to(path).header("Accept", "text/html").GET());
        var data = Jsoup.parse(response.body()).select("script[type=application/ld+json]");

        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(data).as(path).hasSize(1);
        var json = JSON.parse(data.html());
        assertThat(json.getString("@context")).isEqualTo("https://schema.org");
        check(path, json);
      }
    }
  }

  private static void check(String path, JsonObject json) {
    var type = json.getString("@type");
    assertThat(TYPES).as(path).containsKey(type);
    json.forEach(
        (property, value) -> {
          var where = path + ": " + type + " " + property + " " + value;
          assertThat(
                  THING.contains(property) || TYPES.getOrDefault(type, Set.of()).contains(property))
              .as(where)
              .isTrue();
          var values = value.isArray() ? value.getAsArray().stream().toList() : List.of(value);
          assertThat(values).as(where).isNotEmpty();
          values.forEach(v -> check(where, property, v));
        });
  }

  private static void check(String where, String property, JsonValue value) {
    if (value.isObject()) {
      var type = value.getAsObject().getString("@type");
      assertThat(RANGES.getOrDefault(property, TYPES.keySet())).as(where).contains(type);
      check(where, value.getAsObject());
    } else if (value.isNumber()) {
      assertThat(property).as(where).isIn("position", "numberOfItems");
    } else {
      var text = value.getAsString().value();
      assertThat(text).as(where).isNotBlank();
      assertThat(RANGES).as(where).doesNotContainKey(property);
      if (ADDRESSES.contains(property)) {
        assertThat(text).as(where).matches("[a-z]+:\\S+");
      }
      if (property.endsWith("Date")) {
        assertThat(text).as(where).matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
      }
    }
  }
}
