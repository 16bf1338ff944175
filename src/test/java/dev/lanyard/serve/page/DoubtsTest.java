package dev.lanyard.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final String DOCUMENT =
      """
      PREFIX lan: <https://w3id.org/lanyard#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      BASE <https://w3id.org/lanyard/id/>
      <document/%1$s> {
        <document/%1$s> a lan:Document ; rdfs:label "%1$s" ; lan:mentions <person/%2$s> .
        <person/%2$s> a lan:Person ; rdfs:label "%3$s" .
      }
      """;

  /** Two persons, and a report that gives but an initial. */
  private static final Dataset INITIAL =
      union("a", "z-hall", "Z. Hall", "b", "zoe-hall", "Zoë Hall", "c", "zara-hall", "Zara Hall");

  @Test
  void tellsWhomAnInitialMayStandForAndWhy() {
    var doubts = doubts(INITIAL);

    assertThat(of(doubts, "person/z-hall"))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.text()).isEqualTo("May be the same as");
              assertThat(note.sides())
                  .extracting(side -> side.value().href())
                  .containsExactly("/id/person/zara-hall", "/id/person/zoe-hall");
              assertThat(note.sides())
                  .allSatisfy(
                      side ->
                          assertThat(side.by())
                              .containsExactly(Link.none("one name with several initials")));
            });
  }

  @Test
  void tellsItOnThePageOfTheOtherToo() {
    var doubts = doubts(INITIAL);

    assertThat(of(doubts, "person/zoe-hall"))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.sides())
                    .extracting(Note.Side::value)
                    .containsExactly(Link.to("Z. Hall", "/id/person/z-hall")));
  }

  @Test
  void isSilentWhereNothingIsInDoubt() {
    var doubts = doubts(union("a", "tom-li", "Tom Li", "b", "zoe-hall", "Zoë Hall"));

    assertThat(of(doubts, "person/tom-li")).isEmpty();
    assertThat(of(doubts, "person/nobody")).isEmpty();
  }

  /** Of documents, an IRI, and a name each. */
  private static Dataset union(String... documents) {
    var dataset = DatasetFactory.create();
    for (int i = 0; i < documents.length; i += 3) {
      var text = DOCUMENT.formatted(documents[i], documents[i + 1], documents[i + 2]);
      RDFParser.fromString(text, Lang.TRIG).parse(dataset);
    }
    return DocumentUnion.of(dataset);
  }

  private static Doubts doubts(Dataset dataset) {
    var graphs = dataset.asDatasetGraph();
    return new Doubts(graphs, new Facts(graphs.getDefaultGraph(), DoubtsTest::address));
  }

  private static List<Note> of(Doubts doubts, String thing) {
    return doubts.of(NodeFactory.createURI(Lan.BASE + thing));
  }

  private static Optional<String> address(String iri) {
    return Optional.of(iri.replace(Lan.BASE, "/id/"));
  }
}
