package dev.lanyard.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The names that a graph gives its resources. */
final class Labels {
  private Labels() {}

  /**
   * Its label, then its other names, sorted. A resource without a name, such as a topic that is
   * described elsewhere, goes by the last part of its IRI: {@code <…/topic/chaos-engineering>} is
   * {@code chaos-engineering}.
   */
  static List<String> names(Resource resource) {
    var names = new ArrayList<String>();
    for (Property property : List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel)) {
      names.addAll(texts(resource, property));
    }
    if (names.isEmpty() && resource.isURIResource()) {
      String iri = resource.getURI();
      names.add(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    }
    return names.stream().distinct().toList();
  }

  /** The texts that the property gives, sorted. */
  static List<String> texts(Resource resource, Property property) {
    return resource
        .listProperties(property)
        .mapWith(statement -> text(statement.getObject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** A literal without its type, or an IRI. */
  static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
