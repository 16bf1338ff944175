package dev.lanyard.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.serve.ontology.Term.Kind;
import dev.lanyard.serve.ontology.Term.Other;
import dev.lanyard.serve.ontology.Term.Relation;
import dev.lanyard.store.OntologyFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.of(OntologyFiles.load());

  @Test
  void explainsEachTerm() {
    assertThat(vocabulary.terms())
        .extracting(Term::name)
        .contains("Person", "speaker", "Keynote")
        .doesNotHaveDuplicates();
    assertThat(vocabulary.terms())
        .allSatisfy(
            t -> {
              assertThat(t.label()).as(t.name()).isNotBlank();
              assertThat(t.comment()).as(t.name()).isNotBlank();
              assertThat(t.examples()).as(t.name()).isNotEmpty();
            });
  }

  @Test
  void tiesATermToOthers() {
    assertThat(named("speaker").kind()).isEqualTo(Kind.PROPERTY);
    assertThat(named("speaker").relations())
        .contains(
            new Relation("of", list("lan:Talk", "https://w3id.org/lanyard#Talk")),
            new Relation("its value", list("lan:Person", "https://w3id.org/lanyard#Person")));
    assertThat(named("Keynote").relations())
        .containsExactly(
            new Relation("one of", list("lan:TalkKind", "https://w3id.org/lanyard#TalkKind")));
  }

  @Test
  void namesEachPartOfAUnion() {
    assertThat(named("startDate").relations())
        .filteredOn(r -> r.name().equals("its value"))
        .flatExtracting(Relation::others)
        .extracting(Other::name)
        .containsExactly("xsd:date", "xsd:gYear", "xsd:gYearMonth");
  }

  private Term named(String name) {
    return vocabulary.terms().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Other> list(String name, String iri) {
    return List.of(new Other(name, iri));
  }
}
