package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes whose lines begin with clock times, typed as people type them. */
class TimedProgrammeTest {
  @Test
  void readsLinesThatMarkdownTakesForOneParagraph() {
    var told =
        Told.in(
            """
            09:00-09:15 Opening (Karen Lee, Acme)
            09:15-10:00 Keynote: Paul Young (Acme): Mooring in public
            10:20-10:40 Carl Cox and Mary Stone: "Ropes in the rain"
            Coffee break
            11:00-11:20 Ann Wood: From knots to nets""");

    assertThat(told.talks())
        .contains(
            "Paul Young: Mooring in public",
            "Carl Cox, Mary Stone: Ropes in the rain",
            "Ann Wood: From knots to nets")
        .noneMatch(t -> t.contains("Coffee"));
    assertThat(told.kinds()).contains(Literal.term("Keynote"));
  }

  @Test
  void takesCapitalsBehindTimeForZoneOnlyIfTheyAreOne() {
    var told =
        Told.in(
            """
            - 10:00 - 10:20 TLS in the rain (Paul Young and Carl Cox)
            - 10:20 - 10:40 CEST Ropes by night - Mary Stone""");

    assertThat(told.talks())
        .containsExactlyInAnyOrder(
            "Paul Young, Carl Cox: TLS in the rain", "Mary Stone: Ropes by night");
  }
}
