package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.evaluate.Evaluation;
import dev.lanyard.evaluate.Evaluator;
import dev.lanyard.evaluate.Extraction;
import dev.lanyard.evaluate.GoldReader;
import dev.lanyard.evaluate.Kind;
import dev.lanyard.evaluate.Kind.Group;
import dev.lanyard.evaluate.Listing;
import dev.lanyard.evaluate.Split;
import dev.lanyard.evaluate.Style;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules read the bundled write-ups as well as they did; raise a floor when they read better.
 */
class SamplesScoreTest {
  @ParameterizedTest
  @CsvSource({"CORE, 0.930", "ENTITIES, 0.952", "REST, 0.638"})
  void readsAsWellAsBefore(Group group, double floor) {
    assertThat(evaluation().scores().of(group).f1()).as(table()).isGreaterThan(floor);
  }

  @ParameterizedTest
  @EnumSource(names = {"SPOKE", "GAVE", "AFFILIATION"})
  void isSeldomWrongAboutPeople(Kind kind) {
    assertThat(evaluation().scores().of(kind).precision()).as(table()).isGreaterThan(0.9);
  }

  @Test
  void readsEveryOneOfThem() {
    assertThat(evaluation().unread()).isEmpty();
    assertThat(evaluation().ungraded()).isEmpty();
  }

  private static String table() {
    return Style.TABLE.render(evaluation(), new Listing(true, true, false, false));
  }

  private static Evaluation evaluation() {
    var extractions = new TreeMap<String, Extraction>();
    Woven.samples().forEach(text -> extractions.putAll(Extraction.byDocument(text.graphs())));
    var gold =
        Samples.texts().stream()
            .map(text -> new GoldReader().read(text.stem() + ".json", Samples.gold(text)))
            .toList();
    return new Evaluator(gold).evaluate(extractions, Split.none());
  }
}
