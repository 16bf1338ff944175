package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import dev.lanyard.store.Prefixes;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks what a dataset says of itself, as editors do. */
class DescriptionTest {
  @RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);

  @ParameterizedTest
  @ValueSource(strings = {"lanyard/sparql", ".well-known/void"})
  void describesTheServiceAtItsOwnAddress(String path) throws Exception {
    var response = get(path, "text/turtle");
    var graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(graph.isEmpty()).isFalse();
    assertThat(response.body())
        .contains("<" + SERVER.url() + "lanyard/sparql>", "sd:Service", "void:Dataset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/ld+json", "application/n-triples", "application/rdf+xml", "*/*"})
  void describesItselfInEveryMediaType(String accept) throws Exception {
    assertThat(get("lanyard/sparql", accept).statusCode()).isEqualTo(200);
  }

  @Test
  void tellsWhereAllOfItCanBeFetched() throws Exception {
    var dumps =
        RDFParser.fromString(get(".well-known/void", "text/turtle").body(), Lang.TURTLE)
            .toGraph()
            .stream(Node.ANY, VOID.dataDump.asNode(), Node.ANY)
            .map(t -> t.getObject().getURI().replace(SERVER.url(), ""))
            .toList();

    assertThat(dumps).contains("data/turtle", "data/nquads").doesNotContain("data/csv");
    for (var dump : dumps) {
      var response = get(dump, "*/*");
      var type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
      var read = DatasetFactory.create();
      RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).parse(read);
      assertThat(read.asDatasetGraph().find().hasNext()).as(dump).isTrue();
    }
  }

  @Test
  void sendsPeopleToTheForm() throws Exception {
    var response = get("lanyard/sparql", "text/html,*/*;q=0.8");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/query");
    assertThat(get("lanyard/sparql", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void countsWhatThereIs() throws Exception {
    assertThat(
            csv(
                """
                SELECT ?counted { ?part void:class lan:Person ; void:entities ?counted .
                  FILTER NOT EXISTS { ?other void:classPartition ?part . ?other void:property ?p } }
                """))
        .isEqualTo(csv("SELECT (COUNT(DISTINCT ?p) AS ?counted) { ?p a lan:Person }"));
    assertThat(
            csv(
                """
                SELECT ?counted { ?d a void:Dataset ; void:propertyPartition ?part .
                  ?part void:property lan:speaker ; void:triples ?counted }
                """))
        .isEqualTo(csv("SELECT (COUNT(*) AS ?counted) { ?t lan:speaker ?p }"));
  }

  @Test
  void tellsEditorsWhatLeadsWhere() throws Exception {
    assertThat(
            csv(
                """
                SELECT DISTINCT ?to { ?from void:class lan:Talk ; void:propertyPartition ?by .
                  ?by void:property lan:speaker ; void:classPartition/void:class ?to }
                """))
        .contains("https://w3id.org/lanyard#Person");
    assertThat(
            csv(
                """
                PREFIX void-ext: <http://ldf.fi/void-ext#>
                SELECT DISTINCT ?to { ?from void:class lan:Event ; void:propertyPartition ?by .
                  ?by void:property lan:startDate ; void-ext:datatypePartition/void-ext:datatype ?to }
                """))
        .contains("http://www.w3.org/2001/XMLSchema#date");
  }

  @Test
  void tellsEditorsThePrefixes() throws Exception {
    assertThat(csv("SELECT ?prefix ?namespace { [] sh:prefix ?prefix ; sh:namespace ?namespace }"))
        .contains("lan,https://w3id.org/lanyard#")
        .hasLineCount(Prefixes.all().size() + 1);
  }

  @Test
  void offersEveryQuestionAsAnExampleThatCanBeRun() throws Exception {
    var query =
        "SELECT ?q ?comment ?query { ?q a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select ?query }";

    assertThat(csv("SELECT (COUNT(*) AS ?n) { { " + query + " } }"))
        .contains(String.valueOf(Questions.bundled().all().size()));
    assertThat(csv("SELECT ?query { ?q rdfs:label 'sponsors' ; sh:select ?query }"))
        .contains("# Question:");
    QueryFactory.create(Questions.bundled().named("sponsors").sparql());
  }

  @Test
  void isAGraphOfItsOwnToo() throws Exception {
    assertThat(csv("ASK { GRAPH <https://w3id.org/lanyard/description> { ?s a void:Dataset } }"))
        .contains("true");
    assertThat(get("graph/description.ttl", "").body()).contains("void:classPartition");
    assertThat(get("graph/query/sponsors.ttl", "").body()).contains("sh:select");
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return SERVER.send(SERVER.to(path).header("Accept", accept).GET());
  }

  private static String csv(String sparql) throws Exception {
    return SERVER
        .post("lanyard/sparql", "application/sparql-query", Prefixes.sparql() + sparql)
        .body();
  }
}
