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
          Peter Hansen's keynote 12 Ways without a Heap - the best of the day.         | Peter Hansen: 12 Ways without a Heap
          There was a talk by Peter Hansen called Fighting Heaps With Trees that helped. | Peter Hansen: Fighting Heaps With Trees
          Peter Hansen had a great talk titled Heaps and You, on how they grow.        | Peter Hansen: Heaps and You
          The prize goes to Peter Hansen for his talk about heaps ("Heaps and You").   | Peter Hansen: Heaps and You
          Peter Hansen really nails it with "Heaps and You".                           | Peter Hansen: Heaps and You
          We liked "Heaps and You" (Peter Hansen) for its jokes.                       | Peter Hansen: Heaps and You
          Peter Hansen's talk on heaps made me change my "Trees at Sea" talk.          | Peter Hansen:
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
        "Back then, Peter Hansen introduced a new way to heap.",
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
  void readsAPossessiveInAListOfTalks() {
    assertThat(
            Told.in(
                    """
                    My favourite talks were:

                    - Anna Larsen's Heaps, Trees and Queues - a chat about all three
                    - Carl Cox's Lightning Talk Life as a Heap - short and sweet
                    """)
                .talks())
        .containsExactly("Anna Larsen: Heaps, Trees and Queues", "Carl Cox: Life as a Heap");
    assertThat(
            Told.in("Thanks to the crew:\n\n- Anna Larsen's Amazing Cake Stand - yummy\n").talks())
        .isEmpty();
  }

  @Test
  void takesNoNumberedHeadingForATitle() {
    assertThat(
            Told.in(
                    "## 3. Tell People What You Heap\n\nI learned this from Anna Larsen's keynote, twice.")
                .talks())
        .containsExactly("Anna Larsen:");
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

  @Test
  void givesNobodyTheTitleOfTheNextSpeaker() {
    assertThat(
            Told.in(
                    "Then came the lightning talks: Carl Cox on knots, Mary Stone on tides, and Paul Young with \"Your anchor is a promise\".")
                .talks())
        .contains("Paul Young: Your anchor is a promise")
        .noneMatch(t -> t.matches("(?:Carl Cox|Mary Stone).*anchor.*"));
  }

  @Test
  void takesNoDayOfPublicationForATitle() {
    assertThat(Told.in("*Posted on 2 May 2024 by Anna Larsen*").talks())
        .noneMatch(t -> t.contains("Posted"));
  }

  @Test
  void knowsWhomThePanelsLastBracketsMean() {
    assertThat(
            Told.in(
                    "The day ended with a panel on funding, moderated by Carl Cox, with Mary Stone, Paul Young and Anna Larsen (Acme).")
                .affiliations())
        .containsExactly("Anna Larsen, Acme");
  }
}
