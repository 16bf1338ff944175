package dev.lanyard.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameEventTest {

  @Test
  void theConferenceOfAYearAndPlaceIsTheKnownEdition() {
    var told =
        known()
            .in("a")
            .place("london", "London")
            .series("con", "Con")
            .event(
                "con-london-2025",
                "con London 2025",
                "inSeries",
                "series/con",
                "startDate",
                "2025",
                "place",
                "place/london")
            .in("b")
            .place("europe", "Europe")
            .series("con-europe", "Con Europe")
            .event(
                "con-eu",
                "Con in the EU",
                "inSeries",
                "series/con-europe",
                "startDate",
                "2025-04-01",
                "endDate",
                "2025-04-04",
                "place",
                "place/europe");

    assertThat(told.canonical("a", "event/con-london-2025")).isEqualTo("event/con-europe-2025");
    assertThat(told.canonical("b", "event/con-eu")).isEqualTo("event/con-europe-2025");
    assertThat(told.decided().labels()).containsEntry("event/con-europe-2025", "Con Europe 2025");
  }

  @Test
  void aReportOnOneDayIsOnTheConferenceOfThoseDays() {
    var told =
        known()
            .in("a")
            .series("con-europe", "Con Europe")
            .event(
                "day-three",
                "Day three",
                "inSeries",
                "series/con-europe",
                "startDate",
                "2025-04-03");

    assertThat(told.canonical("a", "event/day-three")).isEqualTo("event/con-europe-2025");
  }

  @Test
  void anotherRegionOfTheFamilyIsAnotherEvent() {
    var told =
        known()
            .in("a")
            .place("asia", "Asia")
            .series("con", "Con")
            .event(
                "con-2025",
                "Con 2025",
                "inSeries",
                "series/con",
                "startDate",
                "2025",
                "place",
                "place/asia");

    assertThat(told.canonical("a", "event/con-2025")).isEqualTo("event/con-2025");
  }

  @Test
  void aYearAloneThatTwoEditionsFitIsInDoubt() {
    var told =
        known()
            .event(
                "con-north-2025",
                "Con North 2025",
                "inSeries",
                "series/con-europe",
                "startDate",
                "2025-09-10",
                "place",
                "place/london")
            .in("a")
            .place("london", "London")
            .series("con-europe", "Con Europe")
            .event(
                "con-this-year",
                "Con this year",
                "inSeries",
                "series/con-europe",
                "startDate",
                "2025",
                "place",
                "place/london");

    assertThat(told.decision("a", "event/con-this-year").outcome())
        .isEqualTo(Decision.Outcome.DOUBTFUL);
    assertThat(told.canonical("a", "event/con-this-year")).isEqualTo("event/con-this-year");
  }

  @Test
  void theEveningOfAMonthIsOneByWhateverName() {
    var told = meetup("a", "pods-may-2024", "Pods May 2024", "2024-05").series("x", "X");
    meetupInto(told, "b", "pods-at-acme", "Pods at Acme", "2024-05-08");

    assertThat(told.canonical("a", "event/pods-may-2024"))
        .isEqualTo(told.canonical("b", "event/pods-at-acme"));
  }

  @Test
  void twoEveningsOfAMonthAreTwo() {
    var told = meetup("a", "pods-may", "Pods in May", "2024-05-08");
    meetupInto(told, "b", "pods-at-acme", "Pods at Acme", "2024-05-22");

    assertThat(told.canonical("a", "event/pods-may"))
        .isNotEqualTo(told.canonical("b", "event/pods-at-acme"));
  }

  @Test
  void theMonthInANameIsRightWhereADateIsNot() {
    var told = meetup("a", "pods-june-2024", "Pods June 2024", "2024-05-01");
    meetupInto(told, "b", "pods-may-2024", "Pods May 2024", "2024-05-01");

    assertThat(told.canonical("a", "event/pods-june-2024"))
        .isNotEqualTo(told.canonical("b", "event/pods-may-2024"));
  }

  @Test
  void aDayWithinAConferenceIsNotTheConference() {
    var told =
        new Tellings()
            .in("a")
            .series("con", "Con")
            .event("con-2025", "Con 2025", "inSeries", "series/con", "startDate", "2025-04")
            .event(
                "con-day",
                "Con Developer Day",
                "inSeries",
                "series/con",
                "startDate",
                "2025-04",
                "partOf",
                "event/con-2025");

    assertThat(told.canonical("a", "event/con-day")).isEqualTo("event/con-day");
  }

  @Test
  void oneNameWithoutADateIsInDoubt() {
    var told =
        new Tellings()
            .in("a")
            .event("con-china", "Con China")
            .in("b")
            .event("con-china", "Con China");

    assertThat(told.decision("a", "event/con-china").outcome())
        .isEqualTo(Decision.Outcome.DOUBTFUL);
    assertThat(told.canonical("a", "event/con-china"))
        .isNotEqualTo(told.canonical("b", "event/con-china"));
  }

  @Test
  void oneNameWithoutADateAtOnePlaceIsOne() {
    var told =
        new Tellings()
            .in("a")
            .place("porto", "Porto")
            .event("con", "Con", "place", "place/porto", "startDate", "2024-05")
            .in("b")
            .place("porto", "Porto")
            .event("con", "Con", "place", "place/porto");

    assertThat(told.canonical("a", "event/con")).isEqualTo(told.canonical("b", "event/con"));
  }

  @Test
  void oneNameInTwoYearsIsTwo() {
    var told =
        new Tellings()
            .in("a")
            .event("con", "Con", "startDate", "2023")
            .in("b")
            .event("con", "Con", "startDate", "2024");

    assertThat(told.canonical("a", "event/con")).isNotEqualTo(told.canonical("b", "event/con"));
  }

  private static Tellings known() {
    return new Tellings()
        .place("europe", "Europe")
        .place("asia", "Asia")
        .place("london", "London", "within", "place/europe")
        .series("con", "Con")
        .series("con-europe", "Con Europe", "broader", "series/con")
        .event(
            "con-europe-2025",
            "Con Europe 2025",
            "inSeries",
            "series/con-europe",
            "startDate",
            "2025-04-01",
            "endDate",
            "2025-04-04",
            "place",
            "place/london");
  }

  private static Tellings meetup(String document, String iri, String label, String date) {
    return meetupInto(new Tellings(), document, iri, label, date);
  }

  private static Tellings meetupInto(
      Tellings told, String document, String iri, String label, String date) {
    return told.in(document)
        .series("pods", "Pods")
        .event(iri, label, "inSeries", "series/pods", "startDate", date);
  }
}
