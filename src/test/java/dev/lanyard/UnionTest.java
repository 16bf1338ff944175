package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.OntologyFiles;
import dev.lanyard.store.Prefixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.Test;

/** What several write-ups tell of is one: read with the whole pipeline, asked in their union. */
class UnionTest {
  private static final String CONFERENCE = "KubeCon + CloudNativeCon Europe 2025";
  private static final Lanyard LANYARD =
      new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, true);

  @Test
  void twoSamplesTellOfOneConference() {
    Path samples = Shelf.SAMPLES.texts();
    Dataset union =
        union(
            List.of(
                samples.resolve("kubecon-london-2025-day-three.txt"),
                samples.resolve("kubecon-cloudnativecon-europe-2025.md")));

    assertOneConference(union);
    assertNoTalkTwice(union);
    assertOneLabelEach(union);
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() throws IOException {
    List<Path> files =
        texts(Shelf.SAMPLES.texts()).stream().filter(f -> !f.endsWith("samples.txt")).toList();
    List<Dataset> graphs = files.stream().map(LANYARD::weave).toList();
    var backwards = new ArrayList<>(graphs);
    Collections.reverse(backwards);

    Dataset union = DocumentUnion.of(together(graphs));

    assertThat(
            DocumentUnion.of(together(backwards))
                .getDefaultModel()
                .isIsomorphicWith(union.getDefaultModel()))
        .isTrue();
    assertNoTalkTwice(union);
    assertOneLabelEach(union);
  }

  @Test
  void theCorpusTellsOfOneConferenceAndItsTalks() throws IOException {
    String corpus = System.getProperty("lanyard.corpus", "");
    assumeTrue(
        !corpus.isEmpty(), "no corpus: set -Dlanyard.corpus to a folder with seeds/texts in it");
    Dataset union = union(texts(Path.of(corpus, "seeds", "texts")));

    assertOneConference(union);
    assertThat(tellersOfTalkBy(union, "Manish Gill", "Jayme Bird")).as("the migration").hasSize(2);
    assertThat(tellersOfTalkBy(union, "Camille Fournier", "Ian Nowland"))
        .as("the platform teams")
        .hasSize(2);
    assertNoTalkTwice(union);
    assertOneLabelEach(union);
  }

  private static void assertOneConference(Dataset union) {
    assertThat(
            ask(
                union,
                "SELECT ?x { ?e a lan:Event ; rdfs:label ?x ; lan:startDate ?d FILTER(?x = '"
                    + CONFERENCE
                    + "' && EXISTS { GRAPH ?g { ?e lan:status lan:Held } }) }"))
        .containsExactly(CONFERENCE);
    assertThat(
            ask(
                union,
                "SELECT ?x { ?e rdfs:label '"
                    + CONFERENCE
                    + "' . GRAPH ?d { ?e a lan:Event ; lan:status ?s } BIND(STR(?d) AS ?x) }"))
        .hasSize(2);
  }

  /** The documents with evidence for both speakers of the one talk that they gave. */
  private static List<String> tellersOfTalkBy(Dataset union, String one, String other) {
    String talk =
        "?talk a lan:Talk ; lan:speaker ?a , ?b . ?a rdfs:label '%s' . ?b rdfs:label '%s' . "
            .formatted(one, other);
    assertThat(ask(union, "SELECT ?x { " + talk + " BIND(STR(?talk) AS ?x) }"))
        .as("talks of %s", one)
        .hasSize(1);
    return ask(
        union,
        "SELECT ?x { %s GRAPH ?g { ?c rdf:subject ?talk ; rdf:object ?a ; prov:wasDerivedFrom ?d . ?e rdf:subject ?talk ; rdf:object ?b } BIND(STR(?d) AS ?x) }"
            .formatted(talk));
  }

  /** No two talks of one speaker at one event have one title. */
  private static void assertNoTalkTwice(Dataset union) {
    assertThat(
            ask(
                union,
                "SELECT ?x { ?t a lan:Talk ; lan:atEvent ?e ; lan:title ?x ; lan:speaker ?p . ?u a lan:Talk ; lan:atEvent ?e ; lan:title ?x ; lan:speaker ?p FILTER(?t != ?u) }"))
        .as("titles of two talks")
        .isEmpty();
  }

  private static void assertOneLabelEach(Dataset union) {
    assertThat(
            ask(
                union,
                "SELECT ?x { ?e a ?t ; rdfs:label ?a , ?b FILTER(STR(?a) < STR(?b) && STRSTARTS(STR(?t), STR(lan:))) BIND(STR(?e) AS ?x) }"))
        .as("entities with two labels")
        .isEmpty();
  }

  private static Dataset union(List<Path> files) {
    return DocumentUnion.of(together(files.stream().map(LANYARD::weave).toList()));
  }

  private static Dataset together(List<Dataset> graphs) {
    var all = DatasetFactory.create();
    graphs.forEach(
        g -> g.listModelNames().forEachRemaining(n -> all.addNamedModel(n, g.getNamedModel(n))));
    return all;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> ask(Dataset union, String query) {
    try (var run = QueryExecutionFactory.create(Prefixes.sparql() + query, union)) {
      var found = new ArrayList<String>();
      run.execSelect().forEachRemaining(row -> found.add(row.getLiteral("x").getString()));
      return found.stream().distinct().sorted().toList();
    }
  }
}
