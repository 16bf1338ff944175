package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** The kinds of things that exports tell of. */
final class Kinds {
  static final List<Resource> ALL =
      List.of(
          Lan.Affiliation,
          Lan.Document,
          Lan.Event,
          Lan.EventSeries,
          Lan.Organisation,
          Lan.Person,
          Lan.Place,
          Lan.Project,
          Lan.Talk,
          Lan.Topic);

  private Kinds() {}

  /** Whether a node is such a thing. */
  static boolean isOne(Facts facts, Node node) {
    return node.isURI() && ALL.stream().anyMatch(kind -> facts.has(node, RDF.type, kind.asNode()));
  }
}
