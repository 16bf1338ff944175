package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor and the ontology page are made of, as a server hands it out. */
class EditorTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @Test
  void holdsAStoredQuestionWithItsValues() throws Exception {
    var page =
        Jsoup.parse(
            SERVER.get("sparql-editor?question=who-spoke-where&speaker=%22%3E%3Cscript%3E").body());

    assertThat(page.select("textarea").text()).contains("\"\\\"><script>\"");
    assertThat(page.select("option[selected]").attr("value")).isEqualTo("who-spoke-where");
    assertThat(page.select("script:not([src]):not([type=application/ld+json]), [style], [onclick]"))
        .isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAValue() throws Exception {
    assertThat(SERVER.get("sparql-editor?question=talks-by-year&about=x").statusCode())
        .isEqualTo(400);
    assertThat(SERVER.get("sparql-editor?question=nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void letsStylesOfLibrariesInOnItsPageAlone() throws Exception {
    assertThat(policy("sparql-editor"))
        .contains("script-src 'self';", "style-src 'self' 'unsafe-inline'");
    assertThat(policy("")).doesNotContain("unsafe");
  }

  @Test
  void handsOutWhatCompletesAQuery() throws Exception {
    var terms = JSON.parseAny(SERVER.get("terms.json").body()).getAsArray();

    assertThat(terms.stream().map(JsonValue::getAsObject))
        .anySatisfy(
            t -> {
              assertThat(t.getString("name")).isEqualTo("lan:speaker");
              assertThat(t.getString("kind")).isEqualTo("property");
              assertThat(t.getString("label")).isEqualTo("speaker");
              assertThat(t.get("uses").getAsNumber().value().longValue()).isPositive();
            });
    assertThat(JSON.parse(SERVER.get("prefixes.json").body()).getString("lan"))
        .isEqualTo("https://w3id.org/lanyard#");
  }

  @Test
  void handsOutTheStoredQuestions() throws Exception {
    var questions = JSON.parseAny(SERVER.get("queries.json").body()).getAsArray();

    assertThat(questions).hasSameSizeAs(Questions.bundled().all());
    assertThat(questions.get(0).getAsObject().keys())
        .containsExactlyInAnyOrder("name", "question", "columns", "parameters", "sparql");
  }

  @Test
  void explainsTheTermsOfTheOntology() throws Exception {
    var page =
        Jsoup.parse(
            SERVER.send(SERVER.to("ontology").header("Accept", "text/html")).body(), SERVER.url());

    assertThat(page.select("#speaker").text()).contains("lan:speaker", "lan:Person", "times");
    assertThat(page.select("#Person a[href=/persons]").text()).isEqualTo("all of them");
    assertThat(page.select("a[href^=#]"))
        .allSatisfy(a -> assertThat(page.select(a.attr("href"))).as(a.outerHtml()).hasSize(1));
  }

  private static String policy(String path) throws Exception {
    return SERVER.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }
}
