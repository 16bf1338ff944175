package dev.lanyard.store;

import dev.lanyard.resolve.Identities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/**
 * The sets of links to other people's data that lie beside the documents' graphs, in {@code
 * links/NAME.trig}. Each is a graph of its own; its links are in the default graph besides.
 *
 * @param graphs by name, such as {@code https://w3id.org/lanyard/links/cncf-projects}
 */
public record LinkGraphs(SortedMap<String, Graph> graphs) {
  /** What the names of all such graphs begin with. */
  public static final String LINKS = DocumentUnion.ONTOLOGY + "/links/";

  private static final String FOLDER = "links";
  private static final Set<Node> FACTS = Set.of(SKOS.exactMatch.asNode(), OWL.sameAs.asNode());

  /** Where the sets of links lie that belong to the graph in {@code folder}. */
  public static Path folder(Path folder) {
    return folder.resolve(FOLDER);
  }

  /** No links at all. */
  static LinkGraphs none() {
    return new LinkGraphs(new TreeMap<>());
  }

  /** Those of a folder with the graphs of documents. */
  static LinkGraphs read(Path folder) {
    var dataset = DatasetFactory.create();
    for (Path file : files(folder(folder))) {
      RDFParser.source(file)
          .forceLang(Lang.TRIG)
          .errorHandler(ParseFaults.ofGraph(file.toString()))
          .parse(dataset);
    }
    var graphs = new TreeMap<String, Graph>();
    dataset
        .asDatasetGraph()
        .listGraphNodes()
        .forEachRemaining(
            name -> graphs.put(name.toString(), dataset.asDatasetGraph().getGraph(name)));
    return new LinkGraphs(graphs);
  }

  /** The files in a folder of sets of links, by name; none if there is no such folder. */
  static List<Path> files(Path links) {
    if (!Files.isDirectory(links)) {
      return List.of();
    }
    try (var files = Files.list(links)) {
      return files.filter(f -> f.toString().endsWith(".trig")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same without links of people who are forgotten. */
  LinkGraphs without(Forgetting forgetting) {
    var rest = new TreeMap<>(graphs);
    rest.replaceAll((name, graph) -> new ForgottenLinks(forgetting).without(graph));
    return new LinkGraphs(rest);
  }

  /** The same links, of what the union calls otherwise by now. */
  LinkGraphs renamed(Identities identities) {
    var renamed = new TreeMap<String, Graph>();
    graphs.forEach((name, graph) -> renamed.put(name, renamed(identities, graph)));
    return new LinkGraphs(renamed);
  }

  private static Graph renamed(Identities identities, Graph graph) {
    var copy = GraphFactory.createDefaultGraph();
    graph
        .find()
        .forEach(
            t ->
                copy.add(
                    Triple.create(
                        renamed(identities, t.getSubject()),
                        t.getPredicate(),
                        renamed(identities, t.getObject()))));
    return copy;
  }

  private static Node renamed(Identities identities, Node node) {
    var canonicals = node.isURI() ? identities.canonicals(node.getURI()) : Set.<String>of();
    return canonicals.size() == 1
        ? NodeFactory.createURI(canonicals.iterator().next())
        : node; // namesakes keep their name: nobody knows which of them was meant
  }

  /** Adds what is linked, without the reasons. */
  void addFactsInto(Graph union) {
    graphs
        .values()
        .forEach(
            graph ->
                graph.stream().filter(t -> FACTS.contains(t.getPredicate())).forEach(union::add));
  }
}
