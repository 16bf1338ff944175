package dev.lanyard.serve;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.Prefixes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Counts what a graph holds, in the words of VoID: by class, by property, and by what each property
 * leads to from things of each class.
 *
 * <pre>{@code
 * <dataset> a void:Dataset ; void:triples 6120 ; void:classPartition <dataset#lan-Person> .
 * <dataset#lan-Person> void:class lan:Person ; void:entities 41 ; void:propertyPartition <dataset#lan-Person.lan-affiliation> .
 * <dataset#lan-Person.lan-affiliation> void:property lan:affiliation ; void:triples 44 ;
 *   void:classPartition <dataset#lan-Person.lan-affiliation.lan-Affiliation> .
 * }</pre>
 */
final class VoidStatistics {
  private static final String EXTENSION = "http://ldf.fi/void-ext#";
  private static final Property DATATYPE_PARTITION =
      ResourceFactory.createProperty(EXTENSION, "datatypePartition");
  private static final Property DATATYPE = ResourceFactory.createProperty(EXTENSION, "datatype");

  private final Model model;
  private final Resource dataset;
  private final Map<Node, List<Node>> types = new HashMap<>();

  VoidStatistics(Model model) {
    this.model = model;
    this.dataset = model.createResource(DescriptionGraph.ROOT + "dataset");
  }

  /** Writes all that is counted. */
  void write(Graph graph) {
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(t -> types.merge(t.getSubject(), List.of(t.getObject()), VoidStatistics::joined));
    var byProperty = new TreeMap<String, Long>();
    var byClass = new TreeMap<String, Long>();
    var subjects = new HashSet<Node>();
    types.values().forEach(all -> all.forEach(c -> byClass.merge(c.toString(), 1L, Long::sum)));
    var paths = new HashMap<Path, Long>(); // each fact adds to one: they are few, and sorted once
    graph
        .find()
        .forEach(
            t -> {
              subjects.add(t.getSubject());
              byProperty.merge(t.getPredicate().getURI(), 1L, Long::sum);
              paths(t).forEach(path -> paths.merge(path, 1L, Long::sum));
            });
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addLiteral(VOID.triples, graph.size())
        .addLiteral(VOID.distinctSubjects, subjects.size())
        .addLiteral(VOID.classes, byClass.size())
        .addLiteral(VOID.properties, byProperty.size());
    byClass.forEach(
        (iri, n) ->
            part(dataset, VOID.classPartition, VOID._class, iri).addLiteral(VOID.entities, n));
    byProperty.forEach(
        (iri, n) ->
            part(dataset, VOID.propertyPartition, VOID.property, iri).addLiteral(VOID.triples, n));
    new TreeMap<>(paths).forEach(this::write);
  }

  private static List<Node> joined(List<Node> some, List<Node> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** From what class by which property to what; a class, or else a datatype, or nothing. */
  private record Path(String from, String property, String to, boolean toData)
      implements Comparable<Path> {
    @Override
    public int compareTo(Path other) {
      return toString().compareTo(other.toString());
    }
  }

  private List<Path> paths(Triple fact) {
    var object = fact.getObject();
    var to =
        object.isLiteral()
            ? Set.of(object.getLiteralDatatypeURI())
            : ours(object).isEmpty() ? Set.of("") : ours(object);
    return ours(fact.getSubject()).stream()
        .flatMap(
            from ->
                to.stream()
                    .map(t -> new Path(from, fact.getPredicate().getURI(), t, object.isLiteral())))
        .toList();
  }

  /** The classes of a thing that are our own; those of other vocabularies follow from them. */
  private Set<String> ours(Node thing) {
    var ours = new HashSet<String>();
    for (var type : types.getOrDefault(thing, List.of())) {
      if (type.isURI() && type.getURI().startsWith(Lan.NS)) {
        ours.add(type.getURI());
      }
    }
    return ours;
  }

  private void write(Path path, long count) {
    var from = part(dataset, VOID.classPartition, VOID._class, path.from());
    var property = part(from, VOID.propertyPartition, VOID.property, path.property());
    long before =
        property.hasProperty(VOID.triples) ? property.getProperty(VOID.triples).getLong() : 0;
    property.removeAll(VOID.triples).addLiteral(VOID.triples, before + count);
    if (path.toData()) {
      part(property, DATATYPE_PARTITION, DATATYPE, path.to()).addLiteral(VOID.triples, count);
    } else if (!path.to().isEmpty()) {
      part(property, VOID.classPartition, VOID._class, path.to()).addLiteral(VOID.triples, count);
    }
  }

  private Resource part(Resource whole, Property partition, Property of, String iri) {
    var separator = whole.equals(dataset) ? "#" : ".";
    var part = model.createResource(whole.getURI() + separator + brief(iri));
    whole.addProperty(partition, part);
    return part.addProperty(of, model.createResource(iri));
  }

  private static String brief(String iri) {
    return Prefixes.shorten(iri)
        .map(name -> name.replace(':', '-'))
        .orElseGet(() -> iri.replaceAll("[^A-Za-z0-9]+", "-"));
  }
}
