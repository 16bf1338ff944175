package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At which of several events a talk was, and which event a short report is about. */
class SeveralEventsTest {

  @Test
  void aTalkIsAtTheEventToWhichTheSentenceBeforeLeads() {
    String text =
        """
        # Harbour Code 2026 and what came after

        Harbour Code 2026 was wet. Tom Li (Bolt) talked about queues at sea.

        In October I went to QuillFest 2026. Priya Raman gave a talk about nibs, and Ana Sousa spoke
        about ink.
        """;
    assertThat(Said.talksAt("autumn.md", text))
        .containsExactlyInAnyOrder(
            "Tom Li at Harbour Code 2026",
            "Priya Raman at QuillFest 2026",
            "Ana Sousa at QuillFest 2026");
  }

  @Test
  void whatIsNamedInPassingTakesNoTalkAway() {
    String text =
        """
        # Harbour Code 2026

        The crowd was larger than that of QuillFest 2025. Priya Raman gave a talk about nibs.
        """;
    assertThat(Said.talksAt("crowd.md", text)).containsExactly("Priya Raman at Harbour Code 2026");
  }

  @Test
  void aMeetupWithANameOfItsOwnIsAnEvent() {
    String text =
        """
        # Harbour Code 2026

        Tom Li (Bolt) talked about queues at sea. Later, at the Ghent Quill Meetup in November, Priya
        Raman gave a talk about nibs.
        """;
    assertThat(Said.talksAt("meetup.md", text)).contains("Priya Raman at Ghent Quill");
  }

  @Test
  void aTitleThatNamesTheMonthOfAMeetingNamesTheEvent() {
    String text =
        """
        # Quill Friends Ghent - March meetup

        We met on Tuesday. Priya Raman spoke about nibs.
        """;
    assertThat(Said.talksAt("2026-03-14-quill.md", text))
        .containsExactly("Priya Raman at Quill Friends Ghent March 2026");
  }

  @Test
  void aTitleThatCountsMeetingsNamesTheEventAndItsSeries() {
    String text =
        """
        # QuillWharf #12 recap

        First up, Priya Raman spoke about nibs. The next QuillWharf is on 17 May with Tom Li talking
        about ink.
        """;
    assertThat(Said.talksAt("wharf.md", text)).containsExactly("Priya Raman at QuillWharf #12");
    assertThat(Said.events("wharf.md", text, Relation.IN_SERIES))
        .containsExactly("QuillWharf #12: QuillWharf");
  }

  @Test
  void aTitleThatNamesAMonthButNoGroupNamesNoEvent() {
    assertThat(Said.talksAt("may.md", "# Our May meetup\n\nPriya Raman spoke about nibs.\n"))
        .isEmpty();
  }

  @Test
  void aTalkOfLastYearIsNotAtThisYearsEvent() {
    String text =
        """
        # Harbour Code 2026

        Last year, Priya Raman gave a talk about nibs. Tom Li (Bolt) talked about queues at sea.
        """;
    assertThat(Said.talksAt("year.md", text)).containsExactly("Tom Li at Harbour Code 2026");
  }

  @Test
  void anEventToWhichReadersAreSentIsNotTheOneThatTheyReadOf() {
    String text =
        """
        Tom Li (Bolt) talked about queues at sea. Check out QuillFest 2026. Do not miss QuillFest
        2026.
        """;
    assertThat(Said.talksAt("sent.md", text)).isEmpty();
  }
}
