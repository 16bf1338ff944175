package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
  private static final Slot EVENT = worded("SlugCon Europe 2025");
  private static final Slot ELSEWHERE = worded("SnailCon 2025");
  private static final Slot ANA = named("Ana Béla");
  private static final Slot MO = named("Mo Ito");

  @Test
  void anEntityMatchesByAnyName() {
    assertThat(named("Cloud Native Computing Foundation", "CNCF").matches(named("cncf"))).isTrue();
    assertThat(named("Just Eat Takeaway offices").matches(named("Just Eat Takeaway"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "KubeCon EU 2025, KubeCon + CloudNativeCon Europe 2025, true",
    "KubeCon EU 2025, KubeCon + CloudNativeCon North America 2025, false",
    "KubeCon EU 2025, KubeCon EU 2024, false",
    "Slug London Meetup May 2023, 'Slug London, May 2023 edition', true",
    "Virtual Conference, The Meetup, false",
    "Sr Director of Ecosystem, Senior Director Ecosystem, true",
    "Director of Ecosystem, Senior Director Ecosystem, false",
  })
  void eventsAndRolesMatchByTheirTellingWords(String one, String other, boolean same) {
    assertThat(worded(one).matches(worded(other))).isEqualTo(same);
    assertThat(worded(other).matches(worded(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-01, 2025-04-01, true",
    "2025-04-01, 2025-04, true",
    "2025-04-01, 2025-04-02, false",
    "2025-04-01, 2025-05, false",
    "2025-04, 2025-04, true",
    "2025, 2025, true",
    "2025, 2025-04, false",
    "2025, 2025-04-01, false",
  })
  void aMonthHoldsItsDaysAndAYearOnlyItself(String one, String other, boolean same) {
    assertThat(new Slot.Dated(one).matches(new Slot.Dated(other))).isEqualTo(same);
    assertThat(new Slot.Dated(other).matches(new Slot.Dated(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "https://youtu.be/abcdefghijk?t=7, https://www.youtube.com/live/abcdefghijk?si=x&t=9, true",
    "https://youtu.be/abcdefghijk, https://www.youtube.com/watch?feature=share&v=abcdefghijk, true",
    "https://www.youtube.com/embed/abcdefghijk, http://youtube.com/watch?v=abcdefghijk#t=3, true",
    "https://youtu.be/abcdefghijk, https://youtu.be/abcdefghijK, false",
    "https://example.org/talks/1/, http://www.example.org/talks/1, true",
    "https://example.org/talks/1, https://example.org/talks/2, false",
    "https://example.org/watch?v=abcdefghijk, https://youtu.be/abcdefghijk, false",
  })
  void aRecordingIsItsYouTubeVideoOrItsAddress(String one, String other, boolean same) {
    assertThat(new Slot.Filmed(one).matches(new Slot.Filmed(other))).isEqualTo(same);
  }

  @Test
  void titledTalksMatchByTitleAlone() {
    Slot talk = talk("Scaling slugs in production", EVENT, ANA);

    assertThat(talk.matches(talk("Scaling Slugs in Production!", ELSEWHERE, MO))).isTrue();
    assertThat(talk.matches(talk("Scaling snails in winter", EVENT, ANA))).isFalse();
  }

  @Test
  void titlesMatchAtFourFifthsOfTheirWordsAndNotBelow() {
    Slot talk = talk("one two three four five", EVENT, ANA);

    assertThat(talk.matches(talk("one two three four six", EVENT, ANA))).isTrue();
    assertThat(talk.matches(talk("one two three six seven", EVENT, ANA))).isFalse();
  }

  @Test
  void untitledTalksMatchByEventAndASharedSpeaker() {
    Slot panel = new Slot.Session(List.of(), List.of(EVENT), List.of(ANA, MO));

    assertThat(panel.matches(new Slot.Session(List.of(), List.of(EVENT), List.of(MO)))).isTrue();
    assertThat(panel.matches(new Slot.Session(List.of(), List.of(ELSEWHERE), List.of(MO))))
        .isFalse();
    assertThat(panel.matches(new Slot.Session(List.of(), List.of(), List.of(MO)))).isFalse();
    assertThat(panel.matches(new Slot.Session(List.of(), List.of(EVENT), List.of()))).isFalse();
  }

  @Test
  void untitledTalksOfNobodyMatchAtTheSameEvent() {
    Slot talk = new Slot.Session(List.of(), List.of(EVENT), List.of());

    assertThat(talk.matches(new Slot.Session(List.of(), List.of(EVENT), List.of()))).isTrue();
  }

  @Test
  void aTitledTalkIsNeverAnUntitledOne() {
    Slot untitled = new Slot.Session(List.of(), List.of(EVENT), List.of(ANA));

    assertThat(untitled.matches(talk("Scaling slugs", EVENT, ANA))).isFalse();
    assertThat(talk("Scaling slugs", EVENT, ANA).matches(untitled)).isFalse();
  }

  @Test
  void slotsOfDifferentSortsNeverMatch() {
    assertThat(named("SlugCon").matches(worded("SlugCon"))).isFalse();
    assertThat(worded("2025").matches(new Slot.Dated("2025"))).isFalse();
  }

  static Slot named(String... names) {
    return new Slot.Named(List.of(names));
  }

  static Slot worded(String... names) {
    return new Slot.Worded(List.of(names));
  }

  private static Slot talk(String title, Slot event, Slot speaker) {
    return new Slot.Session(List.of(title), List.of(event), List.of(speaker));
  }
}
