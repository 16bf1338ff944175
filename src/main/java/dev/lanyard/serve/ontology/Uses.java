package dev.lanyard.serve.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How often a graph uses which terms.
 *
 * @param classes by IRI: how many things are of that class
 * @param properties by IRI: how many statements are made with it
 */
public record Uses(Map<String, Long> classes, Map<String, Long> properties) {
  public Uses {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /**
   * Counts in the default graph; and in all others what is not there, which is the evidence. Looks
   * at every statement once.
   */
  public static Uses of(Dataset dataset) {
    var graphs = dataset.asDatasetGraph();
    var facts = count(graphs.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
    var evidence = count(graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    return new Uses(
        both(facts.classes, evidence.classes), both(facts.properties, evidence.properties));
  }

  private static Uses count(Iterator<Quad> quads) {
    var classes = new HashMap<Node, Long>();
    var properties = new HashMap<Node, Long>();
    quads.forEachRemaining(
        quad -> {
          properties.merge(quad.getPredicate(), 1L, Long::sum);
          if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
            classes.merge(quad.getObject(), 1L, Long::sum);
          }
        });
    return new Uses(byIri(classes), byIri(properties));
  }

  private static Map<String, Long> both(Map<String, Long> facts, Map<String, Long> evidence) {
    var both = new TreeMap<>(evidence);
    both.putAll(facts);
    return both;
  }

  private static Map<String, Long> byIri(Map<Node, Long> counts) {
    var byIri = new TreeMap<String, Long>();
    counts.forEach((node, count) -> byIri.put(node.getURI(), count));
    return byIri;
  }
}
