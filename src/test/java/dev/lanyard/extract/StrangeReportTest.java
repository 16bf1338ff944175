package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports and programmes of unknown hands have in the place of titles and speakers. */
class StrangeReportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11.30-11.50 Invited Speaker: Peter Hansen            | Peter Hansen:
          ## Peter Hansen on Kubernetes                        | Peter Hansen:
          „Heaps and you“ Dr Peter Hansen, Acme (Norway/UK)    | Peter Hansen: Heaps and you
          The first keynote was by Dwynwen Ilar, Acme's founder. | Dwynwen Ilar:
          It was a talk of Dwynwen Ilar with the title “Heaps and You”. | Dwynwen Ilar: Heaps and You
          """)
  void readsWhoSpoke(String line, String talk) {
    assertThat(Told.in(line).talks()).as(line).containsExactly(talk.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Hansen / Apr 5, 2022",
        "*** (Peter Hansen)",
        "Anna Larsen (INTRO):",
      })
  void takesNeitherDaysNorMarksForTitles(String line) {
    assertThat(Told.in(line).talks()).as(line).isEmpty();
  }

  @Test
  void takesTheAuthorBeneathTheTitleForNoSpeaker() {
    assertThat(Told.of("# Back from QuayConf 2024\n\nby Peter Hansen\n\nI liked it all.\n").talks())
        .isEmpty();
  }

  @Test
  void takesAQuotationInTheFirstPersonForNoTitle() {
    assertThat(
            Told.in(
                    "Peter Hansen began his talk with a goal: “I want the good heaps to make you"
                        + " happy and the bad ones angry”.")
                .talks())
        .noneMatch(t -> t.contains("want"));
  }

  @Test
  void leavesATitleToTheTalkThatItsSentenceTellsOf() {
    assertThat(
            Told.in(
                    "Anna Larsen from Acme held a presentation about heaps.\n\n"
                        + "The best was a talk of Peter Hansen with the title “Trees at Sea”.")
                .talks())
        .containsExactly("Anna Larsen:", "Peter Hansen: Trees at Sea");
  }

  @Test
  void readsTheTitleInBoldThatOpensAnItem() {
    assertThat(
            Told.in(
                    "## Favorite sessions\n\n1. **Breaking Heaps Is Hard** One of the best."
                        + " Peter Hansen discussed why his team left trees.")
                .talks())
        .containsExactly("Peter Hansen: Breaking Heaps Is Hard");
  }

  @Test
  void readsATitleRightBehindTheNameWhereHeadingsBeginWithNames() {
    assertThat(
            Told.in(
                    "## Peter Hansen Taking All Heaps Seriously In Software\n\nIt began with a talk from Peter"
                        + " Hansen.\n\n## Anna Larsen Seven Heap Traps\n\nAnna Larsen went on.")
                .talks())
        .contains("Peter Hansen: Taking All Heaps Seriously In Software");
  }

  @Test
  void readsTheGuestsOfAnEpisodeWithoutAPodcastsName() {
    assertThat(
            Told.of(
                    "# Episode 56: Peter Hansen, founder of Acme\n\nListen to this episode of our"
                        + " podcast.\n")
                .talks())
        .containsExactly("Peter Hansen: Peter Hansen, founder of Acme");
  }

  @Test
  void takesTheShortFormInBracketsForNoSecondEmployer() {
    assertThat(Told.in("„Heaps and you“ Peter Hansen, Heap Research Alliance (HRA)").affiliations())
        .containsExactly("Peter Hansen, Heap Research Alliance");
  }
}
