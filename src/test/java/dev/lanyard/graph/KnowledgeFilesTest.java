package dev.lanyard.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.lanyard.resolve.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known entities below {@code ontology/}: their names, their IRIs, and what they point to. */
class KnowledgeFilesTest {
  private static final Map<Resource, String> KINDS =
      Map.of(
          Lan.Project, "project",
          Lan.Organisation, "organisation",
          Lan.EventSeries, "series",
          Lan.Event, "event",
          Lan.Place, "place");

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void givesEveryEntityOneKindAndOneLabel(String file) {
    assertThat(entities(OntologyFiles.read(file)))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.listProperties(RDF.type).toList()).as("kinds of %s", it).hasSize(1);
              assertThat(KINDS).containsKey(it.getPropertyResourceValue(RDF.type));
              assertThat(it.listProperties(RDFS.label).toList()).as("labels of %s", it).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void namesEveryEntityAfterItsLabel(String file) {
    assertThat(entities(OntologyFiles.read(file)))
        .allSatisfy(
            it ->
                assertThat(it.getURI()).isEqualTo(Lan.BASE + kind(it) + "/" + Slug.of(label(it))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void letsNoTwoEntitiesOfAKindShareAName(String file) {
    Map<String, Resource> owners = new HashMap<>();
    for (Resource entity : entities(OntologyFiles.read(file))) {
      for (String name : names(entity)) {
        Resource owner = owners.putIfAbsent(kind(entity) + " " + name, entity);
        assertThat(owner).as("'%s' names %s too", name, entity).isIn(null, entity);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void writesNamesAsPeopleDo(String file) {
    assertThat(entities(OntologyFiles.read(file)).stream().flatMap(it -> names(it).stream()))
        .allSatisfy(it -> assertThat(it).hasSizeGreaterThan(1).matches("\\S+( \\S+)*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void repeatsNoLabelAmongTheOtherNames(String file) {
    assertThat(entities(OntologyFiles.read(file)))
        .allSatisfy(it -> assertThat(alternatives(it)).doesNotContain(label(it)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"projects.ttl", "organisations.ttl", "series.ttl", "places.ttl"})
  void keepsTheBlocksInOrder(String file) throws IOException {
    List<String> iris = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("ontology", file))) {
      if (line.startsWith("<")) {
        iris.add(line.substring(1, line.indexOf('>')));
      }
    }

    // editions come after the series, as a part of their own
    for (String kind : Set.of("project/", "organisation/", "series/", "event/", "place/")) {
      assertThat(iris).filteredOn(it -> it.startsWith(kind)).isSorted();
    }
  }

  @Test
  void marksEverydayWordsAsAmbiguous() {
    assertThat(ambiguous("projects.ttl"))
        .contains("Flux", "Harbor", "Helm", "Envoy", "Apache Spark", "Vault", "Ray");
    assertThat(ambiguous("projects.ttl"))
        .doesNotContain("Kubernetes", "Crossplane", "Trivy", "Prometheus", "Docker");
    assertThat(ambiguous("organisations.ttl")).contains("Box", "King", "Orange", "Apple");
    assertThat(ambiguous("organisations.ttl")).doesNotContain("Google", "CERN", "Grafana Labs");
    assertThat(ambiguous("places.ttl"))
        .contains("Nice", "Bath", "Reading", "Split", "Cork", "Turkey");
    assertThat(ambiguous("places.ttl")).doesNotContain("London", "Berlin", "Copenhagen");
  }

  @Test
  void knowsTheNamesThatPeopleUse() {
    assertThat(byName("projects.ttl"))
        .contains(
            entry("K8s", "Kubernetes"),
            entry("ArgoCD", "Argo CD"),
            entry("OPA", "Open Policy Agent"),
            entry("Postgres", "PostgreSQL"),
            entry("Kafka", "Apache Kafka"));
    assertThat(byName("organisations.ttl"))
        .contains(
            entry("AWS", "Amazon Web Services"),
            entry("CNCF", "Cloud Native Computing Foundation"));
    assertThat(byName("places.ttl"))
        .contains(
            entry("München", "Munich"), entry("UK", "United Kingdom"), entry("NYC", "New York"));
  }

  @Test
  void tellsThatDifferentNamesMeanOneEdition() {
    assertThat(byName("series.ttl"))
        .contains(
            entry("KubeCon London 2025", "KubeCon + CloudNativeCon Europe 2025"),
            entry("KubeCon EU 2025", "KubeCon + CloudNativeCon Europe 2025"),
            entry("Kubecon Europe", "KubeCon + CloudNativeCon Europe"));
  }

  @Test
  void pointsOnlyToWhatItDescribes() {
    Model all = everything();

    for (Property link : List.of(SKOS.broader, Lan.within, Lan.inSeries, Lan.place)) {
      assertThat(all.listObjectsOfProperty(link).toList())
          .as(link.getLocalName())
          .isNotEmpty()
          .allSatisfy(
              it -> assertThat(all.contains(it.asResource(), RDFS.label)).as("%s", it).isTrue());
    }
  }

  @Test
  void putsNoPlaceWithinItself() {
    for (Resource place : entities(OntologyFiles.read("places.ttl"))) {
      Set<Resource> seen = new HashSet<>();
      Resource at = place;
      while (at.hasProperty(Lan.within)) {
        assertThat(seen.add(at)).as("%s lies within itself", place).isTrue();
        at = at.getPropertyResourceValue(Lan.within);
      }
    }
  }

  @Test
  void conformsToTheShapes() {
    assertThat(OntologyFiles.complaints(everything())).isEmpty();
  }

  private static Model everything() {
    return OntologyFiles.read("projects.ttl")
        .add(OntologyFiles.read("organisations.ttl"))
        .add(OntologyFiles.read("series.ttl"))
        .add(OntologyFiles.read("places.ttl"));
  }

  private static List<Resource> entities(Model model) {
    return model.listSubjects().toList();
  }

  private static String label(Resource entity) {
    return entity.getRequiredProperty(RDFS.label).getString();
  }

  private static List<String> alternatives(Resource entity) {
    return entity.listProperties(SKOS.altLabel).mapWith(it -> it.getString()).toList();
  }

  private static List<String> names(Resource entity) {
    return Stream.concat(Stream.of(label(entity)), alternatives(entity).stream()).toList();
  }

  private static List<String> ambiguous(String file) {
    return entities(OntologyFiles.read(file)).stream()
        .filter(it -> it.hasLiteral(Lan.ambiguous, true))
        .map(KnowledgeFilesTest::label)
        .toList();
  }

  private static Map<String, String> byName(String file) {
    Map<String, String> labels = new HashMap<>();
    entities(OntologyFiles.read(file))
        .forEach(it -> names(it).forEach(n -> labels.put(n, label(it))));
    return labels;
  }

  private static String kind(Resource entity) {
    return KINDS.getOrDefault(entity.getPropertyResourceValue(RDF.type), "of no known kind");
  }
}
