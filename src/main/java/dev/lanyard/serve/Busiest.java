package dev.lanyard.serve;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Finds the things that most is said with. */
final class Busiest {
  /** So many of each kind. */
  private static final int MOST = 100;

  private static final Set<Node> KINDS =
      Stream.of(
              Lan.Person,
              Lan.Talk,
              Lan.Event,
              Lan.EventSeries,
              Lan.Organisation,
              Lan.Project,
              Lan.Topic,
              Lan.Place,
              Lan.Document)
          .map(Resource::asNode)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, List<Node>> byKind = new TreeMap<>();
  private final Map<Node, Integer> said = new HashMap<>();

  private Busiest() {}

  /** The busiest of each kind, then the next of each. */
  static List<Node> of(DatasetGraph graphs) {
    var busiest = new Busiest();
    graphs.stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).forEach(busiest::note);
    return busiest.first();
  }

  private void note(Quad fact) {
    var object = fact.getObject();
    if (!fact.getPredicate().equals(RDF.type.asNode())) {
      if (object.isURI()) {
        said.merge(object, 1, Integer::sum);
      }
    } else if (fact.getSubject().isURI() && KINDS.contains(object)) {
      byKind.computeIfAbsent(object.toString(), k -> new ArrayList<>()).add(fact.getSubject());
    }
  }

  private List<Node> first() {
    var busiestFirst =
        Comparator.comparing((Node n) -> -said.getOrDefault(n, 0)).thenComparing(n -> n.toString());
    byKind.values().forEach(all -> all.sort(busiestFirst));
    return IntStream.range(0, MOST)
        .boxed()
        .flatMap(rank -> byKind.values().stream().flatMap(all -> all.stream().skip(rank).limit(1)))
        .distinct()
        .toList();
  }
}
