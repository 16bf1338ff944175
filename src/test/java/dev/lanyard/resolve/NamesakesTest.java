package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {
  @Test
  void whoeverChangesEmployersStaysOnePerson() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "borealis", "2024-05", "ghent", "queues");

    assertThat(told.canonical("a", TOM)).isEqualTo(told.canonical("b", TOM));
  }

  @Test
  void otherSubjectsElsewhereAreNoSecondPerson() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "borealis", "2019-05", "ghent", "tides");

    assertThat(told.canonical("a", TOM)).isEqualTo(told.canonical("b", TOM));
  }

  @Test
  void anEmployerOfBeforeMayBeToldAgainLater() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2020-05", "oslo", "queues");
    told.in("b").employee("tom-li", "Tom Li", "borealis", "2021-09");
    told.in("c").employee("tom-li", "Tom Li", "acme", "2023-02");

    assertThat(told.canonical("b", TOM)).isEqualTo(told.canonical("a", TOM));
    assertThat(told.canonical("c", TOM)).isEqualTo(told.canonical("a", TOM));
  }

  @Test
  void whoeverGoesElsewhereAndBackAndHasNothingInCommonIsInDoubt() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "borealis", "2019-05", "ghent", "tides");
    speaks(told, "c", "acme", "2020-05", "oslo", "queues");

    assertThat(told.canonical("a", TOM)).isEqualTo(told.canonical("c", TOM));
    assertThat(told.canonical("b", TOM)).isNotEqualTo(told.canonical("a", TOM));
    assertThat(told.decision("b", TOM).reason()).contains("two employers at one time");
  }

  @Test
  void whoeverHasAnotherEmployerSoonAfterAndNothingInCommonOfMuchIsInDoubt() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "acme", "2018-06", "bergen", "ropes");
    speaks(told, "c", "borealis", "2019-05", "ghent", "tides");
    speaks(told, "d", "borealis", "2019-06", "bruges", "knots");

    assertThat(told.canonical("a", TOM)).isNotEqualTo(told.canonical("c", TOM));
    assertThat(told.decision("a", TOM).outcome()).isEqualTo(DOUBTFUL);
    assertThat(told.decision("c", TOM).reason()).contains("hardly anything else in common");
  }

  @Test
  void whoeverIsToldNothingOfIsNeitherOfTwoNamesakes() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "borealis", "2018-05", "ghent", "tides");
    told.in("c").person("tom-li", "Tom Li");

    assertThat(told.canonical("c", TOM))
        .isNotIn(told.canonical("a", TOM), told.canonical("b", TOM));
    assertThat(told.decision("c", TOM).doubts().get(0).candidates()).hasSize(2);
  }

  @Test
  void anEmployerInCommonTellsWhichOfTwoItIs() {
    var told = new Tellings();
    speaks(told, "a", "acme", "2018-05", "oslo", "queues");
    speaks(told, "b", "borealis", "2018-05", "ghent", "tides");
    told.in("c").employee("tom-li", "Tom Li", "acme", "2021");

    assertThat(told.canonical("c", TOM)).isEqualTo(told.canonical("a", TOM));
  }

  @Test
  void aPersonWhoMovesIsOne() {
    var told =
        new Tellings()
            .in("a")
            .employee("tom-li", "Tom Li", "acme", "2024-05")
            .in("b")
            .employee("tom-li", "Tom Li", "borealis", "2025-05");

    assertThat(told.canonical("a", "person/tom-li"))
        .isEqualTo(told.canonical("b", "person/tom-li"));
  }

  @Test
  void oneNameWithTwoEmployersInOneMonthIsInDoubt() {
    var told =
        new Tellings()
            .in("a")
            .employee("tom-li", "Tom Li", "acme", "2024-05")
            .in("b")
            .employee("tom-li", "Tom Li", "borealis", "2024-05-08");

    assertThat(told.canonical("a", "person/tom-li"))
        .isNotEqualTo(told.canonical("b", "person/tom-li"));
    assertThat(told.decision("b", "person/tom-li").outcome()).isEqualTo(DOUBTFUL);
  }

  private static final String TOM = "person/tom-li";

  private static void speaks(
      Tellings told, String name, String employer, String month, String city, String topic) {
    told.in(name)
        .place(city, city)
        .event(name + "-con", name + " Con " + month, "startDate", month, "place", "place/" + city)
        .employee("tom-li", "Tom Li", employer, month)
        .talk(
            name + "-con/talk",
            "Talk by Tom Li",
            "atEvent",
            "event/" + name + "-con",
            "speaker",
            TOM,
            "topic",
            "topic/" + topic);
  }
}
