package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How reports of large conferences tell of keynotes and sessions. */
class ConferenceReportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The second day of QuayConf opened with keynote speaker Anna Larsen.               | Anna Larsen:
          The conference closed with Anna Larsen, setting the scene with "Heaps of Apples". | Anna Larsen: Heaps of Apples
          Anna Larsen‘s talk "Heaps of Apples" filled the hall.                             | Anna Larsen: Heaps of Apples
          Anna Larsen’s "Heaps of Apples" was a treat.                                      | Anna Larsen: Heaps of Apples
          Next came a presentation by Anna Larsen on Sorting Apples in the Dark.            | Anna Larsen: Sorting Apples in the Dark
          The day began with a keynote by Prof. Dr. Anna Larsen called "Heaps of Apples".   | Anna Larsen: Heaps of Apples
          Then it was time for "Heaps of Apples". In this talk Anna Larsen talked about it. | Anna Larsen: Heaps of Apples
          Anna Larsen from Acme, for example, told us about heaps.                          | Anna Larsen:
          Another highlight was an excellent summary of heaps by Anna Larsen.               | Anna Larsen:
          """)
  void readsATalkHoweverItIsTold(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The evening ended with Anna Larsen and me in the rain.",
        "I can only suggest reading [Heaps of Apples](https://example.org/heaps) by Anna Larsen.",
        "Anna Larsen’s \"Heaps of Apples\" book lay on every chair.",
        "Anna Larsen, Acme, speaks about what the apples are for.",
      })
  void takesNoOtherWorkAndNoSentenceForATitledTalk(String sentence) {
    assertThat(Told.in(sentence).talks()).as(sentence).noneMatch(t -> t.matches(".*: .+"));
  }

  @Test
  void readsTheTitleThatOpensAnItem() {
    assertThat(
            Told.in(
                    "- [Heaps in the Harbour][h] where Anna Larsen presents heaps.\n\n[h]: https://example.org/h")
                .talks())
        .containsExactly("Anna Larsen: Heaps in the Harbour");
  }

  @Test
  void takesNoLinkForAnEmployer() {
    assertThat(
            Told.in(
                    """
                    ### Heaps of Apples

                    **Presenter:** Anna Larsen<br>
                    [**Page**](https://example.org/heaps)
                    """)
                .affiliations())
        .isEmpty();
    assertThat(Told.in("I heard talks by Anna Larsen (about Kubernetes).").affiliations())
        .isEmpty();
  }

  @Test
  void takesWhoMakesAThingForNoEmployeeOfIt() {
    assertThat(
            Told.in("A keynote by Anna Larsen, lead developer of Kubernetes, was first.")
                .affiliations())
        .noneMatch(a -> a.contains("Anna Larsen, Kubernetes"));
  }
}
