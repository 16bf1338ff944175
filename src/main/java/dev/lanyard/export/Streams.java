package dev.lanyard.export;

import dev.lanyard.store.Prefixes;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Lets Jena write statements as they come. */
final class Streams {
  private Streams() {}

  static void facts(Selection selection, OutputStream out, RDFFormat format) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.all().forEach(stream::prefix);
    new Statements(selection).facts(stream);
    stream.finish();
  }

  static void quads(Selection selection, OutputStream out, RDFFormat format) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.all().forEach(stream::prefix);
    new Statements(selection).quads(stream);
    stream.finish();
  }
}
