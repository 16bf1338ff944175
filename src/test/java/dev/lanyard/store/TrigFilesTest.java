package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrigFilesTest {
  private static final String BASE = "https://w3id.org/lanyard/id/";

  @Test
  void writesOneBlockASubjectAndOneLineAProperty() {
    var dataset =
        trig(
            """
            <document/d> {
              <person/tom-li> lan:affiliation <affiliation/2>, <affiliation/10> ; rdfs:label "Tom \\"T\\" Li" ; a lan:Person .
              <person/ana> a lan:Person ; rdfs:label "Ana\\nš" ; rdfs:seeAlso <https://example.org/a?b=c#d> .
            }
            <document/d/evidence> {
              [] a lan:Claim ; oa:start "10"^^xsd:nonNegativeInteger ; lan:confidence 0.95 .
              [] a lan:Claim ; oa:start "9"^^xsd:nonNegativeInteger ; lan:within [ rdfs:label "inner"@en ] .
            }
            """);

    assertThat(TrigFiles.text(dataset, BASE))
        .isEqualTo(
            """
            @base <https://w3id.org/lanyard/id/> .
            @prefix lan: <https://w3id.org/lanyard#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <document/d> {

              <person/ana>
                a lan:Person ;
                rdfs:label "Ana\\nš" ;
                rdfs:seeAlso <https://example.org/a?b=c#d> .

              <person/tom-li>
                a lan:Person ;
                rdfs:label "Tom \\"T\\" Li" ;
                lan:affiliation <affiliation/2>, <affiliation/10> .

            }

            <document/d/evidence> {

              []
                a lan:Claim ;
                lan:within [
                  rdfs:label "inner"@en
                ] ;
                oa:start "9"^^xsd:nonNegativeInteger .

              []
                a lan:Claim ;
                lan:confidence 0.95 ;
                oa:start "10"^^xsd:nonNegativeInteger .

            }
            """);
  }

  @Test
  void writesTheSameBytesInWhateverOrderTheFactsCame() {
    var quads = new ArrayList<Quad>();
    Loader.graphs(Fixture.FOLDER).asDatasetGraph().find().forEachRemaining(quads::add);
    var forwards = DatasetGraphFactory.create();
    quads.forEach(forwards::add);
    Collections.reverse(quads);
    var backwards = DatasetGraphFactory.createTxnMem();
    backwards.executeWrite(() -> quads.forEach(backwards::add));

    assertThat(TrigFiles.text(DatasetFactory.wrap(forwards), BASE))
        .isEqualTo(TrigFiles.text(DatasetFactory.wrap(backwards), BASE));
  }

  @Test
  void readsBackAsWhatWasWritten() {
    var dataset = Loader.graphs(Fixture.FOLDER);

    var again = trig(TrigFiles.text(dataset, BASE));

    assertThat(IsoMatcher.isomorphic(again.asDatasetGraph(), dataset.asDatasetGraph())).isTrue();
  }

  @Test
  void keepsOddCharactersInNames() {
    var dataset =
        trig(
            "<document/d> { <document/d> rdfs:label \"back\\\\slash \\u0007 \\U0001F600 tab\\t\" ; rdfs:seeAlso <person/a%20b/../c> , <https://w3id.org/lanyard/id//x> . }");

    var again = trig(TrigFiles.text(dataset, BASE));

    assertThat(IsoMatcher.isomorphic(again.asDatasetGraph(), dataset.asDatasetGraph())).isTrue();
  }

  @Test
  void refusesABlankNodeThatIsUsedTwice() {
    var dataset =
        trig("<document/d> { <person/a> lan:affiliation _:x . <person/b> lan:affiliation _:x . }");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrigFiles.text(dataset, BASE))
        .withMessageContaining("used twice");
  }

  @Test
  void leavesNothingButTheFile(@TempDir Path folder) throws IOException {
    var file = folder.resolve("new/report.trig");

    TrigFiles.write(file, Loader.graphs(Fixture.FOLDER), BASE);
    TrigFiles.write(file, Loader.graphs(Fixture.FOLDER), BASE);

    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
    assertThat(Loader.graphs(folder).asDatasetGraph().size()).isEqualTo(10);
  }

  @Test
  void saysSoWhenTheFileCannotBeWritten(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("taken"), "a file, no folder");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(
            () ->
                TrigFiles.write(folder.resolve("taken/report.trig"), DatasetFactory.create(), BASE))
        .satisfies(f -> assertThat(f.slug()).isEqualTo("file-unwritable"))
        .satisfies(f -> assertThat(f.where()).endsWith("report.trig"));
  }

  private static Dataset trig(String text) {
    var head = "BASE <" + BASE + ">\n" + Prefixes.sparql();
    return RDFParser.fromString(head + text, Lang.TRIG).toDataset();
  }
}
