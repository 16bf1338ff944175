package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/**
 * The things of each named graph with all that it says of each: a question that goes through all
 * claims, {@code GRAPH ?evidence { ?claim rdf:subject ?thing ; lan:rule ?rule }}, reads them from
 * here, one after the other, and looks nothing up.
 *
 * <p>Of a graph they are put together when they are first wanted. Most claims have the same
 * properties; these are there once, see {@link Shape}.
 */
final class Stars {
  private static final Comparator<Triple> BY_PROPERTY =
      Comparator.comparing(t -> t.getPredicate().getURI());

  private final Function<Node, Graph> graphs;
  private final Function<Node, Collection<Node>> graphsWith;
  private final Map<Node, List<Star>> byGraph = new ConcurrentHashMap<>();
  private final Map<List<Node>, Shape> shapes = new ConcurrentHashMap<>();

  /**
   * Those of a dataset that never changes.
   *
   * @param graphsWith the names of all graphs that may have a term as the object of a triple
   */
  Stars(Function<Node, Graph> graphs, Function<Node, Collection<Node>> graphsWith) {
    this.graphs = graphs;
    this.graphsWith = graphsWith;
  }

  /**
   * A thing.
   *
   * @param objects one for each property of its shape
   */
  record Star(Node subject, Shape shape, Node[] objects) {}

  /**
   * Which properties a thing has, in alphabetical order, each as often as it has values. Two with
   * the same properties have the same shape object.
   */
  static final class Shape {
    private final List<Node> properties;

    private Shape(List<Node> properties) {
      this.properties = List.copyOf(properties);
    }

    /** Where a property is among the objects of a thing; nowhere if it has none. */
    int[] places(Node property) {
      return IntStream.range(0, properties.size())
          .filter(i -> properties.get(i).equals(property))
          .toArray();
    }
  }

  /** Whether patterns of one subject ask for no thing in particular, but perhaps for a kind. */
  static boolean suit(List<Triple> patterns) {
    return patterns.stream()
        .allMatch(
            t ->
                t.getSubject().isVariable()
                    && (t.getObject().isVariable() || t.predicateMatches(RDF.type.asNode())));
  }

  /** The rows of all things of all graphs that fit patterns of one subject. */
  Iterator<Binding> rows(Node graph, List<Triple> patterns) {
    var places = patterns.stream().map(t -> graphsWith.apply(known(t.getObject())));
    var names = places.min(Comparator.comparingInt(Collection::size)).orElse(List.of());
    var pattern = new StarPattern(graph, patterns);
    return Iter.flatMap(names.iterator(), name -> pattern.rows(name, of(name)).iterator());
  }

  private static Node known(Node object) {
    return object.isVariable() ? Node.ANY : object;
  }

  private List<Star> of(Node graph) {
    return byGraph.computeIfAbsent(graph, g -> stars(graphs.apply(g)));
  }

  private List<Star> stars(Graph graph) {
    var facts = new LinkedHashMap<Node, List<Triple>>();
    graph
        .find()
        .forEachRemaining(
            t -> facts.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    var stars = new ArrayList<Star>(facts.size());
    facts.forEach((subject, all) -> stars.add(star(subject, all)));
    return List.copyOf(stars);
  }

  private Star star(Node subject, List<Triple> facts) {
    facts.sort(BY_PROPERTY);
    return new Star(
        subject,
        shapes.computeIfAbsent(facts.stream().map(Triple::getPredicate).toList(), Shape::new),
        facts.stream().map(Triple::getObject).toArray(Node[]::new));
  }
}
