package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppearancesTest {
  private static final String TOM =
      """
      <talk/evening/one> lan:speaker <person/tom-li> .
      <person/tom-li> a lan:Person ; rdfs:label "Tom Li" ; skos:exactMatch <https://people.example/7> .
      """;

  @Test
  void aRowHasWhatOneJoinsOn() {
    var selection =
        Evening.all(
            TOM
                + """
                <event/evening> lan:inSeries <series/evenings> ; lan:place <place/harbourton> .
                <series/evenings> a lan:EventSeries ; rdfs:label "Evenings" .
                <place/harbourton> a lan:Place ; rdfs:label "Harbourton" .
                <talk/evening/one> lan:representing <organisation/acme> .
                """);

    assertThat(rows(selection))
        .containsExactly(
            List.of(
                "https://w3id.org/lanyard/id/person/tom-li",
                "Tom Li",
                "https://w3id.org/lanyard/id/talk/evening/one",
                "One",
                "",
                "https://w3id.org/lanyard/id/event/evening",
                "Evening",
                "https://w3id.org/lanyard/id/series/evenings",
                "Evenings",
                "2024-05-08",
                "day",
                "2024",
                "Harbourton",
                "https://w3id.org/lanyard/id/organisation/acme",
                "Acme",
                "",
                "1",
                "",
                "https://people.example/7"));
  }

  @Test
  void theOrganisationIsTheOneOfThatYear() {
    var selection =
        Evening.all(
            TOM
                + """
                <person/tom-li> lan:affiliation <affiliation/then>, <affiliation/later> .
                <affiliation/then> a lan:Affiliation ; lan:organisation <organisation/borealis> ;
                  lan:role "Engineer" ; lan:asOf "2024"^^xsd:gYear .
                <affiliation/later> a lan:Affiliation ; lan:organisation <organisation/acme> ;
                  lan:asOf "2025-01-01"^^xsd:date .
                """);

    assertThat(column(selection, "organisation_name")).containsExactly("Borealis");
    assertThat(column(selection, "role")).containsExactly("Engineer");
  }

  @Test
  void ofTwoSpeakersNobodyGetsTheOthersEmployer() {
    var selection =
        Evening.all(
            TOM
                + """
                <talk/evening/one> lan:speaker <person/priya-raman> ; lan:representing <organisation/acme> .
                <person/priya-raman> a lan:Person ; rdfs:label "Priya Raman" ;
                  lan:affiliation <affiliation/hers> .
                <affiliation/hers> a lan:Affiliation ; lan:organisation <organisation/acme> .
                """);

    assertThat(column(selection, "name")).containsExactly("Priya Raman", "Tom Li");
    assertThat(column(selection, "organisation_name")).containsExactly("Acme", "");
  }

  @Test
  void aTalkAtNoEventHasARowWithoutOne() {
    var selection =
        Evening.all(
            """
            <talk/podcast> a lan:Talk ; rdfs:label "Podcast" ; lan:speaker <person/tom-li> .
            <person/tom-li> a lan:Person ; rdfs:label "Tom Li" .
            """);

    assertThat(column(selection, "title")).containsExactly("Podcast");
    assertThat(column(selection, "event")).containsExactly("");
    assertThat(column(selection, "year")).containsExactly("");
  }

  private static List<List<String>> rows(Selection selection) {
    return new Appearances().rows(selection).toList();
  }

  private static List<String> column(Selection selection, String name) {
    int index = new Appearances().schema().names().indexOf(name);
    return rows(selection).stream().map(row -> row.get(index)).toList();
  }
}
