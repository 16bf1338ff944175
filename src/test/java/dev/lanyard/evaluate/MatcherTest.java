package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private static final Fact BOTH = person("Ana Béla", "Ana");
  private static final Fact SHORT = person("Ana");
  private static final Fact LONG = person("Ana Béla");

  @Test
  void pairsAllThatCanBePairedWhateverTheOrder() {
    for (List<Fact> stated : List.of(List.of(SHORT, LONG), List.of(LONG, SHORT))) {
      for (List<Fact> found : List.of(List.of(BOTH, SHORT), List.of(SHORT, BOTH))) {
        assertThat(Matcher.pair(stated, found).pairs()).as("%s with %s", stated, found).hasSize(2);
      }
    }
  }

  @Test
  void reroutesAPairToMakeRoomForAnother() {
    Fact abc = person("X", "A", "B");
    Fact onlyA = person("Y", "A");
    Fact goldA = person("A");
    Fact goldB = person("B");

    assertThat(Matcher.pair(List.of(abc, onlyA), List.of(goldA, goldB)).pairs())
        .containsExactly(new Matcher.Pair(onlyA, goldA), new Matcher.Pair(abc, goldB));
  }

  @Test
  void pairsEachFactOnce() {
    var pairing = Matcher.pair(List.of(SHORT, LONG), List.of(BOTH));

    assertThat(pairing.pairs()).containsExactly(new Matcher.Pair(LONG, BOTH));
    assertThat(pairing.stated()).containsExactly(SHORT);
    assertThat(pairing.found()).isEmpty();
  }

  @Test
  void prefersWhatReadsAlike() {
    Fact first = talk("Slugs at scale for everyone part one");
    Fact second = talk("Slugs at scale for everyone part two");

    assertThat(Matcher.pair(List.of(second), List.of(first, second)).found())
        .containsExactly(first);
  }

  @Test
  void keepsKindsApart() {
    var slots = List.of(SlotTest.named("Docker"));
    var company = new Fact(Kind.ORGANISATION, slots, true, List.of());
    var software = new Fact(Kind.PROJECT, slots, true, List.of());

    assertThat(Matcher.pair(List.of(company), List.of(software)).pairs()).isEmpty();
  }

  private static Fact person(String... names) {
    return new Fact(Kind.PERSON, List.of(SlotTest.named(names)), true, List.of());
  }

  private static Fact talk(String title) {
    Slot session = new Slot.Session(List.of(title), List.of(), List.of());
    return new Fact(Kind.TALK, List.of(session), true, List.of());
  }
}
