package dev.lanyard.serve.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How often a graph uses which terms.
 *
 * @param classes by IRI: how many things are of that class
 * @param properties by IRI: how many statements are made with it
 * @param evidence IRIs of the terms that only graphs of evidence use
 */
public record Uses(Map<String, Long> classes, Map<String, Long> properties, Set<String> evidence) {
  public Uses {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    evidence = Collections.unmodifiableSet(new TreeSet<>(evidence));
  }

  /**
   * Counts in the default graph; and in all others what is not there, which is the evidence. Looks
   * at every statement once.
   */
  public static Uses of(Dataset dataset) {
    var graphs = dataset.asDatasetGraph();
    var classes = new TreeMap<String, Long>();
    var properties = new TreeMap<String, Long>();
    count(graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), classes, properties);
    var evidence = new TreeSet<>(classes.keySet());
    evidence.addAll(properties.keySet());

    var classesOfFacts = new TreeMap<String, Long>();
    var propertiesOfFacts = new TreeMap<String, Long>();
    var facts = graphs.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    count(facts, classesOfFacts, propertiesOfFacts);
    evidence.removeAll(classesOfFacts.keySet());
    evidence.removeAll(propertiesOfFacts.keySet());

    classes.putAll(classesOfFacts);
    properties.putAll(propertiesOfFacts);
    return new Uses(classes, properties, evidence);
  }

  private static void count(
      Iterator<Quad> quads, Map<String, Long> classes, Map<String, Long> properties) {
    var things = new HashMap<Node, Long>();
    var statements = new HashMap<Node, Long>();
    quads.forEachRemaining(
        quad -> {
          statements.merge(quad.getPredicate(), 1L, Long::sum);
          if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
            things.merge(quad.getObject(), 1L, Long::sum);
          }
        });
    things.forEach((type, count) -> classes.put(type.getURI(), count));
    statements.forEach((property, count) -> properties.put(property.getURI(), count));
  }
}
