package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class CheckerTest {
  @Test
  void findsNothingWhereAllConforms() {
    assertThat(new Checker().check(Loader.graphs(Fixture.FOLDER))).isEmpty();
  }

  @Test
  void saysWhereAndWhatToDo() {
    var dataset =
        RDFParser.fromString(
                "BASE <https://w3id.org/lanyard/id/>\n"
                    + Prefixes.sparql()
                    + """
                      <document/d> {
                        <document/d> a lan:Document ; rdfs:label "D" .
                        <event/e> a lan:Event ; rdfs:label "E" ; lan:startDate "last May" .
                      }
                      """,
                Lang.TRIG)
            .toDataset();

    var found = new Checker().check(dataset);

    assertThat(found)
        .anySatisfy(
            v -> {
              assertThat(v.document()).isEqualTo("https://w3id.org/lanyard/id/document/d");
              assertThat(v.focus()).isEqualTo("<https://w3id.org/lanyard/id/event/e>");
              assertThat(v.path()).isEqualTo("lan:startDate");
              assertThat(v.value()).isEqualTo("\"last May\"");
              assertThat(v.message()).isNotBlank();
              assertThat(v.isSevere()).isTrue();
            });
  }
}
