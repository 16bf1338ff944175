package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionEventsTest {
  private static final String WEEK =
      """
      # Harbour Code 2026 trip report

      Before it there was a small workshop, the Science of Looms (SOL) workshop, at Harbour Code.

      ## SOL

      Priya Raman (Acme) talked about queues in weaving.

      ## Main days

      Tom Li (Bolt) talked about queues at sea.
      """;

  @Test
  void putsTheTalksOfASectionAtTheEventThatItsHeadingNames() {
    assertThat(Said.events("week.md", WEEK, Relation.ALSO_NAMED))
        .contains("Science of Looms: SOL 2026");
    assertThat(Said.talksAt("week.md", WEEK))
        .containsExactlyInAnyOrder(
            "Priya Raman at Science of Looms", "Tom Li at Harbour Code 2026");
  }

  @Test
  void leavesASectionThatInvitesToAnotherEventAlone() {
    String text =
        """
        ---
        title: Harbour Code 2026 trip report
        ---
        Harbour Code 2026 was wet. Tom Li (Bolt) talked about queues at sea. We also heard of Loom
        Days 2026. Harbour Code is still the best.

        ## Loom Days

        Join us for the first one ever!

        Priya Raman (Acme) talked about queues in weaving.
        """;

    assertThat(Said.talksAt("report.md", text))
        .containsExactlyInAnyOrder(
            "Tom Li at Harbour Code 2026", "Priya Raman at Harbour Code 2026");
  }

  @Test
  void readsTheYearBeforeTheName() {
    assertThat(
            Said.events(
                "report.md",
                "# Looking back at the 2026 Harbour Code in Ghent\n\nIt rained.\n",
                Relation.START_DATE))
        .containsExactly("Harbour Code 2026: 2026");
  }

  @Test
  void takesThePostsOwnDayForNoDayOfTheEvent() {
    String text =
        "# 2026-07-25: Harbour Code 2026 report\n\nHarbour Code was held from June 20-24, 2026.\n";

    assertThat(Said.events("report.md", text, Relation.START_DATE))
        .containsExactly("Harbour Code 2026: 2026-06-20");
  }
}
