package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;

/** A network as GEXF 1.2, for Gephi and what else reads it. */
record Gexf(Network network) implements Document {
  @Override
  public String name() {
    return "gexf";
  }

  @Override
  public String says() {
    return "a network (--network) as GEXF, for Gephi";
  }

  @Override
  public String ending() {
    return "gexf";
  }

  @Override
  public String mediaType() {
    return "application/gexf+xml; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    Xml.write(
        out,
        xml -> {
          xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
          xml.open("graph", "mode", "static", "defaultedgetype", "undirected");
          xml.open("attributes", "class", "node");
          attribute(xml, "kind", "string");
          attribute(xml, "iri", "string");
          attribute(xml, "year", "integer");
          xml.close();
          xml.open("attributes", "class", "edge");
          attribute(xml, "first_year", "integer");
          attribute(xml, "last_year", "integer");
          attribute(xml, "years", "string");
          xml.close();
          write(xml, new Links(selection, network), new Vertices(selection.facts()));
          xml.close();
          xml.close();
        });
    return List.of();
  }

  private static void write(Xml xml, Links links, Vertices vertices) throws XMLStreamException {
    xml.open("nodes");
    for (Node node : links.nodes()) {
      xml.open("node", "id", Vertices.id(node), "label", vertices.facts().label(node));
      xml.open("attvalues");
      value(xml, "kind", vertices.kind(node));
      value(xml, "iri", node.getURI());
      value(xml, "year", vertices.year(node));
      xml.close();
      xml.close();
    }
    xml.close();
    xml.open("edges");
    int number = 0;
    for (Iterator<Link> each = links.all().iterator(); each.hasNext(); ) {
      edge(xml, "e" + number++, each.next());
    }
    xml.close();
  }

  private static void edge(Xml xml, String id, Link link) throws XMLStreamException {
    xml.open(
        "edge",
        "id",
        id,
        "source",
        Vertices.id(link.from()),
        "target",
        Vertices.id(link.to()),
        "weight",
        Integer.toString(link.weight()));
    xml.open("attvalues");
    value(xml, "first_year", link.first());
    value(xml, "last_year", link.last());
    value(xml, "years", String.join(" ", link.years()));
    xml.close();
    xml.close();
  }

  private static void attribute(Xml xml, String name, String type) throws XMLStreamException {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private static void value(Xml xml, String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", value);
    }
  }
}
