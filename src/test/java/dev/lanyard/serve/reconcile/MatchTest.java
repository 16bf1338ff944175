package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matches names with the things of the graph, in both versions of the protocol. */
class MatchTest extends Reconciling {
  @ParameterizedTest
  @CsvSource({
    "Priya Raman,                   Person,       person/priya-raman",
    "Pryia Raman,                   Person,       person/priya-raman",
    "'RAMAN, Priya',                Person,       person/priya-raman",
    "Zoe Hall,                      Person,       person/zoe-hall",
    "Acme Corporation,              Organisation, organisation/acme",
    "Borealis Ltd,                  Organisation, organisation/borealis",
    "Slumbr,                        Project,      project/slumber",
    "ContainerSched London May 2024, Event,       event/containersched-london-may-2024",
    "Containersched London May 2024, Event,       event/containersched-london-may-2024",
    "Queues that slep,              Talk,         talk/containersched-london-may-2024/queues-that-sleep",
    "ContainerSched London,         EventSeries,  series/containersched-london",
    "London,                        Place,        place/london",
    "https://w3id.org/lanyard/id/person/tom-li, Person, person/tom-li",
    "person/tom-li,                 '',           person/tom-li",
  })
  void findsTheOneThatIsMeant(String name, String type, String id) {
    var kind = type.isEmpty() ? "" : ", 'type': '%s'".formatted(type);
    var old = client.oldOne("{'query': '%s'%s}".formatted(name, kind));
    var draft =
        client.draftOne(
            "{'conditions': [{'matchType': 'name', 'propertyValue': '%s'}]%s}"
                .formatted(name, kind));

    assertThat(ids(old).get(0)).isEqualTo(id);
    assertThat(draft).isEqualTo(old);
  }

  @ParameterizedTest
  @CsvSource({
    "Priya Raman, Person, true",
    "Priya Ramam, Person, true",
    "Prya Ramam, Person, false",
    "Priya, Person, false",
    "Priya Raman, '', true",
    "ContainerSched London May 2024, Event, true",
    "ContainerSched London, Event, false",
    "Queues that sleep, Talk, true",
    "Borealis, Organisation, true",
    "Boreas, Organisation, false",
  })
  void takesOnlyWhatIsClear(String name, String type, boolean match) {
    var found =
        client.oldOne(
            type.isEmpty()
                ? "{'query': '%s'}".formatted(name)
                : "{'query': '%s', 'type': '%s'}".formatted(name, type));

    assertThat(found.isEmpty() ? false : first(found).get("match").getAsBoolean())
        .as("%s", found)
        .isEqualTo(match);
  }

  @Test
  void looksAmongTheTypesThatAreAskedFor() {
    assertThat(client.oldOne("{'query': 'ContainerSched London', 'type': 'Person'}")).isEmpty();
    assertThat(types(client.oldOne("{'query': 'ContainerSched London'}")))
        .contains("EventSeries", "Event");
    assertThat(
            types(
                client.oldOne(
                    "{'query': 'ContainerSched London', 'type': ['EventSeries', 'Place']}")))
        .containsOnly("EventSeries");
  }

  @Test
  void takesTheTypeByItsIri() {
    assertThat(ids(client.oldOne("{'query': 'Tom Li', 'type': 'https://w3id.org/lanyard#Person'}")))
        .containsExactly("person/tom-li");
  }

  @Test
  void explainsEachScoreByItsFeatures() {
    var candidate = first(client.oldOne("{'query': 'Priya Ramam', 'type': 'Person'}"));

    double sum = 0;
    double weights = 0;
    for (JsonElement each : candidate.getAsJsonArray("features")) {
      double weight = each.getAsJsonObject().get("weight").getAsDouble();
      sum += each.getAsJsonObject().get("value").getAsDouble() * weight;
      weights += weight;
    }
    assertThat(ids(candidate.getAsJsonArray("features"))).containsExactly("name", "lead");
    assertThat(candidate.get("score").getAsDouble())
        .isCloseTo(100 * sum / weights, Offset.offset(0.1));
  }

  @Test
  void believesANameMoreWhoseOrganisationAgrees() {
    var query =
        "{'query': 'Prya Ramam', 'type': 'Person', 'properties': [{'pid': 'organisation', 'v': %s}]}";

    var right = first(client.oldOne(query.formatted("'Borealis'")));
    var byId = first(client.oldOne(query.formatted("{'id': 'organisation/borealis'}")));
    var wrong = first(client.oldOne(query.formatted("'Cobalt'")));

    assertThat(right.get("match").getAsBoolean()).as("%s", right).isTrue();
    assertThat(byId.get("score")).isEqualTo(right.get("score"));
    assertThat(wrong.get("match").getAsBoolean()).as("%s", wrong).isFalse();
    assertThat(ids(wrong.getAsJsonArray("features"))).contains("property-organisation");
  }

  @Test
  void believesATitleMoreWhoseSpeakerAndEventAgree() {
    var talk =
        "{'query': 'Charts of a cluster', 'type': 'Talk', 'properties': [{'pid': 'speaker', 'v': '%s'},"
            + " {'pid': 'event', 'v': '%s'}]}";

    var right =
        first(client.oldOne(talk.formatted("Noor Haddad", "ContainerSched London June 2025")));
    var wrong = first(client.oldOne(talk.formatted("Tom Li", "KubeCon Europe 2024")));

    assertThat(right.get("match").getAsBoolean()).isTrue();
    assertThat(right.get("description").getAsString()).contains("Noor Haddad");
    assertThat(wrong.get("match").getAsBoolean()).isFalse();
    assertThat(wrong.get("score").getAsDouble()).isLessThan(right.get("score").getAsDouble() - 10);
  }

  @Test
  void leavesOutWhoeverDoesNotMeetARequirement() {
    var query =
        "{'type': 'Event', 'conditions': [{'matchType': 'name', 'propertyValue': 'ContainerSched London'},"
            + " {'matchType': 'property', 'propertyId': 'sponsor', 'propertyValue': %s, 'required': true, 'matchQuantifier': '%s'}]}";

    var any = client.draftOne(query.formatted("['Acme', 'Borealis']", "any"));
    var all = client.draftOne(query.formatted("['Acme', 'Borealis']", "all"));
    var none = client.draftOne(query.formatted("['Acme', 'Borealis']", "none"));

    assertThat(ids(any))
        .containsExactlyInAnyOrder(
            "event/containersched-london-may-2024", "event/containersched-london-may-2025");
    assertThat(ids(all)).containsExactly("event/containersched-london-may-2024");
    assertThat(ids(none)).hasSize(2).doesNotContainAnyElementsOf(ids(any));
  }

  @Test
  void findsByWhatIsKnownWhereNobodyKnowsTheName() {
    var old =
        client.oldOne(
            "{'type': 'Talk', 'properties': [{'pid': 'speaker', 'v': 'Tom Li'}, {'pid': 'kind', 'v': 'keynote'}]}");

    assertThat(ids(old).get(0)).isEqualTo("talk/containersched-london-may-2025/waking-slumber");
    assertThat(first(old).get("match").getAsBoolean()).isTrue();
    assertThat(old.get(1).getAsJsonObject().get("match").getAsBoolean()).isFalse();
  }

  private static List<String> types(JsonArray candidates) {
    var types = new ArrayList<String>();
    candidates.forEach(c -> types.addAll(ids(c.getAsJsonObject().getAsJsonArray("type"))));
    return types;
  }
}
