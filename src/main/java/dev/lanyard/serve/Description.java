package dev.lanyard.serve;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Prefixes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph says of one thing: what it states of it, what else states something with it, what
 * all these are called, and where the evidence is.
 *
 * <p>Of a named graph, such as the evidence of a document, it is the whole graph. A person's
 * affiliations are told in full, since nobody looks for them by themselves.
 *
 * <pre>{@code
 * <person/tom-li> a lan:Person ; rdfs:label "Tom Li" ; lan:affiliation <affiliation/host/tom-li/acme> .
 * <affiliation/host/tom-li/acme> lan:organisation <organisation/acme> ; lan:asOf "2025-05"^^xsd:gYearMonth .
 * <talk/queues> lan:speaker <person/tom-li> ; rdfs:label "Queues that sleep" .
 * <document/host> lan:mentions <person/tom-li> ; rdfs:seeAlso <document/host/evidence> .
 * }</pre>
 */
final class Description {
  /** How many facts that lead to a thing are told; a city may have more of them. */
  static final int INCOMING = 2000;

  private final DatasetGraph graphs;
  private final Graph found = GraphFactory.createDefaultGraph();

  private Description(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** What there is to say of {@code thing}; empty if the graph does not know it. */
  static Graph of(DatasetGraph graphs, Node thing) {
    return new Description(graphs).describe(thing);
  }

  private Graph describe(Node thing) {
    found.getPrefixMapping().setNsPrefixes(Prefixes.all());
    var outgoing = facts(thing, Node.ANY, Long.MAX_VALUE);
    if (outgoing.isEmpty() && graphs.containsGraph(thing)) {
      graphs.getGraph(thing).find().forEach(found::add);
      return found;
    }
    if (outgoing.isEmpty()) {
      claim(thing).forEach(found::add);
    }
    outgoing.forEach(found::add);
    if (thing.getURI().equals(DocumentUnion.ONTOLOGY)) {
      terms().forEach(found::add);
    }
    outgoing.stream()
        .filter(t -> t.predicateMatches(Lan.affiliation.asNode()))
        .forEach(t -> facts(t.getObject(), Node.ANY, Long.MAX_VALUE).forEach(found::add));
    facts(Node.ANY, thing, INCOMING).forEach(found::add);
    found.stream().toList().forEach(this::label);
    evidence(thing);
    return found;
  }

  private List<Triple> facts(Node subject, Node object, long most) {
    return graphs.stream(Quad.defaultGraphIRI, subject, Node.ANY, object)
        .limit(most)
        .map(Quad::asTriple)
        .toList();
  }

  /** The vocabulary without the entities that are known beforehand. */
  private Stream<Triple> terms() {
    return graphs.stream(
            NodeFactory.createURI(DocumentUnion.ONTOLOGY), Node.ANY, Node.ANY, Node.ANY)
        .map(Quad::asTriple)
        .filter(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Lan.NS));
  }

  /** Evidence is in no graph but its document's. */
  private Stream<Triple> claim(Node thing) {
    var iri = thing.isURI() ? thing.getURI() : "";
    int claim = iri.indexOf("/claim/");
    var evidence =
        NodeFactory.createURI(iri.substring(0, Math.max(0, claim)) + DocumentUnion.EVIDENCE);
    return claim < 0 || !graphs.containsGraph(evidence)
        ? Stream.of()
        : graphs.stream(evidence, thing, Node.ANY, Node.ANY).map(Quad::asTriple);
  }

  private void label(Triple fact) {
    for (var node : List.of(fact.getSubject(), fact.getObject())) {
      if (node.isURI()) {
        graphs.stream(Quad.defaultGraphIRI, node, RDFS.label.asNode(), Node.ANY)
            .forEach(q -> found.add(q.asTriple()));
      }
    }
  }

  /** Each document that speaks of it keeps its evidence in a graph beside its facts. */
  private void evidence(Node thing) {
    var documents =
        Stream.concat(
            found.stream(Node.ANY, Lan.mentions.asNode(), thing).map(Triple::getSubject),
            found.stream(thing, RDF.type.asNode(), Lan.Document.asNode()).map(Triple::getSubject));
    documents
        .toList()
        .forEach(
            d ->
                found.add(
                    d,
                    RDFS.seeAlso.asNode(),
                    NodeFactory.createURI(d.getURI() + DocumentUnion.EVIDENCE)));
  }
}
