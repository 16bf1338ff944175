package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;

/** A network as GraphML, for NetworkX, igraph, yEd, Gephi. */
record GraphMl(Network network) implements Document {
  @Override
  public String name() {
    return "graphml";
  }

  @Override
  public String says() {
    return "a network (--network) as GraphML";
  }

  @Override
  public String ending() {
    return "graphml";
  }

  @Override
  public String mediaType() {
    return "application/graphml+xml; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    Xml.write(
        out,
        xml -> {
          xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
          for (String name : List.of("label", "kind", "iri")) {
            key(xml, "node", name, "string");
          }
          key(xml, "node", "year", "int");
          for (String name : List.of("weight", "first_year", "last_year")) {
            key(xml, "edge", name, "int");
          }
          key(xml, "edge", "years", "string");
          xml.open("graph", "id", network.toString(), "edgedefault", "undirected");
          var links = new Links(selection, network);
          var vertices = new Vertices(selection.facts());
          for (Node node : links.nodes()) {
            node(xml, vertices, node);
          }
          for (Iterator<Link> each = links.all().iterator(); each.hasNext(); ) {
            edge(xml, each.next());
          }
          xml.close();
          xml.close();
        });
    return List.of();
  }

  private static void key(Xml xml, String of, String name, String type) throws XMLStreamException {
    xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void node(Xml xml, Vertices vertices, Node node) throws XMLStreamException {
    xml.open("node", "id", Vertices.id(node));
    data(xml, "node_label", vertices.facts().label(node));
    data(xml, "node_kind", vertices.kind(node));
    data(xml, "node_iri", node.getURI());
    data(xml, "node_year", vertices.year(node));
    xml.close();
  }

  private static void edge(Xml xml, Link link) throws XMLStreamException {
    xml.open("edge", "source", Vertices.id(link.from()), "target", Vertices.id(link.to()));
    data(xml, "edge_weight", Integer.toString(link.weight()));
    data(xml, "edge_first_year", link.first());
    data(xml, "edge_last_year", link.last());
    data(xml, "edge_years", String.join(" ", link.years()));
    xml.close();
  }

  private static void data(Xml xml, String key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.text("data", value, "key", key);
    }
  }
}
