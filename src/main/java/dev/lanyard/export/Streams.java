package dev.lanyard.export;

import dev.lanyard.store.Prefixes;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Lets Jena write statements as they come. */
final class Streams {
  private Streams() {}

  static void facts(Selection selection, OutputStream out, RDFFormat format) {
    write(out, format, new Statements(selection)::facts);
  }

  static void quads(Selection selection, OutputStream out, RDFFormat format) {
    write(out, format, new Statements(selection)::quads);
  }

  private static void write(OutputStream out, RDFFormat format, Consumer<StreamRDF> statements) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.all().forEach(stream::prefix);
    statements.accept(stream);
    stream.finish();
  }
}
