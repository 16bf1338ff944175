package dev.lanyard.serve.ontology;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;

/**
 * Lanyard's vocabulary.
 *
 * @param description what it is for, in a sentence
 * @param version such as {@code 1.0.0}
 * @param licence an IRI
 */
public record Vocabulary(String description, String version, String licence, List<Term> terms) {
  public Vocabulary {
    terms = List.copyOf(terms);
  }

  /** As the ontology tells it. */
  public static Vocabulary of(Model ontology) {
    var head = ontology.createResource(Lan.NS.substring(0, Lan.NS.length() - 1));
    return new Vocabulary(
        value(head, DCTerms.description),
        value(head, OWL.versionInfo),
        value(head, DCTerms.license),
        Terms.of(ontology));
  }

  private static String value(Resource head, Property property) {
    var value = head.getRequiredProperty(property).getObject();
    return value.isLiteral() ? value.asLiteral().getString() : value.toString();
  }
}
