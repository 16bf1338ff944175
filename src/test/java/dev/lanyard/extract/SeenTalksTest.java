package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks that a report tells of in half a sentence. */
class SeenTalksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I really enjoyed Maria Lindqvist on short piers.|Maria Lindqvist:",
        "The best talk was Maria Lindqvist's Harbours Without Cranes.|Maria Lindqvist: Harbours Without Cranes",
        "In \"Cranes at night\", Maria Lindqvist re-wrote a scheduler.|Maria Lindqvist: Cranes at night",
        "The keynote was on the topic of Piers: The Past, the Present and the Rest, given by Maria Lindqvist.|Maria Lindqvist: Piers: The Past, the Present and the Rest",
        "I saw *Cranes at night* conducted by one of the crane drivers, Maria Lindqvist.|Maria Lindqvist: Cranes at night",
        "Later Prof. Okwuosa talked about tides and their tables.|Okwuosa:",
      })
  void aTalkToldInPassingIsOne(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I saw Maria Lindqvist on Monday.",
        "I enjoyed Maria Lindqvist's Harbours Without Cranes on the train.",
        "I liked Maria about as much as her brother.",
      })
  void whoIsMerelySeenGivesNone(String sentence) {
    assertThat(Told.in(sentence).talks()).as(sentence).isEmpty();
  }

  @Test
  void aTitleGoesToWhomItFollowsAndNotToWhoIsNamedBefore() {
    assertThat(
            Told.in(
                    "Peter Halloran's talk on knots was great, and so was Maria Lindqvist on \"Ropes in practice\".")
                .talks())
        .contains("Peter Halloran:", "Maria Lindqvist: Ropes in practice");
  }

  @Test
  void beneathAHeadingOfKeynotesPeopleAreSpeakers() {
    assertThat(
            Told.in("## Keynotes\n\nMonday: **Maria Lindqvist** (Acme) on harbours and the law.")
                .talks())
        .containsExactly("Maria Lindqvist:");
  }

  @Test
  void severalTalksOfOneSentenceArePartedWhereTheNextSpeakerBegins() {
    assertThat(
            Told.in(
                    "There were two talks – Neil Bowman on Sails and Oars, and Maria Lindqvist (again) on Ropes in Winter which was cold.")
                .talks())
        .containsExactly("Neil Bowman: Sails and Oars", "Maria Lindqvist: Ropes in Winter");
  }

  @Test
  void whoIsThankedForSpeakingSpoke() {
    assertThat(
            Told.in(
                    "Maria Lindqvist talked about cranes and their drivers for an hour.\n\nMany thanks to our speakers Maria Lindqvist, Neil Bowman and Sally Miles!")
                .talks())
        .containsExactly("Maria Lindqvist:", "Neil Bowman:", "Sally Miles:");
  }

  @Test
  void whatATalkIsAboutIsNoTitleIfItIsOneLinkedWord() {
    assertThat(
            Told.in("Maria Lindqvist will give a talk about [Cranes](c.html) at QuayConf 2024.")
                .talks())
        .containsExactly("Maria Lindqvist:");
  }

  @Test
  void whoTakesTheHelmDoesNotSpeak() {
    assertThat(Told.in("Maria Lindqvist from Acme took the helm.").talks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The day began with Dr.Maria Lindqvist of Acme giving us a history of cranes.|Maria Lindqvist:",
        "Maria Lindqvist did a great presentation on cranes.|Maria Lindqvist:",
        "The opening key note by Maria Lindqvist stayed with me.|Maria Lindqvist:",
        "The keynote speaker for the Camp was Maria Lindqvist.|Maria Lindqvist:",
        "Maria Lindqvist came from another angle with her “Cranes for people” talk.|Maria Lindqvist: Cranes for people",
        "### Maria Lindqvist - The I in Pier (video on YouTube)|Maria Lindqvist: The I in Pier",
      })
  void theSpeakerIsFoundHoweverTheTalkIsNamed(String sentence, String talk) {
    assertThat(Told.in(sentence).talks()).as(sentence).containsExactly(talk);
  }

  @Test
  void itemsOfWhatWasOnAreTalks() {
    assertThat(
            Told.in(
                    "Highlights from the schedule:\n\n1. Maria Lindqvist on her way to the sea.\n2. Neil Bowman lamenting his life as a pilot.\n3. Sally Miles's adventures building a raft.")
                .talks())
        .containsExactly("Maria Lindqvist:", "Neil Bowman:", "Sally Miles:");
  }

  @Test
  void whoSignsAReportWithAPlaceDidNotSpeak() {
    assertThat(Told.in("by Maria Lindqvist, location: on the ferry\n\nIt was a good day.").talks())
        .isEmpty();
  }

  @Test
  void aFirstNameGoesToWhomItIsWhollyOf() {
    assertThat(
            Told.in(
                    "The keynote was given by Victoria Brecht. Next, Victor Chiara from Acme gave a talk about rafts. Victor talked about rafts at length.")
                .talks())
        .containsExactly("Victoria Brecht:", "Victor Chiara:");
  }
}
