package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static dev.lanyard.resolve.Decision.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of whom documents tell no more than the first name. */
class FirstNameTest {
  @Test
  void aFirstNameIsTheOneWhoHostsTheSeriesElsewhere() {
    var told =
        hosted()
            .in("b")
            .series("pods", "Pods")
            .event("pods-june-2024", "Pods June 2024", "inSeries", "series/pods")
            .person("zoe", "Zoë");

    assertThat(told.canonical("b", "person/zoe")).isEqualTo("person/zoe-hall");
    assertThat(told.decision("b", "person/zoe").outcome()).isEqualTo(SAME);
    assertThat(told.decided().labels()).containsEntry("person/zoe-hall", "Zoë Hall");
  }

  @Test
  void whatIsSaidOfTheFirstNameIsNotSaidOfTheFullNameOfTwoDocuments() {
    var told =
        hosted()
            .in("b")
            .series("pods", "Pods")
            .event("pods-june-2024", "Pods June 2024", "inSeries", "series/pods")
            .person("zoe", "Zoë")
            .in("c")
            .person("zoe-hall", "Zoë Hall");

    assertThat(told.decision("b", "person/zoe").grounds()).isEqualTo(Grounds.HOST_OF_SERIES);
    assertThat(told.decision("a", "person/zoe-hall").grounds()).isEqualTo(Grounds.ONE_NAME);
    assertThat(told.decision("c", "person/zoe-hall").grounds()).isEqualTo(Grounds.ONE_NAME);
  }

  @Test
  void aFirstNameIsInDoubtWhereTwoOfThatNameHostTheSeries() {
    var told =
        hosted()
            .in("c")
            .series("pods", "Pods")
            .person("zoe-young", "Zoë Young")
            .event(
                "pods-july-2024",
                "Pods July 2024",
                "inSeries",
                "series/pods",
                "host",
                "person/zoe-young")
            .in("b")
            .series("pods", "Pods")
            .event("pods-june-2024", "Pods June 2024", "inSeries", "series/pods")
            .person("zoe", "Zoë");

    assertThat(told.decision("b", "person/zoe").outcome()).isEqualTo(DOUBTFUL);
    assertThat(told.canonical("b", "person/zoe")).isEqualTo("person/zoe");
  }

  @Test
  void aFirstNameIsNobodyElseWhereSheSpeaks() {
    var told =
        hosted()
            .in("b")
            .series("pods", "Pods")
            .event("pods-june-2024", "Pods June 2024", "inSeries", "series/pods")
            .person("zoe", "Zoë")
            .talk(
                "pods-june-2024/zoe",
                "Talk by Zoë",
                "atEvent",
                "event/pods-june-2024",
                "speaker",
                "person/zoe");

    assertThat(told.canonical("b", "person/zoe")).isEqualTo("person/zoe");
  }

  @Test
  void theFirstNamesOfTwoDocumentsAreTwoPersons() {
    var told = new Tellings().in("a").person("tom", "Tom").in("b").person("tom", "Tom");

    assertThat(told.canonical("a", "person/tom")).isEqualTo("person/tom");
    assertThat(told.canonical("b", "person/tom")).isEqualTo("person/tom-in-b");
  }

  private static Tellings hosted() {
    return new Tellings()
        .in("a")
        .series("pods", "Pods")
        .person("zoe-hall", "Zoë Hall")
        .event(
            "pods-may-2024", "Pods May 2024", "inSeries", "series/pods", "host", "person/zoe-hall");
  }
}
