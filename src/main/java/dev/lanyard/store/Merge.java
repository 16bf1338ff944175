package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Decision;
import dev.lanyard.resolve.Identities;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes decisions on identity into graphs.
 *
 * <p>What was merged stays to be seen in a graph of its own; where the words for it are not the
 * same in every document, the IRI is not declared to be the same for all:
 *
 * <pre>{@code
 * <event/kubecon-london-2025> owl:sameAs <event/kubecon-cloudnativecon-europe-2025> .
 * <https://w3id.org/lanyard/identity#day-three/event/kubecon-london-2025> a rdf:Statement ;
 *   rdf:subject <event/kubecon-london-2025> ; rdf:predicate owl:sameAs ;
 *   rdf:object <event/kubecon-cloudnativecon-europe-2025> ;
 *   prov:wasDerivedFrom <document/day-three> ; lan:rule "series-and-month" ;
 *   rdfs:comment "the same series and month" .
 * }</pre>
 */
final class Merge {
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Node CLOSE =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#closeMatch");

  private final Identities identities;

  Merge(Identities identities) {
    this.identities = identities;
  }

  /** A document's facts or evidence, with the IRIs of the union; the graph itself if they are. */
  Graph renamed(String document, Graph graph) {
    var renamed = identities.renamed(document);
    if (renamed.isEmpty()) {
      return graph;
    }
    var copy = GraphFactory.createDefaultGraph();
    graph.find().forEach(t -> copy.add(renamed(renamed, t)));
    return copy;
  }

  private static Triple renamed(Map<String, String> names, Triple triple) {
    return Triple.create(
        renamed(names, triple.getSubject()),
        triple.getPredicate(),
        renamed(names, triple.getObject()));
  }

  private static Node renamed(Map<String, String> names, Node node) {
    return node.isURI() && names.containsKey(node.getURI())
        ? NodeFactory.createURI(names.get(node.getURI()))
        : node;
  }

  /** What was merged, what is in doubt, and why. */
  Graph record() {
    var graph = GraphFactory.createDefaultGraph();
    for (var decision : identities.notable()) {
      var id = NodeFactory.createURI(id(decision));
      var old = NodeFactory.createURI(decision.iri());
      var canonical = NodeFactory.createURI(decision.canonical());
      boolean same = decision.outcome() == Decision.Outcome.SAME;
      graph.add(id, RDF.type.asNode(), RDF.Statement.asNode());
      graph.add(id, RDF.subject.asNode(), old);
      graph.add(id, RDF.predicate.asNode(), same ? OWL.sameAs.asNode() : CLOSE);
      graph.add(id, RDF.object.asNode(), canonical);
      graph.add(id, DERIVED, NodeFactory.createURI(decision.document()));
      graph.add(id, Lan.rule.asNode(), NodeFactory.createLiteralString(rule(decision)));
      graph.add(id, RDFS.comment.asNode(), NodeFactory.createLiteralString(decision.reason()));
      if (same && everywhere(decision)) {
        graph.add(old, OWL.sameAs.asNode(), canonical);
      }
    }
    return graph;
  }

  private static String rule(Decision decision) {
    return decision.doubts().isEmpty()
        ? decision.grounds().rule()
        : decision.doubts().get(0).grounds().rule();
  }

  private boolean everywhere(Decision decision) {
    return !decision.iri().equals(decision.canonical())
        && identities.canonicals(decision.iri()).size() == 1;
  }

  private static String id(Decision decision) {
    var document = decision.document();
    int slash = document.lastIndexOf('/', document.lastIndexOf('/') - 1);
    var base = document.substring(0, slash + 1);
    var entity =
        decision.iri().startsWith(base) ? decision.iri().substring(base.length()) : decision.iri();
    return DocumentUnion.IDENTITY
        + "#"
        + document.substring(document.lastIndexOf('/') + 1)
        + "/"
        + entity;
  }
}
