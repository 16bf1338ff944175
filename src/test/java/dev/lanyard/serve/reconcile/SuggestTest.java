package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types into fields that complete what is typed, and fetches what is known of things. */
class SuggestTest extends Reconciling {
  @ParameterizedTest
  @CsvSource({
    "to, person/tom-li",
    "TOM, person/tom-li",
    "zoe, person/zoe-hall",
    "zoë h, person/zoe-hall",
    "hall, person/zoe-hall",
    "acme corp, organisation/acme",
    "csl, series/containersched-london",
    "person/mira-falk, person/mira-falk",
    "https://w3id.org/lanyard/id/person/mira-falk, person/mira-falk",
    "queues t, talk/containersched-london-may-2024/queues-that-sleep",
  })
  void completesNames(String prefix, String id) {
    assertThat(ids(suggest("entity", "prefix=" + Client.encode(prefix))).get(0)).isEqualTo(id);
  }

  @Test
  void putsThoseFirstThatAreCalledSo() {
    assertThat(ids(suggest("entity", "prefix=london")))
        .startsWith("place/london")
        .contains("event/containersched-london-may-2024");
  }

  @Test
  void saysWhatASuggestionIs() {
    var first = suggest("entity", "prefix=tom").getAsJsonArray("result").get(0).getAsJsonObject();

    assertThat(first.get("description").getAsString()).startsWith("person, Acme, Borealis");
    assertThat(first.getAsJsonArray("notable").get(0).getAsJsonObject().get("id").getAsString())
        .isEqualTo("Person");
  }

  @ParameterizedTest
  @CsvSource({"offset", "cursor"})
  void turnsPages(String skip) {
    var all = ids(suggest("entity", "prefix=&limit=50"));

    assertThat(ids(suggest("entity", "prefix="))).isEqualTo(all.subList(0, 10));
    assertThat(ids(suggest("entity", "prefix=&" + skip + "=10"))).isEqualTo(all.subList(10, 20));
    assertThat(ids(suggest("entity", "prefix=&limit=3&" + skip + "=1")))
        .isEqualTo(all.subList(1, 4));
    assertThat(ids(suggest("entity", "prefix=&" + skip + "=100000"))).isEmpty();
  }

  @Test
  void keepsToAType() {
    assertThat(ids(suggest("entity", "prefix=c&type=Talk")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("talk/"));
  }

  @Test
  void knowsItsTypesAndProperties() {
    assertThat(ids(suggest("type", "prefix=per"))).containsExactly("Person");
    assertThat(ids(suggest("type", "prefix="))).hasSize(8);
    assertThat(ids(suggest("property", "prefix=sp"))).contains("speaker", "sponsor", "sponsored");
    assertThat(ids(suggest("property", "prefix=&type=Person&limit=50")))
        .contains("organisation", "event")
        .doesNotContain("speaker", "startDate");
  }

  @Test
  void showsACardForEverySuggestion() {
    for (String what : List.of("entity?id=person/tom-li", "type?id=Talk", "property?id=speaker")) {
      var card = client.get("reconcile/flyout/" + what, "0.2", "flyout");

      assertThat(card.get("html").getAsString()).startsWith("<article>").contains("<h1>");
    }
    assertThat(client.get("reconcile/flyout/entity?id=person/tom-li").body())
        .contains(endpoint.url() + "id/person/tom-li", "Borealis");
  }

  @Test
  void proposesWhatCouldBeFetched() {
    var all = client.get("reconcile/extend/propose?type=Talk", "0.2", "proposals");
    var few = client.get("reconcile/1.0/extend/propose?type=Talk&limit=2", "1.0", "proposals");

    assertThat(ids(all, "properties")).contains("speaker", "event", "recording", "topic");
    assertThat(ids(few, "properties")).isEqualTo(ids(all, "properties").subList(0, 2));
  }

  @Test
  void tellsWhatIsKnown() {
    var query =
        """
        {"ids": ["person/tom-li", "event/containersched-london-may-2024",
                 "talk/containersched-london-may-2025/waking-slumber", "person/nobody"],
         "properties": [{"id": "organisation"}, {"id": "startDate"}, {"id": "kind"},
                        {"id": "talk", "settings": {"limit": "1"}}]}
        """;
    Schema.of("0.2", "extension-query").holds(query);
    Schema.of("1.0", "extension-query").holds(query);

    var old = client.get("reconcile?extend=" + Client.encode(query), "0.2", "extension");
    var answer = client.post("reconcile/1.0/extend", "application/json", query);
    Schema.of("1.0", "extension").holds(answer.body());

    assertThat(old.get("rows").toString())
        .isEqualTo(
            """
            {"person/tom-li":{"organisation":[{"id":"organisation/acme","name":"Acme"},\
            {"id":"organisation/borealis","name":"Borealis"}],"startDate":[],"kind":[],\
            "talk":[{"id":"talk/containersched-london-may-2024/queues-that-sleep","name":"Queues that sleep"}]},\
            "event/containersched-london-may-2024":{"organisation":[],"startDate":[{"date":"2024-05-08T00:00:00Z"}],"kind":[],\
            "talk":[{"id":"talk/containersched-london-may-2024/queues-that-sleep","name":"Queues that sleep"}]},\
            "talk/containersched-london-may-2025/waking-slumber":{"organisation":[{"id":"organisation/borealis","name":"Borealis"}],\
            "startDate":[{"date":"2025-05-07T00:00:00Z"}],"kind":[{"str":"keynote"}],"talk":[]},\
            "person/nobody":{"organisation":[],"startDate":[],"kind":[],"talk":[]}}""");
    assertThat(Client.json(answer).get("meta")).isEqualTo(old.get("meta"));
    assertThat(Client.json(answer).getAsJsonArray("rows").get(1).toString())
        .contains("\"id\":\"startDate\",\"values\":[{\"date\":\"2024-05-08T00:00:00Z\"}]");
  }

  private static JsonObject suggest(String what, String fields) {
    var old = client.get("reconcile/suggest/" + what + "?" + fields, "0.2", "suggest-" + what);
    var draft =
        client.get("reconcile/1.0/suggest/" + what + "?" + fields, "1.0", "suggest-" + what);
    assertThat(draft).isEqualTo(old);
    return old;
  }

  private static List<String> ids(JsonObject answer) {
    return ids(answer, "result");
  }

  private static List<String> ids(JsonObject answer, String key) {
    return StreamSupport.stream(answer.getAsJsonArray(key).spliterator(), false)
        .map(e -> e.getAsJsonObject().get("id").getAsString())
        .toList();
  }
}
