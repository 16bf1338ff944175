package dev.lanyard.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import org.junit.jupiter.api.Test;

class UsesTest {
  private final Uses uses = Uses.of(Fixture.dataset());

  @Test
  void countsWhatDocumentsStateTogether() {
    assertThat(uses.classes()).containsEntry(Lan.Person.getURI(), 6L);
    assertThat(uses.properties()).containsKey(Lan.speaker.getURI());
  }

  @Test
  void countsEvidenceToo() {
    assertThat(uses.classes()).containsKey(Lan.Claim.getURI());
    assertThat(uses.evidence())
        .contains(Lan.Claim.getURI(), Lan.rule.getURI())
        .doesNotContain(Lan.Person.getURI(), Lan.speaker.getURI());
  }
}
