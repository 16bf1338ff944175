package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Announcements whose talks stand in labelled lines. */
class LabelledTitlesTest {
  @Test
  void readsATitleAboveItsSpeaker() {
    Told told =
        Told.of(
            """
            # QuayConf 2024

            Title: Heaps and Other Trees

            Presenter: Dr. Peter Hansen @ Acme

            Summary: Nobody likes heaps at first.

            Title: "Less Is a Heap"

            Presenter: Anna Larsen (Bolt Systems)
            """);

    assertThat(told.talks())
        .containsExactly("Peter Hansen: Heaps and Other Trees", "Anna Larsen: Less Is a Heap");
    assertThat(told.affiliations())
        .containsExactly("Peter Hansen, Acme", "Anna Larsen, Bolt Systems");
  }

  @Test
  void readsATitleBeneathItsSpeakerWhereThePageBeginsWithOne() {
    Told told =
        Told.of(
            """
            # QuayConf 2024

            Speaker: Peter Hansen, Acme

            Talk title: Heaps and Other Trees

            Speaker: Anna Larsen

            Talk title: Less Is a Heap
            """);

    assertThat(told.talks())
        .containsExactly("Peter Hansen: Heaps and Other Trees", "Anna Larsen: Less Is a Heap");
  }

  @Test
  void staysSilentAcrossAHeadingAndOnADate() {
    assertThat(Told.of("# QuayConf 2024\n\nTopic: Apr 5, 2024\n\nSpeaker: Peter Hansen\n").talks())
        .containsExactly("Peter Hansen:");
    assertThat(
            Told.of("# QuayConf 2024\n\nTitle: Heaps\n\n## Later\n\nSpeaker: Peter Hansen\n")
                .talks())
        .noneMatch(t -> t.contains("Heaps"));
  }
}
