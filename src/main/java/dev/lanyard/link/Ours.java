package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Difference;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What is to be linked: the entities that the documents of a graph speak of. */
public final class Ours {
  private static final Map<Kind, Resource> TYPES =
      new TreeMap<>(
          Map.of(
              Kind.PERSON, Lan.Person,
              Kind.ORGANISATION, Lan.Organisation,
              Kind.PROJECT, Lan.Project,
              Kind.EVENT, Lan.Event,
              Kind.SERIES, Lan.EventSeries,
              Kind.TALK, Lan.Talk,
              Kind.PLACE, Lan.Place,
              Kind.TOPIC, Lan.Topic));

  /** The kinds that may be linked: topics are concepts of our own scheme. */
  public static final Set<Kind> KINDS =
      Collections.unmodifiableSet(
          new TreeSet<>(TYPES.keySet().stream().filter(k -> k != Kind.TOPIC).toList()));

  private Ours() {}

  /**
   * The entities of these kinds, by IRI, with what all documents and the ontology know of them.
   *
   * @param union what the documents state together, see {@code Loader.load}
   */
  public static List<Item> of(Dataset union, Collection<Kind> kinds) {
    var iris = new TreeSet<String>();
    TYPES.forEach(
        (kind, type) -> {
          if (kinds.contains(kind)) {
            union
                .asDatasetGraph()
                .find(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
                .forEachRemaining(
                    quad -> {
                      if (isOfDocument(quad) && quad.getSubject().isURI()) {
                        iris.add(quad.getSubject().getURI());
                      }
                    });
          }
        });
    return new GraphItems(stated(union.asDatasetGraph())).items(iris);
  }

  /** What follows in the words of others would make events of talks, and cities of venues. */
  private static Graph stated(DatasetGraph union) {
    var entailed = union.getGraph(NodeFactory.createURI(DocumentUnion.ENTAILED));
    return new Difference(union.getDefaultGraph(), entailed);
  }

  private static boolean isOfDocument(Quad quad) {
    return !quad.isDefaultGraph() && quad.getGraph().toString().contains("/document/");
  }
}
