package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What follows from facts by the classes and properties of other vocabularies above ours.
 *
 * <pre>{@code
 * <person/tom-li> a lan:Person ; rdfs:label "Tom Li" .
 * # therefore
 * <person/tom-li> a schema:Person, foaf:Person ; schema:name "Tom Li" ; foaf:name "Tom Li" .
 * }</pre>
 *
 * <p>The rules are four of RDF Schema, for terms of {@link Lan} alone: subclasses (rdfs9, rdfs11)
 * and subproperties (rdfs5, rdfs7); and labels are names, see {@link Lan#nameProperty}. Nothing is
 * guessed from domains and ranges, and other vocabularies' own axioms are left to them.
 */
final class Entailment {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final Graph facts;
  private final Graph ontology;
  private final Graph found = GraphFactory.createDefaultGraph();

  private Entailment(Graph facts, Graph ontology) {
    this.facts = facts;
    this.ontology = ontology;
  }

  /**
   * What follows from {@code facts} and is not among them.
   *
   * @param ontology what is above our terms
   */
  static Graph of(Graph facts, Graph ontology) {
    var entailment = new Entailment(facts, ontology);
    entailment.types();
    entailment.properties();
    entailment.names();
    return entailment.found;
  }

  private void types() {
    for (Node ours : termsWith(RDFS.subClassOf.asNode())) {
      var above = above(ours, RDFS.subClassOf.asNode());
      facts.stream(Node.ANY, TYPE, ours)
          .forEach(t -> above.forEach(c -> add(t.getSubject(), TYPE, c)));
    }
  }

  private void properties() {
    for (Node ours : termsWith(RDFS.subPropertyOf.asNode())) {
      var above = above(ours, RDFS.subPropertyOf.asNode());
      facts.stream(Node.ANY, ours, Node.ANY)
          .forEach(t -> above.forEach(p -> add(t.getSubject(), p, t.getObject())));
    }
  }

  private void names() {
    for (Node ours : termsWith(Lan.nameProperty.asNode())) {
      var names = objects(ontology, ours, Lan.nameProperty.asNode());
      facts.stream(Node.ANY, TYPE, ours)
          .map(Triple::getSubject)
          .forEach(s -> names.forEach(n -> objects(facts, s, LABEL).forEach(l -> add(s, n, l))));
    }
  }

  private void add(Node subject, Node property, Node object) {
    if (!facts.contains(subject, property, object)) {
      found.add(subject, property, object);
    }
  }

  private List<Node> termsWith(Node property) {
    return ontology.stream(Node.ANY, property, Node.ANY)
        .map(Triple::getSubject)
        .filter(Entailment::isOurs)
        .distinct()
        .toList();
  }

  /** What is above a term of ours, on whatever step; a stranger's own superterms are not. */
  private Set<Node> above(Node ours, Node property) {
    var above = new HashSet<Node>();
    var next = new ArrayDeque<>(List.of(ours));
    while (!next.isEmpty()) {
      for (Node higher : objects(ontology, next.remove(), property)) {
        if (above.add(higher) && isOurs(higher)) {
          next.add(higher);
        }
      }
    }
    return above;
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(Lan.NS);
  }
}
