package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.extract.Thing.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Half of a list is known, the other half are strangers: who is taken for whom, by name alone, as
 * spelt and misspelt; see {@code src/docs/linking.md}. Prints a line for each, to be put there.
 */
class StrangersTest {
  private static final long SEED = 42;
  private static final int SIZE = 3000;

  @ParameterizedTest
  @CsvSource({"pyvideo-speakers, PERSON", "pyvideo-talks, TALK"})
  void areSeldomTakenForAnother(String mapping, Kind kind) {
    var items = items(mapping);
    var known = items.subList(0, SIZE);
    var strangers = items.subList(SIZE, 2 * SIZE);
    var lookup = new Lookup(Map.of(kind, known), Thresholds.USUAL);
    var hand = new Misspelt(SEED);
    double[] right = new double[2];
    double[] wrong = new double[2];
    double[] taken = new double[2];
    double first = 0;
    for (Item each : known) {
      var spelt = List.of(each.name(), hand.misspelt(each.name()));
      for (int i = 0; i < spelt.size(); i++) {
        var best = best(lookup, kind, spelt.get(i));
        boolean same = best.map(b -> b.item().iri().equals(each.iri())).orElse(false);
        boolean match = best.map(Found::match).orElse(false);
        first += i == 1 && same ? 1 : 0;
        right[i] += match && same ? 1 : 0;
        wrong[i] += match && !same ? 1 : 0;
      }
    }
    for (Item each : strangers) {
      var spelt = List.of(each.name(), hand.misspelt(each.name()));
      for (int i = 0; i < spelt.size(); i++) {
        taken[i] += best(lookup, kind, spelt.get(i)).map(Found::match).orElse(false) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: as spelt right %.3f, wrong %.4f; misspelt first %.3f, right %.3f, wrong %.4f;"
            + " strangers taken as spelt %.3f, misspelt %.3f%n",
        mapping,
        right[0] / SIZE,
        wrong[0] / SIZE,
        first / SIZE,
        right[1] / SIZE,
        wrong[1] / SIZE,
        taken[0] / SIZE,
        taken[1] / SIZE);
    assertThat((wrong[0] + wrong[1]) / SIZE).isLessThan(0.002);
    assertThat(first / SIZE).isGreaterThan(0.97);
    assertThat(taken[1] / SIZE).isLessThan(0.03);
  }

  private static Optional<Found> best(Lookup lookup, Kind kind, String name) {
    var asked =
        Item.of("").with(Trait.KIND, kind.name().toLowerCase(Locale.ROOT)).with(Trait.NAME, name);
    return lookup.find(asked, List.of(kind), 1, LookupTest.nothingElse()).stream().findFirst();
  }

  private static List<Item> items(String mapping) {
    Path table =
        Path.of(System.getProperty("lanyard.corpus", "no corpus"))
            .resolveSibling("reference")
            .resolve("pyvideo-talks.json.gz");
    assumeTrue(Files.exists(table), "no tables beside the corpus: -Dlanyard.corpus");
    var byIri = new TreeMap<String, Item>();
    Theirs.read(table, mapping, Map.of(), "x:").forEach(i -> byIri.merge(i.iri(), i, Item::and));
    var items = new ArrayList<>(byIri.values());
    Collections.shuffle(items, new Random(SEED));
    return items;
  }
}
