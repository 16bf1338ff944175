package dev.lanyard.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {
  private static final Model SCHEME = OntologyFiles.read("topics.ttl");

  @Test
  void areEighty() {
    assertThat(topics()).hasSize(80);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void bearTheSlugOfTheirName(Resource topic) {
    String slug = topic.getProperty(RDFS.label).getString().toLowerCase(Locale.ROOT);

    assertThat(topic.getURI())
        .isEqualTo(
            Lan.BASE + "topic/" + slug.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void haveOneNameAndADefinition(Resource topic) {
    assertThat(words(topic, RDFS.label)).hasSize(1).isEqualTo(words(topic, SKOS.prefLabel));
    assertThat(words(topic, SKOS.definition)).singleElement().asString().matches("\\p{Lu}.*[.]");
    assertThat(topic.hasProperty(SKOS.inScheme, SCHEME.getResource(Lan.BASE + "topic"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void areKnownByAtLeastTwentyWordsNoneOfThemTwice(Resource topic) {
    List<String> words =
        Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
            .flatMap(it -> words(topic, it).stream())
            .map(it -> it.toLowerCase(Locale.ROOT))
            .toList();

    assertThat(words).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void stateTheirWordsInEnglish(Resource topic) {
    for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
      assertThat(topic.listProperties(property).mapWith(Statement::getLiteral).toList())
          .extracting(Literal::getLanguage)
          .containsOnly("en");
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void areEitherOnTopOrBelowAnotherTopic(Resource topic) {
    assertThat(topic.hasProperty(SKOS.topConceptOf)).isNotEqualTo(topic.hasProperty(SKOS.broader));
    assertThat(objects(topic, SKOS.broader)).isSubsetOf(topics().toList());
    assertThat(ancestors(topic)).doesNotContain(topic);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void areRelatedToOtherTopicsAndToProjectsOnly(Resource topic) {
    List<Resource> related = objects(topic, SKOS.related);

    assertThat(related).doesNotContain(topic).filteredOn(ancestors(topic)::contains).isEmpty();
    assertThat(related.stream().filter(it -> !it.getURI().startsWith(Lan.BASE + "project/")))
        .isSubsetOf(topics().toList());
  }

  @Test
  void areStoodForByKnownProjectsOnly() {
    Model projects = OntologyFiles.read("projects.ttl");

    assertThat(topics().flatMap(it -> objects(it, SKOS.related).stream()))
        .filteredOn(it -> it.getURI().startsWith(Lan.BASE + "project/"))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(projects.contains(it, RDF.type, Lan.Project)).as(it.getURI()).isTrue());
  }

  @Test
  void conformToTheShapes() {
    assertThat(OntologyFiles.complaints(SCHEME)).isEmpty();
  }

  static Stream<Resource> topics() {
    return SCHEME.listSubjectsWithProperty(RDF.type, Lan.Topic).toList().stream();
  }

  private static List<String> words(Resource topic, Property property) {
    return topic.listProperties(property).mapWith(Statement::getString).toList();
  }

  private static List<Resource> objects(Resource topic, Property property) {
    return topic.listProperties(property).mapWith(Statement::getResource).toList();
  }

  private static List<Resource> ancestors(Resource topic) {
    return objects(topic, SKOS.broader).stream()
        .flatMap(it -> Stream.concat(Stream.of(it), ancestors(it).stream()))
        .toList();
  }
}
