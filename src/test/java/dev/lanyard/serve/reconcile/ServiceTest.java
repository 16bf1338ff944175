package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches names with a real server, in both versions of the protocol. */
class ServiceTest extends Reconciling {
  @ParameterizedTest
  @CsvSource({"reconcile, 0.2, 0.2", "reconcile/1.0, 1.0, 1.0-draft"})
  void saysOfItselfWhatItSpeaks(String path, String schema, String version) {
    var manifest = client.get(path, schema, "manifest");

    assertThat(manifest.getAsJsonArray("versions").get(0).getAsString()).isEqualTo(version);
    assertThat(ids(manifest.getAsJsonArray("defaultTypes")))
        .contains("Person", "Organisation", "Project", "Event", "Talk");
  }

  @Test
  void givesAddressesByWhichItWasReached() {
    var manifest = client.get("reconcile", "0.2", "manifest");

    assertThat(manifest.getAsJsonObject("view").get("url").getAsString())
        .isEqualTo(endpoint.url() + "reconcile/view?id={{id}}");
  }

  @Test
  void ignoresThatSomebodyWantsAScript() {
    var answer = client.get("reconcile?callback=alert");

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body()).startsWith("{").doesNotContain("alert");
  }

  @Test
  void answersEveryQueryOfABatchByItself() {
    var answer =
        client.old(
            "{'a': {'query': 'Tom Li'}, 'b': {'query': 'Nobody at all', 'type': 'Person'}, '': {'query': 'Slumber', 'limit': 1}}");

    assertThat(answer.keySet()).containsExactly("a", "b", "");
    assertThat(answer.getAsJsonObject("b").getAsJsonArray("result")).isEmpty();
    assertThat(answer.getAsJsonObject("").getAsJsonArray("result")).hasSize(1);
  }

  @Test
  void takesQueriesInTheAddressToo() {
    var answer =
        client.get("reconcile?queries=" + Client.encode("{\"q\": {\"query\": \"Tom Li\"}}"));

    assertThat(Client.json(answer)).isEqualTo(client.old("{'q': {'query': 'Tom Li'}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "* AND ~ (\\\"{[",
        "' } DROP ALL ; {",
        "Zo\\u0000e",
        "زهرا",
        "王小明",
        "🧶🧵",
        "a",
        "%",
      })
  void isNotDisturbedByStrangeNames(String name) {
    for (String type : List.of("", ", \"type\": \"Person\"", ", \"type\": \"Event\"")) {
      var batch = "{\"q\": {\"query\": \"%s\"%s}}".formatted(name, type);
      var answer =
          client.post(
              "reconcile", "application/x-www-form-urlencoded", "queries=" + Client.encode(batch));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      Schema.of("0.2", "results").holds(answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconcile",
        "reconcile/1.0",
        "reconcile/suggest/entity?prefix=t",
        "reconcile/nowhere"
      })
  void letsPagesOfOtherPeopleAsk(String path) {
    var answer = client.get(path);
    var before = client.send(client.to(path).method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(before.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(before.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(before.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Content-Type");
  }
}
