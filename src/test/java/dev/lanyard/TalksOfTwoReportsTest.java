package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One evening of which two reports tell, each in its way. */
class TalksOfTwoReportsTest {
  private static final String HEAD =
      "---\ntitle: Harbour Days Bristol May 2025\n---\n\n# Harbour Days Bristol May 2025\n\n";

  private static final String ONE =
      HEAD
          + """
          Priya Raman from Acme gave a talk called "The queues of the north and what sleeps in them".

          Marit Solheim from Borealis gave a talk called "Reading the tides: what we learned on call".

          Elif Kaya from Acme gave a talk called "Nets at night".

          Tom Li from Borealis moderated the panel "Who owns the harbour?".

          The panel "Who owns the harbour?" was with Omar Haddad from Acme and Ana Vega from Borealis.
          """;

  private static final String TWO =
      HEAD
          + """
          Then Priya Raman of Acme presented "Die Warteschlangen des Nordens und was in ihnen schläft".

          Marit Solheim of Borealis presented "Reading the tides".

          Elif Kaya of Acme gave a talk, too.
          """;

  private static Dataset union = DatasetFactory.create();

  @BeforeAll
  static void weave() {
    var both = DatasetFactory.create();
    for (var text : List.of(new Text.Packed("one.md", ONE), new Text.Packed("two.md", TWO))) {
      both.asDatasetGraph().addAll(Woven.lanyard().weave(text.document()).asDatasetGraph());
    }
    union = DocumentUnion.of(both);
  }

  @Test
  void aTranslatedTitleIsTheSameTalk() {
    assertThat(titlesOfTalksBy("Priya Raman"))
        .containsExactly(
            "Die Warteschlangen des Nordens und was in ihnen schläft"
                + " | The queues of the north and what sleeps in them");
  }

  @Test
  void aShortenedTitleIsTheSameTalk() {
    assertThat(titlesOfTalksBy("Marit Solheim"))
        .containsExactly("Reading the tides | Reading the tides: what we learned on call");
  }

  @Test
  void aTalkWithoutATitleIsTheOnlyOneOfItsSpeaker() {
    assertThat(titlesOfTalksBy("Elif Kaya")).containsExactly("Nets at night");
  }

  @Test
  void aPanelThatIsListedTwiceIsOneTalkOfAllWhoSatOnIt() {
    for (String name : List.of("Tom Li", "Omar Haddad", "Ana Vega")) {
      assertThat(titlesOfTalksBy(name)).as(name).containsExactly("Who owns the harbour?");
    }
  }

  /** For each talk of a person, all titles that it has. */
  private static List<String> titlesOfTalksBy(String name) {
    var titles = new ArrayList<String>();
    try (var asked =
        QueryExecutionFactory.create(
            """
            PREFIX lan: <https://w3id.org/lanyard#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?talk (GROUP_CONCAT(?title; SEPARATOR=" | ") AS ?titles) {
              { SELECT DISTINCT ?talk ?title {
                  ?talk a lan:Talk ; lan:speaker/rdfs:label "%s" OPTIONAL { ?talk lan:title ?title }
                } ORDER BY ?title }
            } GROUP BY ?talk"""
                .formatted(name),
            union)) {
      asked.execSelect().forEachRemaining(row -> titles.add(row.getLiteral("titles").getString()));
    }
    return titles;
  }
}
