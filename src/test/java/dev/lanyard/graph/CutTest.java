package dev.lanyard.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CutTest {
  private static final String FACTS =
      """
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <urn:post> a lan:Document ; rdfs:label "post" .
      <urn:fair> a lan:Event ; rdfs:label "Kite Fair" .
      <urn:knots> a lan:Talk ; rdfs:label "Knots" .
      <urn:ada> a lan:Person ; rdfs:label "Ada Moss" .
      <urn:acme> a lan:Organisation ; rdfs:label "Acme" .
      <urn:ada-acme> a lan:Affiliation ; rdfs:label "Ada Moss, Acme" .
      <urn:cord> a lan:Project ; rdfs:label "Cord" .
      """;

  private final Model facts = ModelFactory.createDefaultModel();
  private final Model evidence = ModelFactory.createDefaultModel();
  private final Resource post = facts.createResource("urn:post");
  private final Resource fair = facts.createResource("urn:fair");
  private final Resource knots = facts.createResource("urn:knots");
  private final Resource ada = facts.createResource("urn:ada");
  private final Resource acme = facts.createResource("urn:acme");
  private final Resource employed = facts.createResource("urn:ada-acme");
  private final Resource cord = facts.createResource("urn:cord");

  @BeforeEach
  void tellOfATalk() {
    facts.read(new StringReader(FACTS), "", "TURTLE");
    claim(post, Lan.mentions, fair, "0.99");
    claim(post, Lan.mentions, knots, "0.80");
    claim(knots, Lan.speaker, ada, "0.80");
    claim(knots, Lan.atEvent, fair, "0.80");
    claim(knots, Lan.project, cord, "0.95");
    claim(ada, Lan.affiliation, employed, "0.90");
    claim(employed, Lan.organisation, acme, "0.90");
  }

  @Test
  void leavesEverythingAtNought() {
    long before = facts.size();

    Cut.NONE.trim(facts, evidence);

    assertThat(facts.size()).isEqualTo(before);
  }

  @Test
  void keepsWhatIsJustSureEnough() {
    long before = facts.size();

    cut("0.80");

    assertThat(facts.size()).isEqualTo(before);
    assertThat(evidence.listSubjects().toList()).hasSize(7);
  }

  @Test
  void keepsAFactThatOneSureClaimStates() {
    claim(post, Lan.mentions, knots, "0.97");

    cut("0.95");

    assertThat(facts.contains(post, Lan.mentions, knots)).isTrue();
    assertThat(facts.contains(knots, Lan.speaker)).isFalse();
    assertThat(evidence.listSubjectsWithProperty(RDF.object, knots).toList()).hasSize(1);
  }

  @Test
  void tellsNothingOfATalkThatMayNotBe() {
    cut("0.85");

    assertThat(facts.contains(knots, null, (RDFNode) null)).isFalse();
    assertThat(facts.contains(cord, RDFS.label)).as("only the talk was about it").isFalse();
    assertThat(evidence.contains(null, RDF.subject, knots)).isFalse();
    assertThat(facts.contains(fair, RDFS.label)).isTrue();
    assertThat(facts.contains(ada, Lan.affiliation, employed)).isTrue();
  }

  @Test
  void leavesOnlyTheDocumentOfADocumentInDoubt() {
    cut("1");

    assertThat(facts.listSubjects().toList()).containsExactly(post);
    assertThat(evidence.isEmpty()).isTrue();
  }

  @Test
  void isBetweenNoughtAndOne() {
    assertThatThrownBy(() -> new Cut(new BigDecimal("1.001")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.001");
    assertThatThrownBy(() -> new Cut(new BigDecimal("-0.1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void cut(String least) {
    new Cut(new BigDecimal(least)).trim(facts, evidence);
  }

  private void claim(Resource subject, Property property, Resource object, String confidence) {
    facts.add(subject, property, object);
    evidence
        .createResource("urn:claim:" + evidence.size())
        .addProperty(RDF.type, Lan.Claim)
        .addProperty(RDF.subject, subject)
        .addProperty(RDF.predicate, property)
        .addProperty(RDF.object, object)
        .addLiteral(Lan.confidence, new BigDecimal(confidence));
  }
}
