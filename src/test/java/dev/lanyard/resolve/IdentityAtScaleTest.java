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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    var shuffled = new ArrayList<>(WORLD.sightings());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Identity.decide(shuffled).decisions())
        .isEqualTo(Identity.decide(WORLD.sightings()).decisions());
  }

  @Test
  void anotherDocumentTouchesOnlyWhatHasANameInCommonWithIt() {
    var before = decisions(WORLD.sightings());
    for (int d = 0; d < 200; d += 40) {
      String document = "document/" + d;
      List<Sighting> rest =
          WORLD.sightings().stream().filter(s -> !s.document().equals(document)).toList();
      Set<String> words =
          WORLD.sightings().stream()
              .filter(s -> s.document().equals(document))
              .flatMap(s -> Folded.words(s.label()).stream())
              .collect(Collectors.toCollection(TreeSet::new));

      decisions(rest)
          .forEach(
              (name, decision) -> {
                if (!decision.equals(before.get(name)) && !isTalk(decision)) {
                  assertThat(words)
                      .as("%s without %s", name, document)
                      .containsAnyElementsOf(Folded.words(decision.iri().replaceFirst(".*/", "")));
                }
              });
    }
  }

  /** A talk has its speakers in common, whatever its title. */
  private static boolean isTalk(Decision decision) {
    return decision.iri().startsWith("talk/");
  }

  private static Map<String, Decision> decisions(List<Sighting> sightings) {
    var byName = new HashMap<String, Decision>();
    Identity.decide(sightings)
        .decisions()
        .forEach(d -> byName.put(d.document() + " " + d.iri(), d));
    return byName;
  }
}
