package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes that give each talk two lines. */
class PairedTalksTest {
  private static final String PROGRAMME =
      """
      QUAYCONF 2003, May 5-7, 2003

      9:00 am - 10:30 am
      REFEREED PAPERS

      Moving the Crane: Harbours Reorganised
      Session Chair: Erica Sandström, University of Ghent

      Defining the Pier: A Study in Wood
      Mark Rothwell, University of Ghent at Kortrijk

      Outsourcing Ships by Mail
      Daniel Kostic, Steven Welter, and Maria Lindqvist, Bolt Systems
      """;

  @Test
  void theLineAboveThePeopleIsTheTitle() {
    assertThat(Said.talks("programme.txt", PROGRAMME))
        .containsExactly(
            "Mark Rothwell: Defining the Pier: A Study in Wood",
            "Daniel Kostic: Outsourcing Ships by Mail",
            "Steven Welter: Outsourcing Ships by Mail",
            "Maria Lindqvist: Outsourcing Ships by Mail");
  }

  @Test
  void allOfThemAreWithWhomTheLineEnds() {
    assertThat(Said.employers("programme.txt", PROGRAMME))
        .contains(
            "Mark Rothwell (University of Ghent at Kortrijk)",
            "Daniel Kostic (Bolt Systems)",
            "Maria Lindqvist (Bolt Systems)");
  }

  @Test
  void onePairAloneIsNoProgramme() {
    assertThat(
            Said.talks(
                "note.txt",
                "Harbour Code 2026\n\nGreetings from the coast\nMark Rothwell, Bolt Systems\n"))
        .isEmpty();
  }
}
