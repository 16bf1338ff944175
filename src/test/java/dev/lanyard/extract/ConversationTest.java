package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Conversations in writing, whose paragraphs begin with whoever speaks. */
class ConversationTest {
  @Test
  void readsTurnsAsOneTalkOfEverybodyWhoSpeaks() {
    String text =
        """
        # Behind the locks of Ghent

        Anna Brandvik spoke with Peter Oosterlinck, an engineer at Kelpworks, about old gates.

        **Anna:** How did it begin?

        **Peter (PO):** With a leak. I had a bucket.

        **Anna:** And then?

        **PO:** We wrote it down.
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Anna Brandvik: Behind the locks of Ghent",
            "Peter Oosterlinck: Behind the locks of Ghent");
    assertThat(Said.employers("t.md", text)).containsExactly("Peter Oosterlinck (Kelpworks)");
  }

  @Test
  void staysSilentOnLabelsThatAreNoNames() {
    String text =
        """
        # Harbour Code 2026

        Date: 3 May 2026

        Venue: The old customs house

        Date: 4 May 2026

        Venue: The new customs house
        """;

    assertThat(Said.talks("t.md", text)).isEmpty();
  }

  @Test
  void readsOrganisationInBracketsOnTheLineBelowTheName() {
    String text =
        """
        # Harbour Code 2026

        | Time | Presenter | Title |
        | --- | --- | --- |
        | 19:00 | [Amira Tolvanen](https://example.org/a) <br/>*(Kelpworks)* | Ropes and Knots |
        """;

    assertThat(Said.talks("t.md", text)).containsExactly("Amira Tolvanen: Ropes and Knots");
    assertThat(Said.employers("t.md", text)).containsExactly("Amira Tolvanen (Kelpworks)");
  }

  @Test
  void readsEpisodeWhoseNumberGuestsAndHostsStandOnLinesOfTheirOwn() {
    String text =
        """
        # 3 May 2024

        Episode 42: Queues in the Tide

        Guest

        Amira Tolvanen

        Hosts: Anna Brandvik, Peter Oosterlinck

        Hello and welcome to Quiet Harbours! The podcast about boats.
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Amira Tolvanen: Queues in the Tide",
            "Anna Brandvik: Queues in the Tide",
            "Peter Oosterlinck: Queues in the Tide");
    assertThat(Said.events("t.md", text, Relation.START_DATE))
        .containsExactly("Quiet Harbours, episode 42: 2024-05-03");
    assertThat(Said.events("t.md", text, Relation.HOST))
        .containsExactlyInAnyOrder(
            "Quiet Harbours, episode 42: Anna Brandvik",
            "Quiet Harbours, episode 42: Peter Oosterlinck");
  }
}
