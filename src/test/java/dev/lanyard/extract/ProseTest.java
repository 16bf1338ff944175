package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme's Maria Jensen closed the evening with "Snakes on a Train".             | Maria Jensen: Snakes on a Train
          The opening keynote, "Snakes on a Train", was held by Maria Jensen.          | Maria Jensen: Snakes on a Train
          *Ten Years of Queues* was presented by Thomas Weber, Acme.                   | Thomas Weber: Ten Years of Queues
          Thomas Weber (Acme) and his colleague Julia Braun walked us through "Queues at Sea". | Thomas Weber, Julia Braun: Queues at Sea
          Next up: Sarah Miller, CTO at Acme, on "Streaming without tears".            | Sarah Miller: Streaming without tears
          Robert Ross, formerly of Acme, presented "Happy Little Clusters".            | Robert Ross: Happy Little Clusters
          "Three Ways to Queue", a short paper; Anna Larsen presented this one.        | Anna Larsen: Three Ways to Queue
          The first keynote came from Peter Hansen. He titled it "Less Is Less".       | Peter Hansen: Less Is Less
          Laura Palmer's talk "Owls are not what they seem" was the funniest.          | Laura Palmer: Owls are not what they seem
          """)
  void readsWhoGaveWhichTalk(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I met Peter Hansen from Acme at lunch; he showed me his bike.",
        "Sarah Miller from Acme asked a question about licences.",
        "Thanks to Anna Larsen from Acme, who organised everything.",
        "The framework Pylon was created by Thomas Weber.",
        "The talk mentioned work that was inspired by Thomas Weber.",
        "As Peter Hansen wrote in his blog, queues are hard.",
        "Robert Ross from Acme told me that trains are late.",
      })
  void staysSilentOnPeopleWhoSpokeNowhere(String sentence) {
    assertThat(Told.in(sentence).talks()).as(sentence).isEmpty();
  }

  @Test
  void takesNoRemarkForATitle() {
    assertThat(
            Told.in(
                    "Anna Larsen from Acme described how they moved, \"one queue at a time\", as she put it.")
                .talks())
        .containsExactly("Anna Larsen:");
  }

  @Test
  void countsTheModeratorAmongThePanel() {
    assertThat(
            Told.in(
                    "A panel moderated by Karen Lee with Paul Young and Carl Cox discussed funding. The panel was called \"Who pays?\".")
                .talks())
        .containsExactly("Karen Lee, Paul Young, Carl Cox: Who pays?");
  }

  @Test
  void takesAFirstNameForTheSpeakerOfTheTalkBefore() {
    assertThat(
            Told.in(
                    "Anna Larsen from Acme presented \"Queues at Sea\". Anna talked about how ships wait.")
                .talks())
        .containsExactly("Anna Larsen: Queues at Sea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Larsen, who leads platform at Acme, spoke first.     | Anna Larsen, Acme
          Anna Larsen, a nurse at Acme, spoke first.                | Anna Larsen, Acme, nurse
          Anna Larsen, senior engineer at Acme, spoke first.        | Anna Larsen, Acme, senior engineer
          Anna Larsen, who used to be an engineer at Acme, left.    | Anna Larsen, Acme, engineer
          From Acme: Anna Larsen, whose queues are short.           | Anna Larsen, Acme
          """)
  void readsWhomPeopleAreWith(String sentence, String affiliation) {
    assertThat(Told.in(sentence).affiliations()).as(sentence).containsExactly(affiliation);
  }

  @Test
  void givesEachOfTwoTheirOwnOrganisation() {
    assertThat(
            Told.in("Thomas Weber of Bolt Systems and Acme's Anna Larsen spoke about queues.")
                .affiliations())
        .containsExactlyInAnyOrder("Thomas Weber, Bolt Systems", "Anna Larsen, Acme");
  }

  @Test
  void readsAnInterviewAsOneTalkOfBoth() {
    var told =
        Told.of(
            "---\ntitle: Five questions for Anna Larsen\nauthor: Peter Hansen\n---\n\n**Q: Why?**\n\nA: I gave no talk about it.\n");

    assertThat(told.talks()).contains("Anna Larsen, Peter Hansen: Five questions for Anna Larsen");
  }
}
