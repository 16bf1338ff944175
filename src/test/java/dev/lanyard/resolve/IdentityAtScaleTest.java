package dev.lanyard.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.bench.IdentityScore;
import dev.lanyard.bench.Population;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundreds of made-up documents of which it is known whom they mean. */
class IdentityAtScaleTest {
  private static final Population WORLD = new Population(200, 11);

  @Test
  void nothingButNamesakesOfWhomLittleIsToldIsTakenForAnother() {
    var scores = IdentityScore.of(Identity.decide(WORLD.sightings()), WORLD.truth());

    assertThat(scores)
        .containsOnlyKeys("event", "organisation", "person", "place", "series", "talk");
    scores.forEach(
        (kind, score) -> {
          assertThat(score.precision()).as(kind).isGreaterThan(kind.equals("person") ? 0.97 : 0.99);
          assertThat(score.recall()).as(kind).isGreaterThan(kind.equals("person") ? 0.9 : 0.97);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfDocumentsDoesNotMatter(long seed) {
    var shuffled = new ArrayList<>(WORLD.sightings());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Identity.decide(shuffled).decisions())
        .isEqualTo(Identity.decide(WORLD.sightings()).decisions());
  }

  /** What changes has a word of its name, or the event, in common with what came. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anotherDocumentTouchesOnlyWhatHasANameInCommonWithIt(long seed) {
    var documents = new ArrayList<>(byDocument(new Population(80, seed).sightings()).values());
    Collections.shuffle(documents, new Random(seed));
    var told = new ArrayList<Sighting>();
    documents.subList(0, 60).forEach(told::addAll);
    var before = decisions(told);
    for (List<Sighting> document : documents.subList(60, documents.size())) {
      told.addAll(document);
      var after = decisions(told);
      Set<String> words =
          document.stream()
              .flatMap(s -> Folded.words(s.label()).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      before.forEach(
          (name, decision) -> {
            if (!decision.equals(after.get(name))) {
              assertThat(
                      Folded.words(
                          decision
                              .iri()
                              .replaceFirst("^[^/]*/", "")
                              .replaceFirst("-in-[0-9]+$", "")))
                  .as("%s after %s", name, document.get(0).document())
                  .containsAnyElementsOf(words);
            }
          });
      before = after;
    }
  }

  private static Map<String, List<Sighting>> byDocument(List<Sighting> sightings) {
    return sightings.stream()
        .collect(Collectors.groupingBy(Sighting::document, TreeMap::new, Collectors.toList()));
  }

  private static Map<String, Decision> decisions(List<Sighting> sightings) {
    var byName = new HashMap<String, Decision>();
    Identity.decide(sightings)
        .decisions()
        .forEach(d -> byName.put(d.document() + " " + d.iri(), d));
    return byName;
  }
}
