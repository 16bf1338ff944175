package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What fields before a text and labelled lines say of sessions and events. */
class FrontFieldsTest {
  @Test
  void readsPanelFromItsFields() {
    String text =
        """
        ---
        title: "Panel: Watts per Pod"
        event: Harbour Code 2026
        moderator: Saga Ekenstam (Klimatkod)
        panelists:
          - Hamza Roux-Belarab (Carbonwise)
          - Theodora Vasilak (Aether Telecom)
        ---

        Can a cluster sleep when the wind does?
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Saga Ekenstam: Watts per Pod",
            "Hamza Roux-Belarab: Watts per Pod",
            "Theodora Vasilak: Watts per Pod");
    assertThat(Said.employers("t.md", text))
        .contains("Saga Ekenstam (Klimatkod)", "Hamza Roux-Belarab (Carbonwise)");
  }

  @Test
  void pairsSpeakersWithTheirCompanies() {
    String text =
        """
        ---
        title: From Cron to Queues
        event: Harbour Code 2026
        speakers:
          - name: Ngozi Achterberg
            company: Kilnwork
          - name: Pádraig Lindqvist
            company: Hearth & Co
        ---

        Workflows that survive a restart.
        """;

    assertThat(Said.employers("t.md", text))
        .containsExactlyInAnyOrder(
            "Ngozi Achterberg (Kilnwork)", "Pádraig Lindqvist (Hearth & Co)");
    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Ngozi Achterberg: From Cron to Queues", "Pádraig Lindqvist: From Cron to Queues");
  }

  @Test
  void givesOrganisersOfPageToEveryEdition() {
    String text =
        """
        # Pods & Pints Ghent

        Pods & Pints Ghent is a user group for people who run containers.

        **Organisers:** Wannes Dhaeseleer ([Kantwerk](https://kantwerk.example)), Iphigenia Stavrou (Zwin Robotics)

        ### Pods & Pints #9

        * Date: 21 November, 2023
        * Venue sponsor: Kantwerk

        ### Pods & Pints #8

        * Date: 19 September, 2023
        """;

    assertThat(Said.events("t.md", text, Relation.HOST))
        .containsExactlyInAnyOrder(
            "Pods & Pints #9: Wannes Dhaeseleer",
            "Pods & Pints #8: Wannes Dhaeseleer",
            "Pods & Pints #9: Iphigenia Stavrou",
            "Pods & Pints #8: Iphigenia Stavrou");
    assertThat(Said.events("t.md", text, Relation.SPONSOR))
        .containsExactly("Pods & Pints #9: Kantwerk");
    assertThat(Said.events("t.md", text, Relation.IN_SERIES))
        .contains("Pods & Pints #9: Pods & Pints Ghent");
  }

  @Test
  void staysSilentOnSpeakersOfRoundUp() {
    String text =
        """
        ---
        title: Two evenings by the sea
        event: Harbour Code 2026
        speakers: [Ngozi Achterberg, Pádraig Lindqvist]
        ---

        ## Ropes and Knots

        **Speaker:** Ngozi Achterberg (Kilnwork)

        ## Ebb and Flow

        **Speaker:** Pádraig Lindqvist (Tidemill)
        """;

    assertThat(Said.talks("t.md", text))
        .containsExactlyInAnyOrder(
            "Ngozi Achterberg: Ropes and Knots", "Pádraig Lindqvist: Ebb and Flow");
  }
}
