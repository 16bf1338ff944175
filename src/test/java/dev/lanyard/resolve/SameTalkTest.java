package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameTalkTest {

  @Test
  void theSameSpeakersInAnotherOrderGaveOneTalkIfOneDocumentHasNoTitle() {
    var told = at("a", "con/queues", "Queues that sleep", "title", "Queues that sleep");
    at(told, "b", "con/priya-and-tom", "Talk by Priya Raman, Tom Li");

    assertThat(told.canonical("b", "talk/con/priya-and-tom")).isEqualTo("talk/con/queues");
    assertThat(told.decided().labels()).containsEntry("talk/con/queues", "Queues that sleep");
  }

  @Test
  void nearlyTheSameTitleIsOneTalk() {
    var told =
        at("a", "con/queues", "Queues that sleep", "title", "Queues that sleep all day long");
    at(
        told,
        "b",
        "con/the-queues",
        "Queues that sleep all day",
        "title",
        "Queues that sleep all day");

    assertThat(told.canonical("a", "talk/con/queues"))
        .isEqualTo(told.canonical("b", "talk/con/the-queues"));
  }

  @Test
  void aTitleAndItsBeginningAreOneTalk() {
    var told =
        at(
            "a",
            "con/long",
            "Queues that sleep: what we learned on call",
            "title",
            "Queues that sleep: what we learned on call");
    at(told, "b", "con/short", "Queues that sleep", "title", "Queues That Sleep");

    assertThat(told.canonical("a", "talk/con/long"))
        .isEqualTo(told.canonical("b", "talk/con/short"));
  }

  @Test
  void otherTitlesAreOtherTalks() {
    var told = at("a", "con/queues", "Queues that sleep", "title", "Queues that sleep");
    at(told, "b", "con/clocks", "Clocks that lie", "title", "Clocks that lie");

    assertThat(told.canonical("b", "talk/con/clocks")).isEqualTo("talk/con/clocks");
  }

  @Test
  void noTitleIsInDoubtWhereTheSpeakersGaveTwoTalks() {
    var told = at("a", "con/queues", "Queues that sleep", "title", "Queues that sleep");
    at(told, "b", "con/clocks", "Clocks that lie", "title", "Clocks that lie");
    at(told, "c", "con/priya-and-tom", "Talk by Priya Raman, Tom Li");

    assertThat(told.decision("c", "talk/con/priya-and-tom").outcome()).isEqualTo(DOUBTFUL);
    assertThat(told.canonical("c", "talk/con/priya-and-tom")).isEqualTo("talk/con/priya-and-tom");
  }

  @Test
  void noTitleIsInDoubtWhereTheKindsDiffer() {
    var told =
        at(
            "a",
            "con/queues",
            "Queues that sleep",
            "title",
            "Queues that sleep",
            "kind",
            "lan:Keynote");
    at(told, "b", "con/priya-and-tom", "Talk by Priya Raman, Tom Li", "kind", "lan:Panel");

    assertThat(told.decision("b", "talk/con/priya-and-tom").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void aDocumentThatTellsOfTwoKnowsThatTheyAreTwo() {
    var told =
        at("a", "con/part-one", "Queues that sleep, part 1", "title", "Queues that sleep, part 1");
    at(
        told,
        "a",
        "con/part-two",
        "Queues that sleep, part 2",
        "title",
        "Queues that sleep, part 2");

    assertThat(told.canonical("a", "talk/con/part-one"))
        .isNotEqualTo(told.canonical("a", "talk/con/part-two"));
  }

  @Test
  void oneTitleByOthersIsAnotherTalk() {
    var told = at("a", "con/opening", "Opening remarks", "title", "Opening remarks");
    told.in("b")
        .event("con", "Con 2025")
        .person("zoe-hall", "Zoë Hall")
        .talk(
            "con/opening",
            "Opening remarks",
            "title",
            "Opening remarks",
            "atEvent",
            "event/con",
            "speaker",
            "person/zoe-hall");

    assertThat(told.canonical("a", "talk/con/opening"))
        .isNotEqualTo(told.canonical("b", "talk/con/opening"));
  }

  @Test
  void aTalkThatNobodyPlacesIsInDoubt() {
    var told = at("a", "con/queues", "Queues that sleep", "title", "Queues that sleep");
    told.in("b")
        .person("tom-li", "Tom Li")
        .person("priya-raman", "Priya Raman")
        .talk(
            "b/queues",
            "Queues that sleep",
            "title",
            "Queues that sleep",
            "speaker",
            "person/tom-li",
            "speaker",
            "person/priya-raman");

    assertThat(told.decision("b", "talk/b/queues").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void theOnlyTalkOfItsSpeakersIsOneInTwoLanguages() {
    var told = at("a", "con/queues", "The queues of the north", "title", "The queues of the north");
    at(told, "b", "con/koer", "Køer i nord og vest", "title", "Køer i nord og vest");

    assertThat(told.canonical("a", "talk/con/queues"))
        .isEqualTo(told.canonical("b", "talk/con/koer"));
    assertThat(told.decision("b", "talk/con/koer").grounds()).isEqualTo(Grounds.TRANSLATED);
  }

  @Test
  void anotherTitleInTheSameLanguageIsInDoubt() {
    var told = at("a", "con/queues", "The queues of the north", "title", "The queues of the north");
    at(told, "b", "con/clocks", "How to read a clock", "title", "How to read a clock");

    assertThat(told.canonical("b", "talk/con/clocks")).isEqualTo("talk/con/clocks");
    assertThat(told.decision("b", "talk/con/clocks").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void anotherLanguageIsInDoubtWhereASpeakerGaveASecondTalk() {
    var told = at("a", "con/queues", "The queues of the north", "title", "The queues of the north");
    at(told, "b", "con/koer", "Køer i nord og vest", "title", "Køer i nord og vest");
    told.in("b")
        .talk(
            "con/ure",
            "Ure og klokker",
            "title",
            "Ure og klokker",
            "atEvent",
            "event/con",
            "speaker",
            "person/tom-li");

    assertThat(told.decision("b", "talk/con/koer").outcome()).isEqualTo(DOUBTFUL);
  }

  private static Tellings at(String document, String iri, String label, String... facts) {
    return at(new Tellings(), document, iri, label, facts);
  }

  /** A talk by the same two at the same event. */
  private static Tellings at(
      Tellings told, String document, String iri, String label, String... facts) {
    var all = new String[facts.length + 6];
    System.arraycopy(
        new String[] {
          "atEvent", "event/con", "speaker", "person/tom-li", "speaker", "person/priya-raman"
        },
        0,
        all,
        0,
        6);
    System.arraycopy(facts, 0, all, 6, facts.length);
    return told.in(document)
        .event("con", "Con 2025")
        .person("tom-li", "Tom Li")
        .person("priya-raman", "Priya Raman")
        .talk(iri, label, all);
  }
}
