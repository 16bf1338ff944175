package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Takes people out of graphs: the person, their affiliations, every claim about them; and their
 * name out of every label, title, quotation and address that is left.
 *
 * @param forgotten whom
 */
public record Forgetting(Forgotten forgotten) {
  /** The same graphs without those people; the very same if they are not in them. */
  public Dataset without(Dataset graphs) {
    if (forgotten.isEmpty()) {
      return graphs;
    }
    var rest = DatasetFactory.create();
    var source = graphs.asDatasetGraph();
    for (Node name : Iter.toList(source.listGraphNodes())) {
      String document = document(name);
      Set<Node> gone = gone(source, document);
      Node newName = scrubbed(document, name);
      for (Triple t : without(document, source.getGraph(name), gone)) {
        rest.asDatasetGraph().add(newName, t.getSubject(), t.getPredicate(), t.getObject());
      }
    }
    return rest;
  }

  /** The people who go, and their affiliations. */
  private Set<Node> gone(DatasetGraph source, String document) {
    var gone = new HashSet<Node>();
    Graph facts = source.getGraph(NodeFactory.createURI(document));
    for (Triple typed : facts.find(Node.ANY, RDF.type.asNode(), Lan.Person.asNode()).toList()) {
      Node person = typed.getSubject();
      boolean named =
          List.of(RDFS.label, SKOS.altLabel).stream()
              .flatMap(p -> facts.find(person, p.asNode(), Node.ANY).toList().stream())
              .anyMatch(t -> forgotten.holds(document, t.getObject().getLiteralLexicalForm()));
      if (named) {
        gone.add(person);
        facts
            .find(person, Lan.affiliation.asNode(), Node.ANY)
            .forEach(t -> gone.add(t.getObject()));
      }
    }
    return gone;
  }

  private Set<Triple> without(String document, Graph graph, Set<Node> gone) {
    var clean = new HashMap<Node, Node>();
    var claims = new HashSet<Node>();
    graph
        .find()
        .filterKeep(t -> gone.contains(t.getObject()))
        .forEach(t -> claims.add(t.getSubject()));
    claims.removeIf(c -> !graph.contains(c, RDF.type.asNode(), Lan.Claim.asNode()));
    var rest = new HashSet<Triple>();
    graph
        .find()
        .filterDrop(
            t ->
                gone.contains(t.getSubject())
                    || gone.contains(t.getObject())
                    || claims.contains(t.getSubject()))
        .forEach(
            t ->
                rest.add(
                    Triple.create(
                        clean.computeIfAbsent(t.getSubject(), n -> scrubbed(document, n)),
                        t.getPredicate(),
                        clean.computeIfAbsent(t.getObject(), n -> scrubbed(document, n)))));
    return rest;
  }

  private Node scrubbed(String document, Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      String clean = iri.startsWith(Lan.NS) ? iri : scrubbedIri(iri);
      return clean.equals(iri) ? node : NodeFactory.createURI(clean);
    }
    if (node.isLiteral()) {
      String text = node.getLiteralLexicalForm();
      String clean = forgotten.scrub(document, text);
      return clean.equals(text) ? node : NodeFactory.createLiteralString(clean);
    }
    return node;
  }

  /** Each part of the address by itself, so that one name gives one address wherever it stands. */
  private String scrubbedIri(String iri) {
    var clean = new StringBuilder();
    for (String part : iri.split("(?<=[/#?&=])")) {
      clean.append(forgotten.scrubPath(part));
    }
    return clean.toString();
  }

  private static String document(Node graph) {
    String name = graph.toString();
    return DocumentUnion.isEvidence(name)
        ? name.substring(0, name.length() - DocumentUnion.EVIDENCE.length())
        : name;
  }
}
