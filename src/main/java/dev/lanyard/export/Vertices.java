package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What networks say of their nodes. */
record Vertices(Facts facts) {
  /** {@code person:tom-li}: an IRI holds signs that XML forbids in the name of a node. */
  static String id(Node node) {
    String iri = node.getURI();
    String path = iri.startsWith(Lan.BASE) ? iri.substring(Lan.BASE.length()) : iri;
    return path.replaceAll("[^\\p{L}\\p{N}._-]", ":");
  }

  String kind(Node node) {
    for (Resource kind : Kinds.ALL) {
      if (facts.has(node, RDF.type, kind.asNode())) {
        return kind.getLocalName();
      }
    }
    return "";
  }

  /** The year of an event; empty for anything else. */
  String year(Node node) {
    return Cell.year(facts.date(node, Lan.startDate));
  }
}
