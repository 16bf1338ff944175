package dev.lanyard.serve;

import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** A graph in the syntax that somebody asked for. */
final class RdfText {
  private RdfText() {}

  static byte[] of(Graph graph, Representation as) {
    var out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(as.syntax()).output(out);
    return out.toByteArray();
  }
}
