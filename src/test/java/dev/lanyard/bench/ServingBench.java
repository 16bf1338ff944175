package dev.lanyard.bench;

import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.serve.Limits;
import dev.lanyard.store.DocumentUnion;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How fast a served graph answers.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -Xmx6g -cp target/test-classes:target/classes:$(cat target/classpath) dev.lanyard.bench.ServingBench 600 16
 * </pre>
 */
final class ServingBench {
  private static final int WARM = 1500;
  private static final int ROUNDS = 1000;
  private static final int REPEATS = 3;
  private static final String TALKS_OF =
      """
      PREFIX lan: <https://w3id.org/lanyard#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?talk ?event { ?t lan:speaker <%s> ; rdfs:label ?talk ; lan:atEvent/rdfs:label ?event }
      """;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final int clients;
  private final Dataset dataset;

  private ServingBench(int documents, int clients) {
    this.clients = clients;
    long began = System.nanoTime();
    var graphs = Gatherings.of(documents);
    long made = System.nanoTime();
    this.dataset = DocumentUnion.of(graphs);
    out.printf(
        "%d documents put together in %.1f s%n", documents, (System.nanoTime() - made) / 1e9);
    out.printf("(made in %.1f s)%n", (made - began) / 1e9);
  }

  /** Takes the number of documents, and of clients. */
  public static void main(String[] args) {
    new ServingBench(Integer.parseInt(args[0]), Integer.parseInt(args[1])).run();
    System.exit(0); // the bare server's threads live on
  }

  private void run() {
    var graphs = dataset.asDatasetGraph();
    out.printf(
        "%d triples in the default graph, %d in all graphs%n",
        graphs.getDefaultGraph().size(),
        graphs.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count());
    long began = System.nanoTime();
    try (var ours =
        Endpoint.of(dataset, Questions.bundled())
            .port(0)
            .limits(Limits.usual().rows(10_000_000))
            .start()) {
      out.printf("started in %.1f s%n%n", (System.nanoTime() - began) / 1e9);
      things(ours);
      bare(ours);
      questions(ours);
    }
  }

  private void things(Endpoint ours) {
    out.printf("| what | median ms | p99 ms | requests a second |%n| --- | ---: | ---: | ---: |%n");
    for (var kind : List.of("Person", "Event")) {
      var iris = iris(kind.equals("Series") ? "EventSeries" : kind);
      for (var suffix : List.of("html", "ttl")) {
        var load =
            new Load(clients)
                .run(
                    WARM, ROUNDS, i -> ours.url() + path(iris.get(i % iris.size())) + "." + suffix);
        out.printf("| %s as %s | %s |%n", kind, suffix, load);
      }
    }
    var search =
        new Load(clients)
            .run(WARM, ROUNDS, i -> ours.url() + "ask/series?series=ka" + i % 9 + "&format=json");
    out.printf("| a question with something filled in | %s |%n%n", search);
  }

  private void bare(Endpoint ours) {
    var bare = FusekiServer.create().port(0).add("/lanyard", dataset, false).build().start();
    var people = iris("Person");
    var ratios =
        IntStream.range(0, REPEATS)
            .mapToObj(
                r -> {
                  var one =
                      new Load(clients)
                          .run(
                              WARM,
                              ROUNDS,
                              i ->
                                  query(
                                      "http://localhost:" + bare.getPort() + "/lanyard/sparql",
                                      people,
                                      i));
                  var other =
                      new Load(clients)
                          .run(WARM, ROUNDS, i -> query(ours.url() + "lanyard/sparql", people, i));
                  return new double[] {one.median(), other.median(), other.median() / one.median()};
                })
            .sorted(Comparator.comparingDouble(r -> r[2]))
            .toList();
    var middle = ratios.get(REPEATS / 2);
    out.printf(
        "The same query, bare Fuseki %.2f ms, ours %.2f ms: %.2f times as long (medians of %d runs, %.2f to %.2f)%n%n",
        middle[0], middle[1], middle[2], REPEATS, ratios.get(0)[2], ratios.get(REPEATS - 1)[2]);
    bare.stop();
  }

  private static String query(String endpoint, List<String> people, int i) {
    return endpoint
        + "?query="
        + URLEncoder.encode(
            TALKS_OF.formatted(people.get(i % people.size())), StandardCharsets.UTF_8);
  }

  private void questions(Endpoint ours) {
    out.printf("| question | ms, all | ms, something filled in |%n| --- | ---: | ---: |%n");
    for (var question : Questions.bundled().all()) {
      out.printf(
          "| %s | %s | %s |%n",
          question.name(), once(ours, question, ""), once(ours, question, filled(question)));
    }
  }

  /** How long it takes; what the server says if it is too much for it. */
  private static String once(Endpoint ours, Question question, String values) {
    try {
      return "%.0f"
          .formatted(
              new Load(1)
                  .run(
                      1,
                      REPEATS,
                      i -> ours.url() + "ask/" + question.name() + "?format=csv" + values)
                  .median());
    } catch (IllegalStateException refused) {
      return "refused";
    }
  }

  /** The first parameter that takes words, as somebody would begin to type them. */
  private static String filled(Question question) {
    return question.parameters().stream()
        .filter(p -> p.kind().name().equals("TEXT"))
        .findFirst()
        .map(p -> "&" + p.name() + "=Karito")
        .orElse("");
  }

  private List<String> iris(String kind) {
    var random = new Random(7);
    var all =
        new ArrayList<>(
            dataset.asDatasetGraph().stream(
                    Quad.defaultGraphIRI,
                    Node.ANY,
                    RDF.type.asNode(),
                    NodeFactory.createURI("https://w3id.org/lanyard#" + kind))
                .map(q -> q.getSubject().getURI())
                .sorted()
                .toList());
    Collections.shuffle(all, random);
    return all;
  }

  private static String path(String iri) {
    return "id/" + iri.substring("https://w3id.org/lanyard/id/".length());
  }
}
