package dev.lanyard.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
  private static final Model ONTOLOGY = OntologyFiles.read("lanyard.ttl");

  @Test
  void hasAConstantForEveryTermAndATermForEveryConstant() {
    assertThat(constants().map(Resource::getURI).filter(it -> it.startsWith(Lan.NS)))
        .containsExactlyInAnyOrderElementsOf(terms().map(Resource::getURI).toList());
  }

  @Test
  void namesEveryConstantLikeItsTerm() {
    assertThat(fields())
        .allSatisfy(it -> assertThat(value(it).getLocalName()).isEqualTo(it.getName()));
  }

  @Test
  void writesPropertiesInSmallLettersAndNothingElse() {
    assertThat(terms())
        .allSatisfy(
            it ->
                assertThat(Character.isLowerCase(it.getLocalName().charAt(0)))
                    .as(it.getLocalName())
                    .isEqualTo(isProperty(it)));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void explainsEveryTerm(Resource term) {
    for (Property what : List.of(RDFS.label, RDFS.comment, SKOS.scopeNote)) {
      assertThat(term.listProperties(what).mapWith(Statement::getLiteral).toList())
          .as("%s of %s", what.getLocalName(), term)
          .singleElement()
          .returns("en", Literal::getLanguage);
    }
    assertThat(term.getProperty(RDFS.comment).getString()).matches("\\p{Lu}.*[.]");
    assertThat(term.hasProperty(RDFS.isDefinedBy)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void saysWhatEveryPropertyTiesTogether(Resource property) {
    assertThat(property.hasProperty(RDFS.domain)).as("domain").isTrue();
    assertThat(property.hasProperty(RDFS.range)).as("range").isTrue();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void showsAnExampleThatConforms(Resource term) {
    Model example = OntologyFiles.turtle(term.getRequiredProperty(SKOS.example).getString());

    assertThat(example.containsResource(term)).as("the term occurs in it").isTrue();
    assertThat(OntologyFiles.complaints(example)).isEmpty();
  }

  @Test
  void standsOnClassesThatOthersKnow() {
    assertThat(terms().filter(it -> it.hasProperty(RDF.type, OWL.Class)))
        .filteredOn(it -> !it.equals(Lan.TalkKind) && !it.equals(Lan.EventStatus))
        .hasSize(13)
        .allSatisfy(it -> assertThat(it.hasProperty(RDFS.subClassOf)).as(it.getURI()).isTrue());
  }

  @Test
  void statesItsVersionAndLicence() {
    Resource header = ONTOLOGY.getResource("https://w3id.org/lanyard");

    assertThat(header.hasProperty(RDF.type, OWL.Ontology)).isTrue();
    assertThat(header.hasProperty(OWL2.versionIRI)).isTrue();
    assertThat(header.getProperty(DCTerms.license).getResource().getURI())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
  }

  static Stream<Resource> terms() {
    return ONTOLOGY
        .listSubjects()
        .filterKeep(it -> it.isURIResource() && it.getURI().startsWith(Lan.NS))
        .toList()
        .stream();
  }

  static Stream<Resource> properties() {
    return terms().filter(OntologyTest::isProperty);
  }

  private static boolean isProperty(Resource term) {
    return term.hasProperty(RDF.type, OWL.ObjectProperty)
        || term.hasProperty(RDF.type, OWL.DatatypeProperty);
  }

  private static Stream<Resource> constants() {
    return fields().map(OntologyTest::value);
  }

  private static Stream<Field> fields() {
    return Arrays.stream(Lan.class.getFields())
        .filter(it -> Resource.class.isAssignableFrom(it.getType()));
  }

  private static Resource value(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
