package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Events whose year is written right behind their name. */
class GluedYearsTest {
  private static final String TOLD =
      "\n\nMaria Lindqvist from Acme talked about \"Cranes at night\".\n";

  @Test
  void aKnownSeriesIsFoundInFrontOfItsYear() {
    assertThat(Told.of("# Notes\n\nI was at QuayConf24." + TOLD).events())
        .containsExactly("QuayConf 2024");
  }

  @Test
  void anAbbreviationInTheTitleIsAnEvent() {
    assertThat(Told.of("# PIER19 trip report" + TOLD).events()).containsExactly("PIER 2019");
  }

  @Test
  void aStandardIsNone() {
    assertThat(Told.of("# RFC2045 explained" + TOLD).events()).isEmpty();
  }

  @Test
  void anAbbreviationWithItsRegionIsAnEvent() {
    assertThat(Told.of("# QUAY::Europe report" + TOLD).events()).containsExactly("QUAY::Europe");
  }

  @Test
  void aTitleThatIsNothingButAGatheringOutweighsWhatIsNamedOften() {
    assertThat(
            Told.of(
                    "# Crane Ghent Meetup\n\nIn the week of the QuayConf 2024 conference. QuayConf draws many. QuayConf is near."
                        + TOLD)
                .events())
        .containsExactly("Crane Ghent");
  }
}
