package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is usual in reports on conferences of scholars and of libraries and museums. */
class AcademicReportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Susan Miller's "Learning to Weave" was the best of the keynotes.                              | Susan Miller: Learning to Weave
          In "Knots and Other Graphs", Thomas Weber showed how a net is drawn.                          | Thomas Weber: Knots and Other Graphs
          Anna Larsen (Acme), in her plenary talk, called for longer threads.                           | Anna Larsen:
          The tutorial "From Warp to Weft" was conducted by Julia Braun and Peter Hansen from Acme.     | Julia Braun, Peter Hansen: From Warp to Weft
          Then we learned about looms without shuttles from Robert Ross of Acme.                        | Robert Ross:
          """)
  void readsWhoGaveWhichTalk(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk);
  }

  @Test
  void countsThePanelMembersOfTheNextSentence() {
    assertThat(
            Told.in(
                    "The last event was a panel moderated by Karen Lee. Panel members included Paul Young (Acme), Carl Cox (a PhD student at Bolt Systems), and Julia Braun (University of Ghent).")
                .talks())
        .containsExactly("Karen Lee, Paul Young, Carl Cox, Julia Braun:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Susan Miller's \"Learning to Weave\" book lay on a table at the door.",
        "It grew out of a chapter in the forthcoming *Handbook of Looms and Nets* with Thomas Weber.",
      })
  void takesNoBookForATalk(String sentence) {
    assertThat(Told.in(sentence).talks()).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Larsen (Institute for Looms and Nets) spoke first.        | Anna Larsen, Institute for Looms and Nets
          Anna Larsen’s (Queen’s College Ghent) talk came first.         | Anna Larsen, Queen’s College Ghent
          Anna Larsen, PhD (University of Nettlefield) spoke first.      | Anna Larsen, University of Nettlefield
          Anna Larsen works at Weftworks, a Ghent-based company.         | Anna Larsen, Weftworks
          """)
  void readsOrganisationsOfManyWords(String sentence, String affiliation) {
    assertThat(Told.in(sentence).affiliations()).as(sentence).containsExactly(affiliation);
  }

  @Test
  void takesTwoOrganisationsInBracketsForTwo() {
    assertThat(
            Told.in("Anna Larsen (University of Ghent and Nettle College) spoke first.")
                .affiliations())
        .doesNotContain("Anna Larsen, University of Ghent and Nettle College");
  }

  @Test
  void readsTheRestOfANameThatEndsInANumeral() {
    assertThat(Told.in("The second talk was given by Paul Young III and Carl Cox.").talks())
        .containsExactly("Paul Young III, Carl Cox:");
  }

  @Test
  void readsWhoHostedAnEventTogether() {
    String text =
        "# Harbour Code 2026\n\nHarbour Code 2026 was jointly hosted by the University of Nettlefield, the Nettle College, and the Loom Museum Foundation, and it took three whole days of talks about weaving.\n";

    assertThat(Said.events("report.md", text, Relation.HOST))
        .containsExactlyInAnyOrder(
            "Harbour Code 2026: University of Nettlefield",
            "Harbour Code 2026: Nettle College",
            "Harbour Code 2026: Loom Museum Foundation");
  }

  @Test
  void readsWhoOrganisedTheWorkshopThatTheSentenceNames() {
    String text =
        "# Harbour Code 2026\n\nThe day before there was the Science of Looms (SOL) workshop, organised by Anna Larsen and Paul Young.\n";

    assertThat(Said.events("report.md", text, Relation.HOST))
        .containsExactlyInAnyOrder("Science of Looms: Anna Larsen", "Science of Looms: Paul Young");
  }
}
