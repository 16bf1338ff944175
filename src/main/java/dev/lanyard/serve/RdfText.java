package dev.lanyard.serve;

import dev.lanyard.export.JsonLdAbout;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph in the syntax that somebody asked for. */
final class RdfText {
  private RdfText() {}

  /** What is said of {@code thing}, which JSON-LD begins with. */
  static byte[] about(Node thing, Graph graph, Representation as) {
    return as == Representation.JSONLD
        ? JsonLdAbout.of(graph, thing).getBytes(StandardCharsets.UTF_8)
        : of(graph, as);
  }

  static byte[] of(Graph graph, Representation as) {
    var out = new ByteArrayOutputStream();
    var sayable = as == Representation.RDFXML ? sayableInXml(graph) : graph;
    RDFWriter.source(sayable)
        .lang(as.syntax())
        .set(SysRIOT.sysRdfWriterProperties, Map.of("allowBadURIs", "true"))
        .output(out);
    return out.toByteArray();
  }

  /** A property is the name of an element there, which not all IRIs end in. */
  private static Graph sayableInXml(Graph graph) {
    var sayable = GraphFactory.createDefaultGraph();
    sayable.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    graph.stream().filter(t -> hasXmlName(t.getPredicate().getURI())).forEach(sayable::add);
    return sayable;
  }

  private static boolean hasXmlName(String iri) {
    return Util.splitNamespaceXML(iri) < iri.length();
  }
}
