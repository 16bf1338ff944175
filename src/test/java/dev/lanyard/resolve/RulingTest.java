package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static dev.lanyard.resolve.Decision.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest {

  @Test
  void whatAPersonSaysToBeOneIsOneByTheIriToKeep() {
    var told =
        new Tellings()
            .in("a")
            .person("tom-li", "Tom Li")
            .in("b")
            .person("thomas-li", "Thomas Li")
            .ruled(new Ruling.Same("person/tom-li", "person/thomas-li", "Jo: one man"));

    assertThat(told.canonical("b", "person/thomas-li")).isEqualTo("person/tom-li");
    assertThat(told.decision("b", "person/thomas-li").outcome()).isEqualTo(SAME);
    assertThat(told.decision("b", "person/thomas-li").reason())
        .isEqualTo("a person says so: Jo: one man");
  }

  @Test
  void ofAThirdOfThatNameNobodyHasSpoken() {
    var told =
        new Tellings()
            .in("a")
            .employee("tom-li", "Tom Li", "acme", "2024-05")
            .in("b")
            .employee("tom-li", "Tom Li", "borealis", "2024-05")
            .in("c")
            .employee("tom-li", "Tom Li", "acme", "2024-06")
            .in("d")
            .employee("tom-li", "Tom Li", "cerulean", "2024-05")
            .ruled(new Ruling.Same("person/tom-li-in-a", "person/tom-li-in-b", "Jo"));

    assertThat(told.canonical("b", "person/tom-li"))
        .isEqualTo(told.canonical("a", "person/tom-li"));
    assertThat(told.canonical("c", "person/tom-li"))
        .isEqualTo(told.canonical("a", "person/tom-li"));
    assertThat(told.decision("d", "person/tom-li").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void whatFollowsFromAWordIsJoinedToo() {
    var told =
        new Tellings()
            .in("a")
            .event("x", "X 2025")
            .person("tom-li", "Tom Li")
            .talk(
                "x/q",
                "Queues",
                "title",
                "Queues",
                "atEvent",
                "event/x",
                "speaker",
                "person/tom-li")
            .in("b")
            .event("x", "X 2025")
            .person("thomas-li", "Thomas Li")
            .talk(
                "x/queues-that-sleep",
                "Queues",
                "title",
                "Queues",
                "atEvent",
                "event/x",
                "speaker",
                "person/thomas-li");

    assertThat(told.canonical("a", "talk/x/q"))
        .isNotEqualTo(told.canonical("b", "talk/x/queues-that-sleep"));
    told.ruled(new Ruling.Same("person/tom-li", "person/thomas-li", "Jo"));
    assertThat(told.canonical("a", "talk/x/q"))
        .isEqualTo(told.canonical("b", "talk/x/queues-that-sleep"));
  }

  @Test
  void aWordWinsOverWhatIsKnownBeforehand() {
    var told =
        new Tellings()
            .organisation("acme", "Acme")
            .organisation("bolt", "Bolt")
            .in("a")
            .organisation("bolt", "Bolt")
            .ruled(new Ruling.Same("organisation/acme", "organisation/bolt", "Jo: bought"));

    assertThat(told.canonical("a", "organisation/bolt")).isEqualTo("organisation/acme");
  }

  @Test
  void whatAPersonSaysToBeTwoIsTwo() {
    var told =
        new Tellings()
            .in("a")
            .organisation("acme-systems", "Acme Systems")
            .in("b")
            .organisation("acme-systems-inc", "ACME Systems, Inc.")
            .ruled(
                new Ruling.Apart(
                    "organisation/acme-systems", "organisation/acme-systems-inc", "Jo"));

    assertThat(told.canonical("b", "organisation/acme-systems-inc"))
        .isEqualTo("organisation/acme-systems-inc");
  }

  @Test
  void namesakesArePartedByTheirDocuments() {
    var told =
        new Tellings()
            .in("a")
            .person("tom-li", "Tom Li")
            .in("b")
            .person("tom-li", "Tom Li")
            .in("c")
            .person("tom-li", "Tom Li")
            .ruled(new Ruling.Namesake("person/tom-li", Set.of("document/c"), "Jo: the painter"));

    assertThat(told.canonical("a", "person/tom-li")).isEqualTo("person/tom-li");
    assertThat(told.canonical("b", "person/tom-li")).isEqualTo("person/tom-li");
    assertThat(told.canonical("c", "person/tom-li")).isEqualTo("person/tom-li-in-c");
  }

  @Test
  void oneOfSeveralFirstNamesIsMeantByTheDocumentInItsIri() {
    var told =
        new Tellings()
            .in("a")
            .person("tom", "Tom")
            .person("tom-li", "Tom Li")
            .in("b")
            .person("tom", "Tom")
            .ruled(new Ruling.Same("person/tom-li", "person/tom-in-b", "Jo"));

    assertThat(told.canonical("a", "person/tom")).isEqualTo("person/tom");
    assertThat(told.canonical("b", "person/tom")).isEqualTo("person/tom-li");
  }

  @Test
  void aDoubtIsGoneOnceAPersonHasSpoken() {
    var told =
        new Tellings()
            .in("a")
            .employee("tom-li", "Tom Li", "acme", "2024-05")
            .in("b")
            .employee("tom-li", "Tom Li", "borealis", "2024-05-08");
    assertThat(told.decision("b", "person/tom-li").outcome()).isEqualTo(DOUBTFUL);

    told.ruled(new Ruling.Namesake("person/tom-li", Set.of("document/b"), "Jo: two men"));
    assertThat(told.decision("b", "person/tom-li").outcome()).isEqualTo(Decision.Outcome.NEW);
  }

  @Test
  void aDoubtThatIsSettledTheOtherWayIsGoneToo() {
    var told =
        new Tellings()
            .in("a")
            .employee("tom-li", "Tom Li", "acme", "2024-05")
            .in("b")
            .employee("tom-li", "Tom Li", "borealis", "2024-05-08")
            .ruled(new Ruling.Same("person/tom-li", "person/tom-li-in-b", "Jo: he moved"));

    assertThat(told.decision("b", "person/tom-li").outcome()).isEqualTo(SAME);
    assertThat(told.canonical("b", "person/tom-li")).isEqualTo("person/tom-li");
  }
}
