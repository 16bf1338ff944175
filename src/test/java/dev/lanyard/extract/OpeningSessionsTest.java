package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningSessionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **"Queues at rest" --- Maria Jensen (Keynote).** Maria explained that a queue is never at rest. | Maria Jensen: Queues at rest
          **Queues at Sea – Thomas Weber, Acme.** This talk was about ships, and about their harbours.    | Thomas Weber: Queues at Sea
          - Tracing the last mile by Julia Braun (Acme) :ship: I liked the maps.                          | Julia Braun: Tracing the last mile
          - Monday: "Queues are Fun" --- Sarah Miller (Acme)                                              | Sarah Miller: Queues are Fun
          """)
  void readsTitleAndSpeakerBeforeWhatIsToldOfTheTalk(String text, String talk) {
    assertThat(Told.in(text).talks()).as(text).containsExactly(talk);
  }

  @Test
  void takesPeopleWhoAreThankedForNoSpeakers() {
    String text =
        "Many thanks to the following people for helping me:\n\n- Maria Jensen (Acme)\n- Julia Braun (Bolt Systems)\n";

    assertThat(Told.in(text).talks()).isEmpty();
  }

  @Test
  void takesBoldWordsWithoutANameForNoTalk() {
    assertThat(
            Told.in("**Queues at rest.** Everybody knows them, and nobody likes them very much.")
                .talks())
        .isEmpty();
  }
}
