package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people tell of a conference on their own blog, day by day. */
class TripReportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The first talk I attended was on sorting by Peter Hansen.                    | Peter Hansen:
          Peter Hansen, whom I met on the train, talked about sorting.                 | Peter Hansen:
          Peter Hansen made us dive into sorting with a talk on heaps.                 | Peter Hansen:
          Peter Hansen taught me a trick or two in his talk.                           | Peter Hansen:
          I also saw Peter Hansen explain heaps with apples.                           | Peter Hansen:
          I have used heaps before, thanks to the talk of Peter Hansen.                | Peter Hansen:
          I learned about heaps thanks to Peter Hansen. In his talk, he brought apples. | Peter Hansen:
          Peter Hansen's talk Heaps of Apples was my favourite.                        | Peter Hansen: Heaps of Apples
          I went to a course, Heaps for Beginners, taught by Peter Hansen.             | Peter Hansen: Heaps for Beginners
          Peter gave a talk about heaps.                                               | Peter:
          Peter Hansen and Dwynwen Ilar gave us a tour of the heap.                    | Peter Hansen, Dwynwen Ilar:
          """)
  void readsATalkHoweverItIsTold(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Hansen helped me with a talk of mine.",
        "Have a look at [this article](https://example.org/heaps) by Peter Hansen.",
        "I saw Peter Hansen talk to the organisers.",
        "Ruby introduced us to blocks.",
        "Peter Hansen asked whether heaps are trees.",
      })
  void staysSilentWhereNobodySpoke(String sentence) {
    assertThat(Told.in(sentence).talks()).as(sentence).isEmpty();
  }

  @Test
  void partsTwoTitlesAndTwoTalks() {
    assertThat(
            Told.in("Both of Anna Larsen's talks Heaps First and Trees Later were full.").talks())
        .containsExactly("Anna Larsen: Heaps First", "Anna Larsen: Trees Later");
    assertThat(Told.in("Anna Larsen and Carl Cox gave back-to-back talks on heaps.").talks())
        .containsExactly("Anna Larsen:", "Carl Cox:");
  }

  @Test
  void readsLinksThatNameTitleAndSpeaker() {
    assertThat(
            Told.in(
                    """
                    - [Heaps Count by Anna Larsen](https://youtu.be/a)
                    - [Carl Cox's Keynote](https://youtu.be/b)
                    - [Paul Young on Static Heaps](https://youtu.be/c)
                    """)
                .talks())
        .containsExactly("Anna Larsen: Heaps Count", "Carl Cox:", "Paul Young: Static Heaps");
  }

  @Test
  void readsSpeakerAndTitleOnALine() {
    assertThat(
            Told.in(
                    """
                    - Anna Larsen, Box plots: a case study in patience
                    - Carl Cox, Kubernetes in production
                    - Paul Young, The unreasonable calm of heaps
                    """)
                .talks())
        .containsExactly(
            "Anna Larsen: Box plots: a case study in patience",
            "Carl Cox: Kubernetes in production",
            "Paul Young: The unreasonable calm of heaps");
  }

  @Test
  void takesNoLanguageAndNoAsideForAnEmployer() {
    assertThat(
            Told.in(
                    "Anna Larsen (the creator of JavaScript) and Carl Cox (a member of my Chess Circle) spoke.")
                .affiliations())
        .isEmpty();
    assertThat(Told.in("Anna Larsen (engineer at Foobarly) spoke.").affiliations())
        .containsExactly("Anna Larsen, Foobarly, engineer");
  }

  @Test
  void readsARowWithoutATitle() {
    assertThat(
            Told.in(
                    """
                    | Speaker | Title | Notes |
                    | --- | --- | --- |
                    | Anna Larsen | | Best of the day. |
                    | Carl Cox | Heaps in Depth | Long. |
                    """)
                .talks())
        .containsExactly("Anna Larsen:", "Carl Cox: Heaps in Depth");
  }

  @Test
  void knowsAPersonByANickname() {
    assertThat(Told.in("David Miller gave a talk on heaps. Dave gave the last keynote.").talks())
        .isNotEmpty()
        .allMatch(talk -> talk.startsWith("David Miller"));
  }
}
