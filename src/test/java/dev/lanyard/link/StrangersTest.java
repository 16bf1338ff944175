package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Folded;
import dev.lanyard.store.Loader;
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
  private static final int MOST =
      System.getProperty("lanyard.scale", "").equals("all") ? 3000 : 1000;

  @ParameterizedTest
  @CsvSource({
    "pyvideo-talks.json.gz, pyvideo-speakers, PERSON",
    "pyvideo-talks.json.gz, pyvideo-talks, TALK",
    "cncf-members.tsv, cncf-members, ORGANISATION",
    "cncf-projects.tsv, cncf-projects, PROJECT"
  })
  void areSeldomTakenForAnother(String table, String mapping, Kind kind) {
    var items = items(table, mapping);
    int half = Math.min(MOST, items.size() / 2);
    measure(mapping, kind, items.subList(0, half), items.subList(half, 2 * half));
  }

  @ParameterizedTest
  @CsvSource({
    "cncf-members.tsv, cncf-members, ORGANISATION",
    "cncf-projects.tsv, cncf-projects, PROJECT"
  })
  void areSeldomTakenForOneOfThePackedGraph(String table, String mapping, Kind kind) {
    var known = Ours.of(Loader.load(Path.of("extracted")), List.of(kind));
    var names = known.stream().flatMap(k -> k.names().stream()).map(Folded::organisation).toList();
    var strangers =
        items(table, mapping).stream()
            .filter(i -> i.names().stream().map(Folded::organisation).noneMatch(names::contains))
            .toList();
    measure("extracted and " + mapping, kind, known, strangers);
  }

  private static void measure(String what, Kind kind, List<Item> known, List<Item> strangers) {
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
        var match = best(lookup, kind, spelt.get(i)).filter(Found::match);
        taken[i] += match.isPresent() ? 1 : 0;
        match.ifPresent(m -> System.out.println("  " + each.name() + " -> " + m.item().name()));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d and %d strangers: as spelt right %.3f, wrong %.4f; misspelt first %.3f, right %.3f, wrong %.4f;"
            + " strangers taken as spelt %.3f, misspelt %.3f%n",
        what,
        known.size(),
        strangers.size(),
        right[0] / known.size(),
        wrong[0] / known.size(),
        first / known.size(),
        right[1] / known.size(),
        wrong[1] / known.size(),
        taken[0] / strangers.size(),
        taken[1] / strangers.size());
    assertThat((wrong[0] + wrong[1]) / known.size()).isLessThan(0.002);
    assertThat(first / known.size()).isGreaterThan(kind == Kind.PROJECT ? 0.8 : 0.87);
    assertThat(taken[1] / strangers.size()).isLessThan(0.03);
  }

  private static Optional<Found> best(Lookup lookup, Kind kind, String name) {
    var asked =
        Item.of("").with(Trait.KIND, kind.name().toLowerCase(Locale.ROOT)).with(Trait.NAME, name);
    return lookup.find(asked, List.of(kind), 1, LookupTest.nothingElse()).stream().findFirst();
  }

  private static List<Item> items(String name, String mapping) {
    Path table =
        Path.of(System.getProperty("lanyard.corpus", "no corpus"))
            .resolveSibling("reference")
            .resolve(name);
    assumeTrue(Files.exists(table), "no tables beside the corpus: -Dlanyard.corpus");
    var byIri = new TreeMap<String, Item>();
    Theirs.read(table, mapping, Map.of(), "x:").forEach(i -> byIri.merge(i.iri(), i, Item::and));
    var items = new ArrayList<>(byIri.values());
    Collections.shuffle(items, new Random(SEED));
    return items;
  }
}
