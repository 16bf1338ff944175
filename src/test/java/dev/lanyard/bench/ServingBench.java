package dev.lanyard.bench;

import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.serve.Limits;
import dev.lanyard.store.DocumentUnion;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;

/**
 * How fast a served graph answers: pages and RDF that are asked for the first time and again, a
 * query beside bare Fuseki, every question, and what pages weigh. It prints the tables of {@code
 * performance.md}.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -Xmx6g -cp target/test-classes:target/classes:$(cat target/classpath) dev.lanyard.bench.ServingBench 600 16
 * </pre>
 */
final class ServingBench {
  private static final int ROUNDS = 2000;
  private static final int REPEATS = 15;
  private static final int SHORT_ROUND = 300;
  private static final int SETTLING_ROUNDS = 4;
  private static final String TALKS_OF =
      """
      PREFIX lan: <https://w3id.org/lanyard#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?talk ?event { ?t lan:speaker <%s> ; rdfs:label ?talk ; lan:atEvent/rdfs:label ?event }
      """;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Load load;
  private final Dataset dataset;
  private final Existing existing;

  private ServingBench(int documents, int clients) {
    this.load = new Load(clients);
    var graphs = Gatherings.of(documents);
    long began = System.nanoTime();
    this.dataset = DocumentUnion.of(graphs);
    out.printf(
        "%d documents put together in %.1f s%n", documents, (System.nanoTime() - began) / 1e9);
    this.existing = new Existing(dataset.asDatasetGraph());
  }

  /** Takes the number of documents, and of clients. */
  public static void main(String[] args) {
    new ServingBench(Integer.parseInt(args[0]), Integer.parseInt(args[1])).run();
    System.exit(0); // the bare server's threads live on
  }

  private void run() {
    var graphs = dataset.asDatasetGraph();
    out.printf(
        "%,d triples in the default graph, %,d in all graphs%n",
        graphs.getDefaultGraph().size(), graphs.stream().count());
    long began = System.nanoTime();
    try (var ours =
        Endpoint.of(dataset, Questions.bundled())
            .port(0)
            .limits(Limits.usual().rows(10_000_000))
            .start()) {
      out.printf("started in %.1f s%n%n", (System.nanoTime() - began) / 1e9);
      memory("the dataset, served");
      settle(ours);
      things(ours);
      bare(ours);
      new QuestionTimes(dataset, existing).print(out);
      memory("after all questions");
      new Weights(ours.url(), existing).print(out);
    }
  }

  private void memory(String what) {
    System.gc();
    out.printf(
        "%s: %d MB%n",
        what, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  /**
   * Asks for pages that do not count, until the code that makes pages is compiled: each round for
   * the same things, with something else behind the question mark, so that none is kept.
   */
  private void settle(Endpoint ours) {
    var warming =
        Stream.of("Person", "Event", "Talk", "Organisation")
            .map(this::shuffled)
            .flatMap(iris -> iris.subList(0, iris.size() / 2).stream())
            .toList();
    out.printf(
        "| pages since the start | median ms | p99 ms | a second |%n| ---: | ---: | ---: | ---: |%n");
    for (int round = 0; round < SETTLING_ROUNDS; round++) {
      var behind = "?round=" + round;
      var times = load.run(0, warming.size(), i -> path(ours, warming.get(i), "html") + behind);
      out.printf("| %d | %s |%n", (round + 1) * warming.size(), times);
    }
    out.println();
  }

  private void things(Endpoint ours) {
    out.printf(
        "| what | | median ms | p99 ms | requests a second |%n| --- | --- | ---: | ---: | ---: |%n");
    things(ours, List.of("Person", "Event"), List.of("html", "ttl", "jsonld"));
    things(ours, List.of("Talk", "Organisation"), List.of("html"));
    out.printf("| a question, filled in | first | %s |%n%n", questions(ours));
  }

  /** Half of the things only warm up; each of the others is asked for once, and then again. */
  private void things(Endpoint ours, List<String> kinds, List<String> suffixes) {
    for (var kind : kinds) {
      var iris = shuffled(kind);
      int half = iris.size() / 2;
      for (var suffix : suffixes) {
        var first =
            load.run(
                half,
                half,
                i -> path(ours, iris.get(i), suffix),
                i -> path(ours, iris.get(half + i), suffix));
        out.printf("| %s, %s | first | %s |%n", kind, suffix, first);
        var again = load.run(half, ROUNDS, i -> path(ours, iris.get(i % iris.size()), suffix));
        out.printf("| %s, %s | again | %s |%n", kind, suffix, again);
      }
    }
  }

  private Load.Times questions(Endpoint ours) {
    return load.run(
        SHORT_ROUND,
        SHORT_ROUND,
        i -> ours.url() + "ask/series?series=a" + i + "&format=json",
        i -> ours.url() + "ask/series?series=ka" + i + "&format=json");
  }

  /** The same query of the same dataset, in turn: bare, ours, ours, bare. */
  private void bare(Endpoint ours) {
    var server = FusekiServer.create().port(0).add("/lanyard", dataset, false).build().start();
    var bare = "http://localhost:%d/".formatted(server.getPort());
    var people = shuffled("Person");
    round(bare, people, ROUNDS);
    round(ours.url(), people, ROUNDS);
    var ratios = new ArrayList<Double>();
    var times = new ArrayList<Double>();
    for (int i = 0; i < REPEATS; i++) {
      double one = i % 2 == 0 ? round(bare, people, SHORT_ROUND) : 0;
      double other = round(ours.url(), people, SHORT_ROUND);
      one = i % 2 == 0 ? one : round(bare, people, SHORT_ROUND);
      ratios.add(other / one);
      times.add(one);
    }
    Collections.sort(ratios);
    Collections.sort(times);
    out.printf(
        "The same query: bare Fuseki %.2f ms, ours %.2f times as long (median of %d pairs in turn, middle half %.2f to %.2f)%n%n",
        times.get(REPEATS / 2),
        ratios.get(REPEATS / 2),
        REPEATS,
        ratios.get(REPEATS / 4),
        ratios.get(REPEATS - 1 - REPEATS / 4));
    server.stop();
  }

  private double round(String server, List<String> people, int requests) {
    return load.run(
            0,
            requests,
            i ->
                server
                    + "lanyard/sparql?query="
                    + URLEncoder.encode(
                        TALKS_OF.formatted(people.get(i % people.size())), StandardCharsets.UTF_8))
        .median();
  }

  private List<String> shuffled(String kind) {
    var all = new ArrayList<>(existing.iris(kind));
    Collections.shuffle(all, new Random(7));
    return all;
  }

  private static String path(Endpoint ours, String iri, String suffix) {
    return ours.url() + "id/" + iri.substring(Lan.BASE.length()) + "." + suffix;
  }
}
