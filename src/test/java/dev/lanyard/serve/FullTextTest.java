package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import dev.lanyard.store.Prefixes;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches in words by SPARQL. */
class FullTextTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @ParameterizedTest
  @CsvSource({
    "rdfs:label, kuber*, Project, Kubernetes",
    "rdfs:label, priya AND raman, Person, Priya Raman",
    "rdfs:label, ramann~, Person, Priya Raman",
    "lan:title, sleeping OR sleep, Talk, Queues that sleep",
  })
  void findsNamesAndTitles(String property, String words, String kind, String name)
      throws Exception {
    assertThat(select("?thing text:query (%s '%s') ; rdfs:label ?name".formatted(property, words)))
        .as(kind)
        .contains(name);
  }

  @Test
  void findsQuotesAndGivesTheWordsAndHowWellTheyFit() throws Exception {
    assertThat(select("(?claim ?score ?words) text:query (lan:quote 'raman') FILTER(?score > 0)"))
        .contains("Tom Li & Priya <Raman>");
  }

  @Test
  void saysWhatIsWrongWithWordsThatNobodyCanSearchFor() throws Exception {
    var response =
        SERVER.get(
            "lanyard/sparql?query="
                + Visitor.encode(
                    Prefixes.sparql() + "SELECT * { ?s text:query (rdfs:label '[') }"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("at org.apache");
  }

  private static String select(String pattern) throws IOException, InterruptedException {
    return SERVER
        .post(
            "lanyard/sparql",
            "application/sparql-query",
            Prefixes.sparql() + "SELECT * { " + pattern + " }")
        .body();
  }
}
