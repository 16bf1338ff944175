package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Talks that the build of a page tells, whose people nobody has heard of. */
class LayoutTest {
  @Test
  void readsTableWithItsCompaniesInTheirOwnColumn() {
    String text =
        """
        # Harbour Code 2026

        | From | Talk | Who | Company |
        | --- | --- | --- | --- |
        | 10:00 | Ropes and Knots | Xochitl Vandebroek, Ulfar Brimnes | Kelpworks |
        | 11:00 | Ebb | Ulfar Brimnes, Xochitl Vandebroek | Tidemill, Kelpworks |
        | 12:00 | Flow | Quillon Adebar | independent |
        | 13:00 | Lunch | | |
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Xochitl Vandebroek: Ropes and Knots",
            "Ulfar Brimnes: Ropes and Knots",
            "Ulfar Brimnes: Ebb",
            "Xochitl Vandebroek: Ebb",
            "Quillon Adebar: Flow");
    assertThat(Said.employers("t.md", text))
        .containsExactlyInAnyOrder(
            "Xochitl Vandebroek (Kelpworks)",
            "Ulfar Brimnes (Kelpworks)",
            "Ulfar Brimnes (Tidemill)");
  }

  @Test
  void readsScheduleWhoseCellsHoldTitleAndSpeaker() {
    String text =
        """
        <h1>Harbour Code 2026</h1>
        <table><tr><th>Time</th><th>Room 1</th><th>Room 2</th></tr>
        <tr><td>16:00</td><td>Queues by Moonlight<br>Imke Sørdahl (Sahel Analytics)</td>
        <td>Graphs of Sand<br>Oumar Keïta-Dufresne, Lumière Data</td></tr></table>
        """;

    assertThat(Said.talks("t.html", text))
        .containsExactlyInAnyOrder(
            "Imke Sørdahl: Queues by Moonlight", "Oumar Keïta-Dufresne: Graphs of Sand");
    assertThat(Said.employers("t.html", text))
        .containsExactlyInAnyOrder(
            "Imke Sørdahl (Sahel Analytics)", "Oumar Keïta-Dufresne (Lumière Data)");
  }

  @Test
  void readsAgendaWithItsSpeakersBeneath() {
    String text =
        """
        # Harbour Code 2026

        - 18:30 Doors
        - 19:00 - 19:35 Ropes on Second-Hand Disks
          - Lowie Steenkistel, Brugge Bits
        - 19:35 Live demo: From Laptop to Lighthouse
          - Iphigenia Stavrou, Zwin Robotics
          - Slides: https://slides.example/1
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Lowie Steenkistel: Ropes on Second-Hand Disks",
            "Iphigenia Stavrou: From Laptop to Lighthouse");
    assertThat(Said.employers("t.md", text))
        .containsExactlyInAnyOrder(
            "Lowie Steenkistel (Brugge Bits)", "Iphigenia Stavrou (Zwin Robotics)");
  }

  @Test
  void readsTermsWithTheirDescriptions() {
    String text =
        """
        <h1>Harbour Code 2026</h1>
        <dl><dt>14:00 Dashboards Nobody Reads</dt><dd>Thibault Rouanet, Lumière Data</dd><dt>15:20 Tea</dt></dl>
        """;

    assertThat(Said.talks("t.html", text))
        .containsExactly("Thibault Rouanet: Dashboards Nobody Reads");
  }

  @Test
  void letsTheKnownPeopleOfListVouchForTheOthers() {
    String text =
        """
        # Harbour Code 2026

        - The Lock That Ate Christmas - Kestrel Maddoxley
        - Sails - Anna Brown & Sæunn Hrafnkels, Loomwright
        - Pip, but for Grandmothers - Bronagh Xavery, Gull & Daughters
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Kestrel Maddoxley: The Lock That Ate Christmas",
            "Anna Brown: Sails",
            "Sæunn Hrafnkels: Sails",
            "Bronagh Xavery: Pip, but for Grandmothers");
    assertThat(Said.employers("t.md", text))
        .contains("Anna Brown (Loomwright)", "Sæunn Hrafnkels (Loomwright)");
  }

  @Test
  void staysSilentOnListWithoutPeople() {
    String text =
        """
        # Harbour Code 2026

        - Shipping Kafka - Lessons Learned
        - Green Lantern - Night Watch
        - Getting Started - First Steps
        """;

    assertThat(Said.talks("t.md", text)).isEmpty();
  }

  @Test
  void seatsModeratorAndPanellistsInOneSession() {
    String text =
        """
        # Harbour Code 2026

        ## Panel: Will We Ever Agree?

        **Moderator:** Lodovica Engebretsen, Fjordbank

        **Panelists:**

        - Tarjei Wolanski (Havforsk)
        - Kamila Orzechowska-Lie, staff engineer at Brenn
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Lodovica Engebretsen: Will We Ever Agree?",
            "Tarjei Wolanski: Will We Ever Agree?",
            "Kamila Orzechowska-Lie: Will We Ever Agree?");
  }

  @Test
  void takesAuthorsLineForNoSession() {
    String text =
        """
        # What I saw at Harbour Code 2026

        It rained, and the hall was warm.

        Fearghal Dubhchair, Release Manager, Tarbert Systems
        """;

    assertThat(Said.talks("t.md", text)).isEmpty();
  }
}
