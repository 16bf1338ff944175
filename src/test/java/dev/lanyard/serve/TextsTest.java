package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.page.Texts;
import dev.lanyard.store.DocumentUnion;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Opens pages of documents whose texts are at hand. */
class TextsTest {
  private static final String TEXT =
      "# Harbour Days\n\n🚢 First came the fog. Then Zoë Hall from Acme spoke of <queues> & cranes. Lunch was late.\n\nBye.\n";

  @Test
  void showsTheSentenceWithItsWordsMarked() throws Exception {
    var quote = open("id/talk/harbour/queues", TEXT).select(".passages blockquote").get(0);

    assertThat(quote.text()).isEqualTo("Then Zoë Hall from Acme spoke of <queues> & cranes.");
    assertThat(quote.select("mark").text()).isEqualTo("Zoë Hall from Acme");
  }

  @Test
  void marksInTheTextWhatItStates() throws Exception {
    var text = open("id/document/harbour-days", TEXT).select("div.text");

    assertThat(text.get(0).wholeText()).isEqualTo(TEXT);
    assertThat(text.select("mark").eachText()).containsExactly("Zoë Hall", "from Acme");
    assertThat(text.select("a").eachAttr("title"))
        .containsExactly(
            "Zoë Hall: rdf:type person; Queues and cranes: speaker Zoë Hall",
            "Queues and cranes: speaker Zoë Hall");
  }

  @Test
  void doesWithoutATextThatHasChangedSinceItWasRead() throws Exception {
    var changed = TEXT.replace("First came", "At first there came");

    assertThat(open("id/document/harbour-days", changed).select("div.text")).isEmpty();
    assertThat(open("id/talk/harbour/queues", changed).select(".passages blockquote").text())
        .isEqualTo("Zoë Hall from Acme");
  }

  private static Document open(String path, String text) throws Exception {
    Texts texts = (document, name) -> Optional.of(text).filter(t -> name.equals("harbour.md"));
    try (var endpoint = Endpoint.of(dataset(), Questions.bundled()).texts(texts).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      return Jsoup.parse(visitor.send(visitor.to(path).header("Accept", "text/html").GET()).body());
    }
  }

  private static Dataset dataset() {
    int zoe = TEXT.codePointCount(0, TEXT.indexOf("Zoë Hall"));
    var dataset = DatasetFactory.create();
    RDFParser.fromString(
            """
            PREFIX lan: <https://w3id.org/lanyard#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://w3id.org/lanyard/id/>
            <document/harbour-days> {
              <document/harbour-days> a lan:Document ; rdfs:label "harbour.md" .
              <person/zoe-hall> a lan:Person ; rdfs:label "Zoë Hall" .
              <talk/harbour/queues> a lan:Talk ; rdfs:label "Queues and cranes" ; lan:speaker <person/zoe-hall> .
            }
            <document/harbour-days/evidence> {
              <document/harbour-days/claim/1> a lan:Claim ; rdf:subject <talk/harbour/queues> ; rdf:predicate lan:speaker ; rdf:object <person/zoe-hall> ;
                prov:wasDerivedFrom <document/harbour-days> ; oa:start %1$d ; oa:end %2$d ; lan:quote "Zoë Hall from Acme" ; lan:rule "told-in-prose" ; lan:confidence 0.9 .
              <document/harbour-days/claim/2> a lan:Claim ; rdf:subject <person/zoe-hall> ; rdf:predicate rdf:type ; rdf:object lan:Person ;
                prov:wasDerivedFrom <document/harbour-days> ; oa:start %1$d ; oa:end %3$d ; lan:quote "Zoë Hall" ; lan:rule "name" ; lan:confidence 0.9 .
            }
            """
                .formatted(zoe, zoe + "Zoë Hall from Acme".length(), zoe + "Zoë Hall".length()),
            Lang.TRIG)
        .parse(dataset);
    return DocumentUnion.of(dataset);
  }
}
