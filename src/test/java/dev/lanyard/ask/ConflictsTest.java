package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Fixture;
import dev.lanyard.store.Prefixes;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the questions about agreement and conflict find, and where they stay silent. */
class ConflictsTest {
  private static final String HOST = "ContainerSched London, June 2025";
  private static final String VISITOR = "Ships at dusk";
  private static final String EVENING = "ContainerSched London June 2025";

  @Test
  void findsTheDatesOfOneEventThatDiffer() {
    assertThat(rows("conflicting-dates", Fixture.dataset()))
        .containsExactly(List.of(EVENING, "start date", "2025-06-04", HOST, "2025-06-05", VISITOR));
  }

  @Test
  void findsTwoEmployersInOneMonth() {
    assertThat(rows("conflicting-employers", Fixture.dataset()))
        .containsExactly(
            List.of("Mira Falk", "Delta", "2025-06-04", HOST, "Ember", "2025-06", VISITOR));
  }

  @Test
  void findsTheSpeakerWhoWasReplaced() {
    assertThat(rows("conflicting-speakers", Fixture.dataset()))
        .containsExactly(
            List.of("Charts of the cluster", EVENING, "Ivo Lang", HOST, "Noor Haddad", VISITOR));
  }

  @Test
  void findsTheReplacedSpeakerOfATalkOfTwo() {
    assertThat(
            rows(
                "conflicting-speakers",
                two("<talk> lan:speaker <ana>, <tom>", "<talk> lan:speaker <ana>, <zoe>")))
        .containsExactly(List.of("Queues", "Y Conf 2025", "Tom Li", "A", "Zoe Hall", "B"));
  }

  @Test
  void findsTheTwoTitlesOfOneTalk() {
    assertThat(rows("conflicting-titles", Fixture.dataset()))
        .containsExactly(
            List.of(EVENING, "Little boats, long routes", VISITOR, "Small ships", HOST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conflicting-dates     | <event> lan:startDate '2025'^^xsd:gYear | <event> lan:startDate '2025-04-01'^^xsd:date",
        "conflicting-dates     | <event> lan:startDate '2025-04-01'^^xsd:date | <event> lan:endDate '2025-04-02'^^xsd:date",
        "conflicting-employers | <ana> lan:affiliation <a> . <a> lan:organisation <acme> ; lan:asOf '2024-04'^^xsd:gYearMonth | <ana> lan:affiliation <b> . <b> lan:organisation <delta> ; lan:asOf '2025-04'^^xsd:gYearMonth",
        "conflicting-employers | <ana> lan:affiliation <a> . <a> lan:organisation <acme>, <delta> ; lan:asOf '2025'^^xsd:gYear | <ana> lan:affiliation <b> . <b> lan:organisation <delta> ; lan:asOf '2025'^^xsd:gYear",
        "conflicting-employers | <ana> lan:affiliation <a>, <c> . <a> lan:organisation <acme> ; lan:asOf '2025'^^xsd:gYear . <c> lan:organisation <delta> | <ana> lan:affiliation <b> . <b> lan:organisation <delta> ; lan:asOf '2025'^^xsd:gYear",
        "conflicting-speakers  | <talk> lan:speaker <ana>, <tom> | <talk> lan:speaker <ana>",
        "conflicting-speakers  | <talk> lan:speaker <ana> . <again> a lan:Talk ; rdfs:label 'Queues' ; lan:atEvent <event> ; lan:speaker <tom> | <talk> lan:speaker <ana>",
        "conflicting-titles    | <talk> lan:speaker <ana> ; lan:title 'Queues that sleep' | <talk> lan:speaker <ana> ; lan:title 'Queues That Sleep!'",
        "conflicting-titles    | <talk> lan:speaker <ana> ; lan:title 'Queues that sleep' | <talk> lan:speaker <ana> ; lan:title 'Keynote: queues that sleep'",
        "conflicting-titles    | <talk> lan:speaker <ana> ; lan:title 'Queues' . <again> a lan:Talk ; rdfs:label 'Mills' ; lan:title 'Mills' ; lan:atEvent <event> ; lan:speaker <ana> | <talk> lan:speaker <ana> ; lan:title 'Queues'",
      })
  void staysSilentWhereNothingIsContradicted(String question, String one, String other) {
    assertThat(rows(question, two(one, other))).isEmpty();
  }

  @Test
  void countsAnEmployerWhomTwoDocumentsState() {
    String evidence =
        "GRAPH <%s/evidence> { [] a lan:Claim ; rdf:subject <ana> ; rdf:predicate lan:affiliation ; rdf:object <%s> ; prov:wasDerivedFrom <%s> } ";
    String tie =
        "<ana> lan:affiliation <%1$s> . <%1$s> a lan:Affiliation ; lan:organisation <acme>";
    var union =
        union(
            document("A", tie.formatted("a"))
                + document("B", tie.formatted("b"))
                + evidence.formatted("A", "a", "A")
                + evidence.formatted("B", "b", "B"));

    assertThat(rows("confirmed-by", union))
        .containsExactly(List.of("Ana Gil", "affiliation", "Acme", "2"));
  }

  /** Two documents on one talk at one event. */
  private static Dataset two(String one, String other) {
    return union(document("A", one) + document("B", other));
  }

  private static String document(String name, String facts) {
    return """
        GRAPH <%1$s> {
          <%1$s> a lan:Document ; rdfs:label "%1$s" .
          <event> a lan:Event ; rdfs:label "Y Conf 2025" .
          <talk> a lan:Talk ; rdfs:label "Queues" ; lan:atEvent <event> .
          <ana> a lan:Person ; rdfs:label "Ana Gil" . <tom> a lan:Person ; rdfs:label "Tom Li" . <zoe> a lan:Person ; rdfs:label "Zoe Hall" .
          <acme> a lan:Organisation ; rdfs:label "Acme" . <delta> a lan:Organisation ; rdfs:label "Delta" .
          %2$s .
        }
        """
        .formatted(name, facts);
  }

  private static Dataset union(String trig) {
    var head = "BASE <https://w3id.org/lanyard/id/document/>\n" + Prefixes.sparql();
    return DocumentUnion.of(RDFParser.fromString(head + trig, Lang.TRIG).toDataset());
  }

  private static List<List<String>> rows(String name, Dataset dataset) {
    var answer = new Asker(dataset).ask(Questions.bundled().named(name), Map.of());
    var names = new Names(dataset);
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .map(c -> Answer.cell(row, c).map(names::of).orElse(""))
                    .toList())
        .toList();
  }
}
