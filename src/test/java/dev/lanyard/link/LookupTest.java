package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.extract.Thing.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
  private static final Lookup LOOKUP =
      new Lookup(
          Map.of(
              Kind.PERSON,
              List.of(
                  item(Kind.PERSON, "Priya Raman").with(Trait.ALIAS, "Priya"),
                  item(Kind.PERSON, "Mario Lopez"),
                  item(Kind.PERSON, "Maria Lopez")),
              Kind.PROJECT,
              List.of(
                  item(Kind.PROJECT, "Loom").with(Trait.AMBIGUOUS, "true"),
                  item(Kind.PROJECT, "Kettledrum"),
                  item(Kind.PROJECT, "Anvil"),
                  item(Kind.PROJECT, "Lanternfish"),
                  item(Kind.PROJECT, "Lanterndish")),
              Kind.EVENT,
              List.of(
                  item(Kind.EVENT, "Harbour Days 2025")
                      .with(Trait.ALIAS, "Harbour Days")
                      .with(Trait.START, "2025-06-11")),
              Kind.TALK,
              List.of(item(Kind.TALK, "Closing"), item(Kind.TALK, "Queues that never sleep"))),
          Thresholds.USUAL);

  @ParameterizedTest
  @CsvSource({
    "PERSON, Priya Raman,             true",
    "PERSON, Prija Raman,             true",
    "PERSON, Priya,                   false",
    "PERSON, Maria Lopez,             true",
    "PERSON, Marie Lopez,             false",
    "PROJECT, Kettledrum,             true",
    "PROJECT, Kettlederum,            true",
    "PROJECT, Settledrum,             false",
    "PROJECT, Anvvil,                 true",
    "PROJECT, Anvel,                  false",
    "PROJECT, Lanternfsih,            true",
    "PROJECT, Lanternfiish,           true",
    "PROJECT, Lanterneish,            false",
    "PROJECT, Kettledrum 2,           false",
    "PROJECT, Loom,                   true",
    "EVENT, Harbour Days 2025,        true",
    "EVENT, Harbour Days,             false",
    "TALK, Queues that never sleep,   true",
    "TALK, Closing,                   false",
  })
  void matchesOnlyWhereNoOtherComesNear(Kind kind, String name, boolean match) {
    var asked =
        Item.of("").with(Trait.KIND, kind.name().toLowerCase(Locale.ROOT)).with(Trait.NAME, name);

    var found = LOOKUP.find(asked, List.of(kind), 5, nothingElse());

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).match()).as("%s", found).isEqualTo(match);
  }

  @Test
  void takesNoEverydayWordForAProjectUnlessAskedForOne() {
    var found =
        LOOKUP.find(
            Item.of("").with(Trait.NAME, "Loom"),
            List.of(Kind.PERSON, Kind.PROJECT),
            5,
            nothingElse());

    assertThat(found.get(0).item().name()).isEqualTo("Loom");
    assertThat(found.get(0).match()).isFalse();
  }

  @Test
  void takesNoEventOfAnotherYear() {
    var asked =
        Item.of("")
            .with(Trait.KIND, "event")
            .with(Trait.NAME, "Harbour Days 2024")
            .with(Trait.START, "2024");

    assertThat(LOOKUP.find(asked, List.of(Kind.EVENT), 5, nothingElse())).isEmpty();
  }

  @Test
  void leavesOutWhomTheJudgeDoesNotAdmit() {
    var asked = Item.of("").with(Trait.KIND, "person").with(Trait.NAME, "Marie Lopez");

    var found =
        LOOKUP.find(
            asked,
            List.of(Kind.PERSON),
            5,
            new Lookup.Judge() {
              @Override
              public boolean admits(Item item) {
                return !item.name().startsWith("Mario");
              }

              @Override
              public List<Feature> features(Kind kind, Item item) {
                return List.of(new Feature("told", 1, 5, "told so"));
              }
            });

    assertThat(found).extracting(f -> f.item().name()).containsExactly("Maria Lopez");
    assertThat(found.get(0).match()).isTrue();
    assertThat(found.get(0).score().features())
        .extracting(Feature::name)
        .containsExactly("name", "told", "lead");
  }

  private static Item item(Kind kind, String name) {
    return Item.of("https://ours.example/" + name.replace(' ', '-'))
        .with(Trait.KIND, kind.name().toLowerCase(Locale.ROOT))
        .with(Trait.NAME, name);
  }

  /** A judge to whom all are alike. */
  static Lookup.Judge nothingElse() {
    return new Lookup.Judge() {
      @Override
      public boolean admits(Item item) {
        return true;
      }

      @Override
      public List<Feature> features(Kind kind, Item item) {
        return List.of();
      }
    };
  }
}
