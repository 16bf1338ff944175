package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  @Test
  void plainQueriesSeeTheFactsOfAllDocumentsAndTheOntology() {
    var dataset = Fixture.dataset();

    assertThat(
            ask(
                dataset,
                "ASK { ?talk rdfs:label 'Waking Slumber' ; lan:speaker ?p . ?p rdfs:label 'Tom Li' }"))
        .isTrue();
    assertThat(
            ask(
                dataset,
                "ASK { ?talk rdfs:label 'Queues that sleep' . lan:speaker rdfs:label ?label }"))
        .isTrue();
  }

  @Test
  void evidenceIsInItsOwnGraphsAlone() {
    var dataset = Fixture.dataset();

    assertThat(ask(dataset, "ASK { ?claim a lan:Claim }")).isFalse();
    assertThat(
            ask(
                dataset,
                "ASK { GRAPH <https://w3id.org/lanyard/id/document/2025-05-host/evidence> { ?claim a lan:Claim } }"))
        .isTrue();
  }

  @Test
  void whoSaysSoIsOneJoin() {
    assertThat(
            ask(
                Fixture.dataset(),
                """
                ASK {
                  ?talk lan:speaker ?person .
                  GRAPH ?evidence {
                    ?claim rdf:subject ?talk ; rdf:predicate lan:speaker ; rdf:object ?person ; lan:quote "Tom Li & Priya <Raman>"
                  }
                }
                """))
        .isTrue();
  }

  @Test
  void whatIsKnownButNotReadIsInTheGraphOfTheOntology() {
    assertThat(
            ask(
                Fixture.dataset(),
                "ASK { GRAPH <https://w3id.org/lanyard> { lan:Person a ?class } }"))
        .isTrue();
  }

  @Test
  void aGraphThatNobodyWroteIsEmpty() {
    var dataset = Fixture.dataset();

    assertThat(ask(dataset, "ASK { GRAPH <http://nothing.example/> { ?s ?p ?o } }")).isFalse();
    assertThat(dataset.getNamedModel("http://nothing.example/").isEmpty()).isTrue();
    assertThat(dataset.containsNamedModel("http://nothing.example/")).isFalse();
  }

  @Test
  void nobodyCanChangeIt() {
    var model = Fixture.dataset().getDefaultModel();

    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> model.removeAll());
    assertThat(model.isEmpty()).isFalse();
  }

  @Test
  void namesTheLineThatIsBroken(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("bad.trig"), "<http://a/d> {\n  <http://a/s> <http://a/p> .\n}\n");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Loader.load(folder))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("trig-broken"))
        .satisfies(f -> assertThat(f.where()).endsWith("bad.trig line 2"));
  }

  @Test
  void namesTheFileThatEndsTooSoon(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("cut.trig"), "<http://a/d> {\n  <http://a/s> <http://a/p> ");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Loader.load(folder))
        .satisfies(f -> assertThat(f.where()).contains("cut.trig"));
  }

  @Test
  void asksForAFolderThatIsThere(@TempDir Path folder) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Loader.load(folder.resolve("nowhere")))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("folder-missing"));
  }

  @Test
  void asksForAFolderWithSomethingInIt(@TempDir Path folder) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Loader.load(folder))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("folder-empty"));
  }

  private static boolean ask(Dataset dataset, String query) {
    try (var run = QueryExecutionFactory.create(Prefixes.sparql() + query, dataset)) {
      return run.execAsk();
    }
  }
}
