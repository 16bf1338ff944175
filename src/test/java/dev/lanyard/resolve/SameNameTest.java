package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameNameTest {

  @Test
  void aShortNameIsWhatAnotherDocumentExplains() {
    var told =
        new Tellings()
            .in("a")
            .organisation("northern-search-foundation", "Northern Search Foundation", "also", "NSF")
            .in("b")
            .organisation("nsf", "NSF");

    assertThat(told.canonical("b", "organisation/nsf"))
        .isEqualTo("organisation/northern-search-foundation");
    assertThat(told.decision("b", "organisation/nsf").grounds()).isEqualTo(Grounds.SHORT_NAME);
  }

  @Test
  void aShortNameThatTwoDocumentsExplainOtherwiseIsInDoubt() {
    var told =
        new Tellings()
            .in("a")
            .organisation("northern-search-foundation", "Northern Search Foundation", "also", "NSF")
            .in("b")
            .organisation("new-south-film", "New South Film", "also", "NSF")
            .in("c")
            .organisation("nsf", "NSF");

    assertThat(told.canonical("c", "organisation/nsf")).isEqualTo("organisation/nsf");
    assertThat(told.decision("c", "organisation/nsf").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void theTownHallsOfTwoTownsAreTwo() {
    var told = hall("a", "leeds").merge(hall("b", "york")).merge(hall("c", "leeds"));

    assertThat(told.canonical("a", "place/town-hall"))
        .isEqualTo(told.canonical("c", "place/town-hall"))
        .isNotEqualTo(told.canonical("b", "place/town-hall"));
  }

  @Test
  void anotherDocumentTouchesOnlyWhatItConcerns() {
    var before = hall("a", "leeds").person("tom-li", "Tom Li").organisation("acme", "Acme");
    List<Decision> old = before.decided().decisions();
    var after = before.in("z").person("zoe-hall", "Zoë Hall").organisation("acme-inc", "Acme Inc");

    assertThat(after.decided().decisions())
        .filteredOn(d -> d.document().equals("document/a") && !d.iri().equals("organisation/acme"))
        .isEqualTo(old.stream().filter(d -> !d.iri().equals("organisation/acme")).toList());
  }

  private static Tellings hall(String document, String town) {
    return new Tellings()
        .in(document)
        .place(town, town)
        .place("town-hall", "Town Hall")
        .event(
            "in-" + town, "Talks in " + town, "place", "place/" + town, "venue", "place/town-hall");
  }
}
