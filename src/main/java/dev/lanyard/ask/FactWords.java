package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Edits;
import dev.lanyard.store.OntologyFiles;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * A fact in a person's words, such as {@code "Harbour Days 2025" sponsor Acme}, as a triple.
 *
 * @param entities what the graph holds
 */
public record FactWords(Entities entities) {
  private static final Pattern PATH = Pattern.compile("[a-z]+/[^\\s<>\"{}|\\\\^`]+");

  /**
   * The fact that the words state.
   *
   * @param thing what it is about; a new path such as {@code person/zoe-hall} where the fact is its
   *     type
   * @param property a property of the ontology, or type, label or altLabel
   * @param value another thing, a date, a class, or words, as the property asks for
   * @throws Fault {@code entity-unknown} or {@code correction-unclear}
   */
  public Triple read(String thing, String property, String value) {
    Property predicate = property(property);
    boolean born = predicate.equals(RDF.type) && PATH.matcher(thing).matches();
    Node subject = NodeFactory.createURI(born ? Lan.BASE + thing : entities.find(thing));
    return Triple.create(subject, predicate.asNode(), value(predicate, value));
  }

  private static Property property(String words) {
    List<Property> others =
        List.of(RDF.type, RDFS.label, SKOS.altLabel).stream()
            .filter(p -> p.getLocalName().equals(words))
            .toList();
    if (!others.isEmpty()) {
      return others.get(0);
    }
    String name = words.startsWith("lan:") ? words.substring("lan:".length()) : words;
    Property property = ResourceFactory.createProperty(Lan.NS, name);
    Model ontology = OntologyFiles.load();
    if (ontology.contains(property, RDF.type, OWL.ObjectProperty)
        || ontology.contains(property, RDF.type, OWL.DatatypeProperty)) {
      return property;
    }
    String nearest =
        ontology
            .listSubjectsWithProperty(RDF.type)
            .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(Lan.NS))
            .filterKeep(r -> Character.isLowerCase(r.getLocalName().charAt(0)))
            .mapWith(Resource::getLocalName)
            .toList()
            .stream()
            .min(Comparator.<String>comparingInt(n -> Edits.between(n, name)).thenComparing(n -> n))
            .orElse("label");
    throw unclear(
        words, "the ontology has no property of this name", "Did you mean " + nearest + "?");
  }

  private Node value(Property predicate, String value) {
    Model ontology = OntologyFiles.load();
    List<Resource> ranges =
        ontology.listObjectsOfProperty(predicate, RDFS.range).mapWith(o -> o.asResource()).toList();
    if (predicate.equals(RDF.type)
        || ranges.contains(Lan.TalkKind)
        || ranges.contains(Lan.EventStatus)) {
      Resource term = ResourceFactory.createResource(Lan.NS + value);
      if (!ontology.containsResource(term)) {
        throw unclear(
            value, "the ontology has no such term", "Terms are written as Person, Keynote, Held.");
      }
      return term.asNode();
    }
    if (isDate(predicate)) {
      return NodeFactory.createLiteralDT(value, dateType(value));
    }
    if (ranges.contains(XSD.duration)) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDduration);
    }
    boolean words =
        ranges.contains(XSD.xstring)
            || predicate.equals(RDFS.label)
            || predicate.equals(SKOS.altLabel);
    if (words) {
      return NodeFactory.createLiteralString(value);
    }
    return NodeFactory.createURI(predicate.equals(Lan.recording) ? value : entities.find(value));
  }

  private static XSDDatatype dateType(String value) {
    if (value.matches("\\d{4}")) {
      return XSDDatatype.XSDgYear;
    }
    if (value.matches("\\d{4}-\\d{2}")) {
      return XSDDatatype.XSDgYearMonth;
    }
    if (XSDDatatype.XSDdate.isValid(value)) {
      return XSDDatatype.XSDdate;
    }
    throw unclear(value, "this is no date", "Write it as 2025-04-01, 2025-04 or 2025.");
  }

  private static boolean isDate(Property predicate) {
    return List.of(Lan.startDate, Lan.endDate, Lan.asOf).contains(predicate);
  }

  private static Fault unclear(String where, String found, String remedy) {
    return new Fault("correction-unclear", where, found, remedy);
  }
}
