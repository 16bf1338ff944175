package dev.lanyard.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Short words for making terms. */
final class Nodes {
  private Nodes() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
