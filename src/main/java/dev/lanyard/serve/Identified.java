package dev.lanyard.serve;

import dev.lanyard.store.DocumentUnion;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Which things an IRI means, now that documents were put together. */
final class Identified {
  private static final Node IDENTITY = NodeFactory.createURI(DocumentUnion.IDENTITY);

  private final DatasetGraph graphs;

  Identified(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** The first of these IRIs that the graph says something of. */
  Optional<Node> known(List<String> iris) {
    return iris.stream().map(NodeFactory::createURI).filter(this::isKnown).findFirst();
  }

  private boolean isKnown(Node thing) {
    return graphs.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
        || graphs.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing)
        || graphs.containsGraph(thing)
        || !Description.of(graphs, thing).isEmpty();
  }

  /**
   * What things are called now that were called so; several where documents meant different things
   * by it.
   */
  List<String> now(List<String> iris) {
    return iris.stream()
        .map(NodeFactory::createURI)
        .flatMap(
            old ->
                graphs.stream(IDENTITY, Node.ANY, RDF.subject.asNode(), old)
                    .map(Quad::getSubject)
                    .filter(
                        d ->
                            graphs.contains(
                                IDENTITY, d, RDF.predicate.asNode(), OWL.sameAs.asNode())))
        .flatMap(d -> graphs.stream(IDENTITY, d, RDF.object.asNode(), Node.ANY))
        .map(Quad::asTriple)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .toList();
  }
}
