package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Jena's and Raptor's parsers read the RDF, and find the statements that the graph has. */
class RdfElsewhereTest {
  private static final Map<String, Lang> SAME =
      Map.of(
          "turtle", Lang.TURTLE,
          "ntriples", Lang.NTRIPLES,
          "rdfxml", Lang.RDFXML,
          "jsonld", Lang.JSONLD11);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("same")
  void allFormatsOfTheFactsHoldTheSame(String format) {
    Graph read = parse(format, SAME.getOrDefault(format, Lang.TURTLE)).getDefaultGraph();

    assertThat(read.size()).isEqualTo(Exported.count(told("?x ?y ?z"))).isGreaterThan(1000);
    assertThat(plain(read)).isEqualTo(plain(parse("ntriples", Lang.NTRIPLES).getDefaultGraph()));
  }

  @ParameterizedTest
  @MethodSource("byRapper")
  void raptorReadsAsMany(String format, String parser) throws Exception {
    Tools.need("rapper");
    Path file = folder.resolve("facts");
    Files.writeString(file, Exported.text(format, Settings.USUAL, Exported.ALL));

    String said = Tools.run("rapper", "--count", "--quiet", "--input", parser, file.toString());
    String counted = Tools.run("rapper", "--count", "--input", parser, file.toString());

    assertThat(said).isEmpty();
    assertThat(counted).contains("returned %d triples".formatted(Exported.count(told("?x ?y ?z"))));
  }

  @Test
  void theGraphsOfDocumentsComeWithTheirEvidence() {
    DatasetGraph trig = parse("trig", Lang.TRIG);

    assertThat(trig.stream().count())
        .isEqualTo(parse("nquads", Lang.NQUADS).stream().count())
        .isEqualTo(
            Exported.count("GRAPH ?g { ?x ?y ?z } FILTER(STRSTARTS(STR(?g), STR(lan:)))")
                + Exported.DATASET.asDatasetGraph().stream()
                    .filter(q -> q.getGraph().toString().contains("/id/document/"))
                    .count());
    assertThat(trig.find(null, null, null, Lan.Claim.asNode()))
        .toIterable()
        .hasSize(Exported.count("GRAPH ?g { ?x a lan:Claim }"));
  }

  @Test
  void eachClaimIsAnAnnotationOfItsFact() {
    Graph read = parse("annotated", Lang.TURTLE).getDefaultGraph();

    assertThat(read.stream().filter(t -> t.getPredicate().getURI().endsWith("#reifies")).toList())
        .hasSize(Exported.count("GRAPH ?g { ?x a lan:Claim }"))
        .allSatisfy(
            t -> {
              assertThat(t.getObject().isTripleTerm()).isTrue();
              assertThat(read.contains(t.getObject().getTriple())).isTrue();
              assertThat(read.contains(t.getSubject(), Lan.confidence.asNode(), null)).isTrue();
            });
  }

  @Test
  void jsonLdReadsLikeJson() {
    var part = Selection.of(Fixture.dataset(), new Filter("May 2024", "", "", ""));

    assertThat(Exported.text("jsonld", Settings.USUAL, part))
        .contains(
            """
                  "id": "event/containersched-london-may-2024",
                  "type": "Event",
                  "name": "ContainerSched London May 2024",
            """,
            """
                  "startDate": "2024-05-08",
                  "status": "Held",
            """,
            """
                  "talks": [
                    {
                      "id": "talk/containersched-london-may-2024/queues-that-sleep",
            """,
            """
                        {
                          "id": "person/priya-raman",
                          "name": "Priya Raman"
                        },
            """)
        .doesNotContain("\"@value\"", "2025");
  }

  static Stream<String> same() {
    return SAME.keySet().stream().sorted();
  }

  static Stream<Arguments> byRapper() {
    return Stream.of("turtle turtle", "ntriples ntriples", "rdfxml rdfxml")
        .map(pair -> pair.split(" "))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }

  /** What is said of things that a document names or that lie above these, and does not follow. */
  private static String told(String triple) {
    return """
        { { GRAPH ?d { ?d a lan:Document . ?x a ?kind } }
          UNION { GRAPH ?d { ?d a lan:Document . ?below a ?kind } ?below (lan:within|skos:broader)+ ?x } }
        %s
        FILTER(?y NOT IN (lan:ambiguous, skos:hiddenLabel, skos:inScheme, skos:prefLabel,
            skos:scopeNote, skos:topConceptOf))
        FILTER NOT EXISTS { GRAPH <https://w3id.org/lanyard/entailed> { %s } }
        """
        .formatted(triple, triple);
  }

  /** Each triple as text, without language tags. */
  private static Set<String> plain(Graph graph) {
    return graph.stream()
        .map(t -> t.toString().replaceAll("@[a-z]{2}$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DatasetGraph parse(String format, Lang lang) {
    var read = DatasetGraphFactory.create();
    RDFParser.fromString(Exported.text(format, Settings.USUAL, Exported.ALL), lang).parse(read);
    return read;
  }
}
