package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.Text;
import dev.lanyard.Woven;
import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Links of the texts of a corpus to the tables beside it, against links that were checked by hand,
 * name by name: {@code gold-*.tsv}.
 */
class CorpusLinksTest {
  private static final Path GOLD = Path.of("src/test/resources/dev/lanyard/link");

  /** Nobody has looked at these, so that there are no links for them. */
  private static final List<String> KEPT_ASIDE =
      List.of("2019-05-08", "2023-11-01", "2024-11-06", "2025-11-26");

  private static Dataset union = DatasetFactory.create();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.isDirectory(reference()), "no tables beside the corpus: -Dlanyard.corpus");
    var documents = DatasetFactory.create();
    for (String part : List.of("seeds", "dev", "other")) {
      for (Text text : Text.files(List.of(corpus().resolve(part).resolve("texts")))) {
        if (KEPT_ASIDE.stream().noneMatch(text.name()::startsWith)) {
          var graphs = Woven.lanyard().weave(text.document());
          graphs
              .listModelNames()
              .forEachRemaining(n -> documents.addNamedModel(n, graphs.getNamedModel(n)));
        }
      }
    }
    union = DocumentUnion.of(documents);
  }

  @ParameterizedTest
  @CsvSource({
    "cncf-projects, PROJECT, gold-projects",
    "cncf-members, ORGANISATION, gold-members",
    "conference-events, EVENT, gold-events"
  })
  void linksWhatAPersonWouldLink(String table, Kind kind, String gold) throws IOException {
    var expected = gold(gold);
    var found = new TreeSet<>(found(table, Ours.of(union, Set.of(kind))));

    assertThat(share(found, expected))
        .as("precision %s", minus(found, expected))
        .isGreaterThanOrEqualTo(0.98);
    assertThat(share(expected, found))
        .as("recall %s", minus(expected, found))
        .isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void linksNothingWrongByNameAlone() throws IOException {
    var ours =
        Ours.of(union, Set.of(Kind.ORGANISATION)).stream()
            .map(i -> Item.of(i.iri()).with(Trait.KIND, "organisation").with(Trait.NAME, i.names()))
            .toList();

    assertThat(gold("gold-members")).containsAll(found("cncf-members", ours));
  }

  private static List<String> found(String table, List<Item> ours) {
    var theirs = Theirs.read(reference().resolve(table + ".tsv"), table, Map.of(), "x:");
    return new Linker(Thresholds.USUAL)
        .link(ours, new Catalogue(theirs)).links().stream()
            .map(l -> l.ours().iri().substring(Lan.BASE.length()) + "\t" + l.theirs().iri())
            .toList();
  }

  private static Set<String> gold(String name) throws IOException {
    try (Stream<String> lines = Files.lines(GOLD.resolve(name + ".tsv"))) {
      return lines.skip(1).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static double share(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
  }

  private static Set<String> minus(Set<String> one, Set<String> other) {
    var rest = new TreeSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  private static Path corpus() {
    return Path.of(System.getProperty("lanyard.corpus", "no corpus"));
  }

  private static Path reference() {
    return corpus().resolveSibling("reference");
  }
}
