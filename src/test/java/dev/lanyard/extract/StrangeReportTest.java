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
          The second speaker was Peter Hansen from Acme.       | Peter Hansen:
          Peter Hansen was the keynote speaker.                | Peter Hansen:
          "Heaps and You", Peter Hansen's talk, was packed.    | Peter Hansen: Heaps and You
          In the first keynote, Peter Hansen wrapped his years in a fairy tale. | Peter Hansen:
          In `Heaps and You`, Peter Hansen told us about trees. | Peter Hansen: Heaps and You
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
        "Great comment from Peter Hansen,",
        "Posted on the Acme blog, by Peter Hansen",
        "Directed by: Peter Hansen",
        "(Photo by Peter Hansen)",
        "Room: Grand Ballroom",
        "It was fun, Peter Hansen explained on the meetup page.",
        "Peter Hansen, for the board of the Heap Society",
        "In her talk, she said more than once what Peter Hansen did mention.",
        "## Jury\n\nPeter Hansen, Acme",
      })
  void takesNeitherDaysNorMarksForTitles(String line) {
    assertThat(Told.in(line).talks()).as(line).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notes from QuayConf2024",
        "QuayConf'24 report",
        "What I learned at QuayConf '24",
        "WharfFest2024",
        "What I learned at WharfFest '24",
        "wharf-con 2024 recap",
      })
  void knowsTheEditionHoweverItsYearIsWritten(String title) {
    assertThat(Told.of("# " + title + "\n\nPeter Hansen gave a talk about heaps.\n").events())
        .as(title)
        .singleElement()
        .asString()
        .matches("(?:QuayConf|WharfFest|wharf-con) 2024");
  }

  @Test
  void takesTheDayAboveForNoTitle() {
    assertThat(
            Told.in("## Day 1 – Heaps and Trees\n\nPeter Hansen presented his thoughts.").talks())
        .containsExactly("Peter Hansen:");
    assertThat(Told.in("## March 16\n\nPeter Hansen presented his thoughts.").talks())
        .containsExactly("Peter Hansen:");
  }

  @Test
  void readsATimetableWhoseTalksTakeTwoLines() {
    String titles =
        """
        8:15-8:30 Welcome

        8:30-9:30 Opening Keynote – Heaps versus Trees: The State of Play

        Peter Hansen

        How to let go of a heap.

        9:30-10:15 Hashing for Everyone

        Anna Larsen, Acme

        """;
    String people =
        """
        16:15-17:00 Peter Hansen, Lecturer, Heap University

        Mapping Early Heaps: Trees and Letters

        17:00-17:45 Anna Larsen, Associate Professor, Larch College

        Leaf Forms

        17:45-18:00 Closing remarks
        """;

    assertThat(Told.in(titles).talks())
        .containsExactly(
            "Peter Hansen: Heaps versus Trees: The State of Play",
            "Anna Larsen: Hashing for Everyone");
    assertThat(Told.in(people).talks())
        .containsExactly(
            "Peter Hansen: Mapping Early Heaps: Trees and Letters", "Anna Larsen: Leaf Forms");
  }

  @Test
  void readsATableOfTimesAndNames() {
    String table =
        """
        | 9:50 | Opening remarks |
        |---|---|
        | 10:00 | Peter Hansen |
        | 10:30 | Anna Larsen |
        | 11:00 | Break |
        | 11:30 | Carl Cox |
        """;

    assertThat(Told.in(table).talks())
        .containsExactly("Peter Hansen:", "Anna Larsen:", "Carl Cox:");
  }

  @Test
  void readsPlainNamesBeneathTitlesWhereThereAreThree() {
    String items =
        """
        - Title-based heaps for the rest of us<br>
          Peter Hansen and Anna Larsen
        - An approach to managing heaps<br>
          Carl Cox
        - Implementing organisational heaps<br>
          Robert Miller, Susan Smith and Laura Martin
        """;

    assertThat(Told.in(items).talks())
        .containsExactly(
            "Peter Hansen, Anna Larsen: Title-based heaps for the rest of us",
            "Carl Cox: An approach to managing heaps",
            "Robert Miller, Susan Smith, Laura Martin: Implementing organisational heaps");
  }

  @Test
  void takesACommitteeForNoSpeakers() {
    String committee = "Peter Hansen, Acme\n\nAnna Larsen, Bolt Systems\n\nCarl Cox, Acme\n";

    assertThat(Told.in("We look forward to seeing you.\n\n" + committee).talks()).isEmpty();
    assertThat(Told.in("## Speakers\n\n" + committee).talks()).isNotEmpty();
  }

  @Test
  void leavesTheHeadingAsTheTitleAboveABareName() {
    assertThat(
            Told.in(
                    "## Three Lessons from Heap School\n\nPeter Hansen\n\n"
                        + "In his short talk, Peter reviewed 101 Things I Learned in Heap School.")
                .talks())
        .containsExactly("Peter Hansen: Three Lessons from Heap School");
  }

  @Test
  void takesARollOfNamesForPeople() {
    assertThat(
            Told.in("## Heaps as community empowerment\n\nPeter Hansen, Anna Larsen, Carl Xyzzac")
                .affiliations())
        .isEmpty();
  }

  @Test
  void takesTheOnlyCommaOfAListForTwoSpeakers() {
    Told told =
        Told.in(
            """
            - Heaps and other trees – Peter Hansen
            - Hashing for everyone – Anna Larsen
            - Queues of doom and gloom – Carl Cox
            - Trees meet people – Robert Miller, Aashka Dhebar
            """);

    assertThat(told.talks()).contains("Robert Miller, Aashka Dhebar: Trees meet people");
    assertThat(told.affiliations()).isEmpty();
  }

  @Test
  void takesWhatStandsBehindTheLastOfAListForHersOnly() {
    assertThat(Told.in("I met Peter Hansen, Anna Larsen (Acme) at lunch.").affiliations())
        .containsExactly("Anna Larsen, Acme");
    assertThat(Told.in("I met Peter Hansen and Anna Larsen (Acme) at lunch.").affiliations())
        .containsExactly("Peter Hansen, Acme", "Anna Larsen, Acme");
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
  void endsATitleBeforeTheNextTalk() {
    assertThat(
            Told.in(
                    "I then saw Peter Hansen talking about Heap Internals followed by Anna Larsen"
                        + " describing trees.")
                .talks())
        .contains("Peter Hansen: Heap Internals");
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
