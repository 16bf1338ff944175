package dev.lanyard.export;

import dev.lanyard.store.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The facts as RDF/XML, an element a thing. Jena's own writer needs all of them in one model; here
 * they pass by one after the other.
 */
record RdfXml() implements Document {
  @Override
  public String name() {
    return "rdfxml";
  }

  @Override
  public String says() {
    return "the facts of all documents together, as RDF/XML";
  }

  @Override
  public String ending() {
    return "rdf";
  }

  @Override
  public String mediaType() {
    return "application/rdf+xml; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    Xml.write(
        out,
        xml -> {
          var namespaces = new ArrayList<String>();
          Prefixes.all().forEach((name, iri) -> namespaces.addAll(List.of("xmlns:" + name, iri)));
          xml.open("rdf:RDF", namespaces.toArray(String[]::new));
          for (Node thing : selection.visit(name(), selection.things())) {
            List<Triple> facts =
                selection.facts().of(thing).stream().filter(selection::tells).toList();
            if (!facts.isEmpty()) {
              xml.open(
                  "rdf:Description", thing.isBlank() ? "rdf:nodeID" : "rdf:about", name(thing));
              for (Triple fact : facts) {
                write(xml, fact);
              }
              xml.close();
            }
          }
          xml.close();
        });
    return List.of();
  }

  private static void write(Xml xml, Triple fact) throws XMLStreamException {
    String iri = fact.getPredicate().getURI();
    String shortName = Prefixes.shorten(iri).orElse("");
    int cut = 1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    var name = shortName.isEmpty() ? "p:" + iri.substring(cut) : shortName;
    var attributes = new ArrayList<String>();
    if (shortName.isEmpty()) {
      attributes.addAll(List.of("xmlns:p", iri.substring(0, cut)));
    }
    Node object = fact.getObject();
    if (!object.isLiteral()) {
      attributes.add(object.isBlank() ? "rdf:nodeID" : "rdf:resource");
      attributes.add(name(object));
      xml.empty(name, attributes.toArray(String[]::new));
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      attributes.addAll(List.of("xml:lang", object.getLiteralLanguage()));
    } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      attributes.addAll(List.of("rdf:datatype", object.getLiteralDatatypeURI()));
    }
    xml.text(name, object.getLiteralLexicalForm(), attributes.toArray(String[]::new));
  }

  private static String name(Node node) {
    return node.isBlank() ? "b" + node.getBlankNodeLabel() : node.getURI();
  }
}
