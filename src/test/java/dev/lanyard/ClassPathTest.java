package dev.lanyard;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/**
 * CoreNLP and Fuseki want different versions of the same libraries; here they share one class path.
 */
class ClassPathTest {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Test
  void oneModelFileIsAllThatNamesNeed() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,ner");
    properties.setProperty("ner.model", MODEL);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    var document = new CoreDocument("Priya Raman from Microsoft spoke in London. It rained.");

    new StanfordCoreNLP(properties).annotate(document);

    assertThat(document.sentences()).hasSize(2);
    assertThat(document.entityMentions())
        .extracting(CoreEntityMention::text, CoreEntityMention::entityType)
        .extracting(Object::toString)
        .containsExactly(
            "(\"Priya Raman\", \"PERSON\")",
            "(\"Microsoft\", \"ORGANIZATION\")",
            "(\"London\", \"LOCATION\")");
  }

  @Test
  void fusekiStartsBesideCoreNlpAndAnswersAQuery() throws Exception {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/lanyard", DatasetFactory.createTxnMem(), false)
            .build()
            .start();
    try {
      String query = URLEncoder.encode("SELECT (1 + 1 AS ?two) {}", StandardCharsets.UTF_8);
      URI address =
          URI.create(
              "http://localhost:%d/lanyard/sparql?query=%s".formatted(server.getPort(), query));
      for (String format : new String[] {"application/sparql-results+json", "text/csv"}) {
        var request = HttpRequest.newBuilder(address).header("Accept", format).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("two").contains("2");
      }
    } finally {
      server.stop();
    }
  }

  @Test
  void shapesAreReadAndApplied() {
    var shapes = Shapes.parse(GraphFactory.createDefaultGraph());

    assertThat(ShaclValidator.get().conforms(shapes, GraphFactory.createDefaultGraph())).isTrue();
  }
}
