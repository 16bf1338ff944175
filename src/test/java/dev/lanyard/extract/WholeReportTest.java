package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence alone leaves open, and a report of several talks settles. */
class WholeReportTest {
  private static final String TWO_TALKS =
      """
      Anna Larsen gave a talk called "Heaps and You". Carl Cox talked about "Trees at Sea".

      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peter Hansen described how heaps grow in winter.             | Peter Hansen:
          Then Peter Hansen introduced three kinds of heap.            | Peter Hansen:
          Peter Hansen's introduction to heaps was a joy.              | Peter Hansen:
          I ended up in "Heaps for Cowards", Peter Hansen, Acme.       | Peter Hansen: Heaps for Cowards
          I saw just one: *Heaps for Cowards*. Peter Hansen of Acme is a born teacher. | Peter Hansen: Heaps for Cowards
          *Heaps for Cowards*: Peter Hansen, of Acme. It rained.       | Peter Hansen: Heaps for Cowards
          Before that, Peter Hansen's *Heaps for Cowards*, a small room. | Peter Hansen: Heaps for Cowards
          Peter Hansen had "Heaps for Cowards" (main hall).            | Peter Hansen: Heaps for Cowards
          """)
  void tellsOfATalk(String sentence, String talk) {
    assertThat(Told.in(TWO_TALKS + sentence).talks()).as(sentence).contains(talk.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Hansen introduced me to his sister.",
        "She quoted Peter Hansen's *Working in the Heap*.",
        "I have read Peter Hansen's *Heaps for Cowards* twice.",
        "Peter described how heaps grow in winter.",
        "*Some Heaps*, by the way, fell over.",
      })
  void staysSilentWhereNobodySpoke(String sentence) {
    assertThat(Told.in(TWO_TALKS + sentence).talks()).as(sentence).hasSize(2);
  }

  @Test
  void isNoReportWithoutOtherTalks() {
    assertThat(
            Told.in("We drank. Peter Hansen described his garden. Ivo Berg described his.").talks())
        .isEmpty();
  }

  @Test
  void readsAnItemAsTheOthersAre() {
    String list =
        """
        - [Launching a Small Heap](https://v.example/1) by Anna Larsen - a start.
        - [Seven Common Heaps and How to Avoid Them](https://v.example/2) by Carl Cox - more.
        - [Heaping](https://v.example/3) by Peter Hansen - with a demo.
        """;

    assertThat(Told.in(list).talks()).contains("Peter Hansen: Heaping");
    assertThat(Told.in("- [Heaping](https://v.example/3) by Peter Hansen - a tool.\n").talks())
        .isEmpty();
  }

  @Test
  void readsTheOpeningOfAnItemThatGoesOn() {
    assertThat(
            Told.in(
                    "- **Heaps, but reproducible** – Peter Hansen (Acme). Dense. I need it again.\n")
                .talks())
        .containsExactly("Peter Hansen: Heaps, but reproducible");
    assertThat(
            Told.in(
                    "- My favourite was a tutorial on heaps by Peter Hansen (Acme). With a sheet.\n")
                .talks())
        .containsExactly("Peter Hansen:");
  }

  @Test
  void readsWhoPresentedTheTitleOfTheSentenceBefore() {
    assertThat(Told.in("Paper 1. \"Heaps in Sixteen Bytes\". Presented by Peter Hansen.").talks())
        .containsExactly("Peter Hansen: Heaps in Sixteen Bytes");
    assertThat(Told.in("Invited talk. Peter Hansen (Acme): \"What a Heap Forgets\".").talks())
        .containsExactly("Peter Hansen: What a Heap Forgets");
    assertThat(Told.in("Session 1, chair: Peter Hansen").talks()).isEmpty();
  }

  @Test
  void readsAnEmployerBehindASign() {
    assertThat(Told.in("**Speaker:** Peter Hansen, Principal Engineer @Harrowgate").affiliations())
        .containsExactly("Peter Hansen, Harrowgate, Principal Engineer");
  }

  @Test
  void readsTheLinesOfATimetablesCells() {
    String table =
        """
        <table><tr><th>Time</th><th>Main room</th></tr>
        <tr><td>10:30</td><td>Mowing in the cable car<br>Peter Hansen (Acme)<br>video</td></tr></table>
        """;

    assertThat(Told.in(table).talks()).containsExactly("Peter Hansen: Mowing in the cable car");
  }

  @Test
  void takesTheWholeNameOfAnEventFromATitle() {
    String text =
        "# Boats on the Loom 2024\n\nAnna Larsen gave a talk about heaps at Boats on the Loom 2024.\n";

    assertThat(Said.events("t.md", text, Relation.IN_SERIES))
        .containsExactly("Boats on the Loom 2024: Boats on the Loom");
  }
}
