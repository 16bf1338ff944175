package dev.lanyard.serve;

import dev.lanyard.graph.Lan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Where on this server things are found by their IRIs, whatever the base of the graph is.
 *
 * <pre>{@code
 * https://w3id.org/lanyard/id/person/tom-li   /id/person/tom-li
 * https://example.org/kb/person/tom-li        /id/person/tom-li     (a graph with a base of its own)
 * https://w3id.org/lanyard#speaker            /ontology#speaker
 * https://w3id.org/lanyard/identity           /graph/identity
 * }</pre>
 */
public final class Addresses {
  private static final String DOCUMENT = "document/";
  private static final String ENTITIES = "/id/";
  private static final String GRAPHS = "/graph/";
  private static final String ONTOLOGY = "/ontology";
  private static final String ROOT = Lan.NS.substring(0, Lan.NS.length() - 1);

  private final List<String> bases;

  private Addresses(Set<String> bases) {
    this.bases = List.copyOf(bases);
  }

  /** Those of a graph: what precedes {@code document/} in its documents' IRIs is its base. */
  static Addresses of(Dataset dataset) {
    var bases = new TreeSet<String>();
    dataset.asDatasetGraph().stream(
            Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), Lan.Document.asNode())
        .map(Quad::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.contains(DOCUMENT))
        .forEach(iri -> bases.add(iri.substring(0, iri.indexOf(DOCUMENT))));
    bases.add(Lan.BASE); // of what is known beforehand
    return new Addresses(bases);
  }

  /** The address of a thing on this server, beginning with a slash; empty if it is not ours. */
  public Optional<String> of(String iri) {
    if (iri.equals(ROOT) || iri.startsWith(Lan.NS)) {
      return Optional.of(ONTOLOGY + iri.substring(ROOT.length()));
    }
    for (var base : bases) {
      if (iri.startsWith(base)) {
        return Optional.of(ENTITIES + iri.substring(base.length()));
      }
    }
    return iri.startsWith(ROOT + "/")
        ? Optional.of(GRAPHS + iri.substring(ROOT.length() + 1))
        : Optional.empty();
  }

  /**
   * The IRIs that an address may stand for, the likeliest first; none if it is not the address of a
   * thing.
   *
   * @param path as a browser sends it, with or without its signs in percent encoding
   */
  List<String> iris(String path) {
    var iris = new LinkedHashSet<String>();
    for (var form :
        List.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))) {
      if (form.equals(ONTOLOGY)) {
        iris.add(ROOT);
      } else if (form.startsWith(ENTITIES)) {
        bases.forEach(base -> iris.add(base + form.substring(ENTITIES.length())));
      } else if (form.startsWith(GRAPHS)) {
        iris.add(ROOT + "/" + form.substring(GRAPHS.length()));
      }
    }
    return List.copyOf(iris);
  }
}
