package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes, timetables and speakers' cards of events that nobody has heard of. */
class ProgrammeTest {
  @Test
  void readsTalksListedInFields() {
    String text =
        """
        ---
        title: "An Evening of Knots"
        date: 2024-05-14 19:00:00
        talks:
        - title: "Splicing `rope` by Hand"
          speaker:
            name: "Quillon Adebar"
            company: Kelpworks
          abstract: |
            Ropes fray. This is how to mend them.
        - title: "Tides without Tables"
          speaker:
            name: "Xochitl Vandebroek"
        ---

        Dear sailors, do come.
        """;

    assertThat(Said.talks("knots.md", text))
        .containsExactlyInAnyOrder(
            "Quillon Adebar: Splicing `rope` by Hand", "Xochitl Vandebroek: Tides without Tables");
    assertThat(Said.employers("knots.md", text)).containsExactly("Quillon Adebar (Kelpworks)");
    assertThat(Said.events("knots.md", text, Relation.START_DATE))
        .containsExactly("An Evening of Knots: 2024-05-14");
  }

  @Test
  void namesEventByTitleOfTimetable() {
    String text =
        """
        # Ropes for Solvers and Provers (R4SP)

        Harbour Learning Hub, Old Quay, Ghent, Belgium

        **Sunday, 10 August, 2025**

        | Time | Talk | Speaker |
        | --- | --- | --- |
        | 11:00 | Ropes by Night | Ulfar Brimnes |
        """;

    assertThat(Said.events("r.md", text, Relation.START_DATE))
        .containsExactly("Ropes for Solvers and Provers (R4SP): 2025-08-10");
    assertThat(Said.events("r.md", text, Relation.PLACE))
        .containsExactly("Ropes for Solvers and Provers (R4SP): Ghent");
    assertThat(Said.events("r.md", text, Relation.VENUE))
        .containsExactly("Ropes for Solvers and Provers (R4SP): Harbour Learning Hub");
  }

  @Test
  void namesNoEventByTitleOfTextWithoutTalks() {
    String text =
        """
        # Seven ways to coil a rope

        Sunday, 10 August, 2025

        Coil it clockwise.
        """;

    assertThat(Said.events("r.md", text, Relation.START_DATE)).isEmpty();
  }

  @Test
  void readsTableCellsOfTitleAndSpeaker() {
    String text =
        """
        <h1>Harbour Code 2026</h1>
        <table><tr><th>Time</th><th>Item</th></tr>
        <tr><td>8:00</td><td>Welcome and Opening Remarks, Imke Sørdahl (Kelpworks)</td></tr>
        <tr><td>8:15</td><td><b>Queues by Moonlight</b>, <a href="#i">Imke Sørdahl</a> (Kelpworks)</td></tr>
        <tr><td>9:15</td><td><b>Ropes: Ways of Mending</b>, <a href="#u">Xaq Li</a> (Tidemill)</td></tr>
        <tr><td>10:00</td><td>Coffee Break</td></tr></table>
        """;

    assertThat(Said.talks("t.html", text))
        .containsExactlyInAnyOrder(
            "Imke Sørdahl: Queues by Moonlight", "Xaq Li: Ropes: Ways of Mending");
    assertThat(Said.employers("t.html", text))
        .containsExactlyInAnyOrder("Imke Sørdahl (Kelpworks)", "Xaq Li (Tidemill)");
  }

  @Test
  void readsCardsWithTheirTitlesAboveTheirAbstracts() {
    String told = "In this talk we look at what becomes of it all. ".repeat(4);
    String text =
        """
        <h1>Harbour Code 2026</h1>
        <h2>Invited Speakers</h2>
        <h3>Quillon Adebar</h3><p>University of Ghent</p><p>Sponsored by Kelpworks</p>
        <p>Defeasible Splicing</p><p>%s</p>
        <h4>Xochitl Vandebroek</h4><p>TU Zwin, Belgium</p>
        <p>Explaining the Tide</p><p>%s</p>
        """
            .formatted(told, told);

    assertThat(Said.talks("t.html", text))
        .containsExactlyInAnyOrder(
            "Quillon Adebar: Defeasible Splicing", "Xochitl Vandebroek: Explaining the Tide");
    assertThat(Said.employers("t.html", text))
        .contains("Quillon Adebar (University of Ghent)", "Xochitl Vandebroek (TU Zwin)");
  }

  @Test
  void readsCardsWithLabelledTitles() {
    String text =
        """
        # Harbour Code 2026

        ## Yun Tan

        Director of Ropes, Blue Lab, Kelpworks

        ## Talk Title:

        Ropes on SuperQuays

        **Abstract:** Ropes fray.

        ## Ulfar Brimnes

        Principal Engineer at Tidemill

        Title: Tides at Tidemill
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Yun Tan: Ropes on SuperQuays", "Ulfar Brimnes: Tides at Tidemill");
    assertThat(Said.employers("t.md", text))
        .contains("Yun Tan (Kelpworks)", "Ulfar Brimnes (Tidemill)");
  }

  @Test
  void takesNoCardOfOrganisersForSpeakers() {
    String text =
        """
        # Harbour Code 2026

        ## Organisers

        ### Quillon Adebar

        Engineer at Kelpworks

        ### Ulfar Brimnes

        Tidemill Research
        """;

    assertThat(Said.talks("t.md", text)).isEmpty();
    assertThat(Said.employers("t.md", text))
        .contains("Quillon Adebar (Kelpworks)", "Ulfar Brimnes (Tidemill Research)");
  }

  @Test
  void readsOwnTalksWithTheirEvents() {
    String text =
        """
        # Talks

        ## Upcoming

        ### Ropes on a Global Quay

        - Event: [Rope Summit Zwin](https://rope.example)
        - Date: June 7th, 2023

        ## Past

        ### [German] Taue und Knoten (Oct 2022)

        Why do ropes fray?

        - Together with my colleague Xochitl Vandebroek
        - Event: [Knot Days 2022](https://knot.example), Ghent, Belgium

        ### Sails - Trimming for the Rest of Us (Nov 2020)

        - Video at [YouTube](https://www.youtube.com/watch?v=x)
        - Event: SailCamp
        """;

    assertThat(Said.talks("talks.md", text)).containsExactly("Xochitl Vandebroek: Taue und Knoten");
    assertThat(Said.events("talks.md", text, Relation.START_DATE))
        .containsExactlyInAnyOrder(
            "Rope Summit Zwin: 2023-06-07", "Knot Days 2022: 2022-10", "SailCamp: 2020-11");
    assertThat(Said.events("talks.md", text, Relation.PLACE)).contains("Knot Days 2022: Ghent");
    assertThat(Said.events("talks.md", text, Relation.AT_EVENT))
        .containsExactlyInAnyOrder(
            "Ropes on a Global Quay: Rope Summit Zwin",
            "Taue und Knoten: Knot Days 2022",
            "Sails - Trimming for the Rest of Us: SailCamp");
    assertThat(Said.events("talks.md", text, Relation.RECORDING))
        .containsExactly("Sails - Trimming for the Rest of Us: https://www.youtube.com/watch?v=x");
  }

  @Test
  void readsTitleAboveHeadingsThatAreLabels() {
    String text =
        """
        # Mending nets with Kafka

        ### Speaker: Quillon Adebar
        ### Date: 06.03.2018
        ### Description:
        An evening about nets.
        """;

    assertThat(Said.talks("t.md", text)).containsExactly("Quillon Adebar: Mending nets with Kafka");
  }

  @Test
  void readsPanelOfTableRowWithItsModerator() {
    String text =
        """
        # Harbour Code 2026

        | Time | Event | Speaker |
        | --- | --- | --- |
        | 16:15 | **Panel:** Future of Ropes | **Panelists:** Quillon Adebar, Ulfar Brimnes, Imke Sørdahl<br>**Moderator:** Xochitl Vandebroek |
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Quillon Adebar: Future of Ropes",
            "Ulfar Brimnes: Future of Ropes",
            "Imke Sørdahl: Future of Ropes",
            "Xochitl Vandebroek: Future of Ropes");
  }

  @Test
  void takesThoseInBoldOfSeveralAuthorsForPresenters() {
    String text =
        """
        # Harbour Code 2026

        ## Accepted Talks

        ### Mending nets at scale

        **Quillon Adebar<sup>1</sup>**, Xochitl van den Broek<sup>1</sup>

        <sup>1</sup> Zwin University, Ghent

        Nets tear. We mend them.
        """;

    assertThat(Said.talks("t.md", text)).containsExactly("Quillon Adebar: Mending nets at scale");
    assertThat(Said.employers("t.md", text))
        .containsExactlyInAnyOrder(
            "Quillon Adebar (Zwin University)", "Xochitl van den Broek (Zwin University)");
  }

  @Test
  void readsInvitationThatIsFencedInLikeCode() {
    String text =
        """
        # 20240514 Rope Friends Ghent May Meetup

        ```
        Summer is only a few weeks away, and so is the great regatta of the north.
        This time we meet on the old quay, and somebody will surely bring a lot of soup.

        18:30 - Doors open

        19:00 - Quillon Adebar (Kelpworks): Splices without Tears

        20:00 - Ulfar Brimnes & Imke Sørdahl (Tidemill) - Ropes for Kites

        21:00 - Xochitl Vandebroek (Tidemill): Nets by Night
        ```

        ## Notes

        * nice soup
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Quillon Adebar: Splices without Tears",
            "Ulfar Brimnes: Ropes for Kites",
            "Imke Sørdahl: Ropes for Kites",
            "Xochitl Vandebroek: Nets by Night");
    assertThat(Said.events("t.md", text, Relation.START_DATE))
        .containsExactly("Rope Friends Ghent May Meetup: 2024-05-14");
  }

  @Test
  void leavesCodeInFencesAside() {
    String text =
        """
        # Harbour Code 2026

        ```
        19:00 Quillon Adebar: x
        20:00 Ulfar Brimnes: y
        ```
        """;

    assertThat(Said.talks("t.md", text)).isEmpty();
  }
}
