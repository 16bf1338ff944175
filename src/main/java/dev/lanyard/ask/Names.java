package dev.lanyard.ask;

import dev.lanyard.store.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** What people call a term: its label, or a short name, or as a last resort its IRI. */
public final class Names {
  private final Dataset dataset;

  public Names(Dataset dataset) {
    this.dataset = dataset;
  }

  /** {@code "Tom Wilkie"} for the IRI of that person, {@code "2018"} for a year. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return "[]";
    }
    var labels =
        dataset.asDatasetGraph().stream(Quad.defaultGraphIRI, node, RDFS.label.asNode(), Node.ANY);
    return labels
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .or(() -> Prefixes.shorten(node.getURI()))
        .orElse(node.getURI());
  }
}
