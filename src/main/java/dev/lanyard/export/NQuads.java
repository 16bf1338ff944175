package dev.lanyard.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.RDFFormat;

/** The same as {@link Trig}, a line a statement. */
record NQuads() implements Document {
  @Override
  public String name() {
    return "nquads";
  }

  @Override
  public String says() {
    return "document by document with the evidence, as N-Quads";
  }

  @Override
  public String ending() {
    return "nq";
  }

  @Override
  public String mediaType() {
    return "application/n-quads; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) {
    Streams.quads(selection, out, RDFFormat.NQUADS_UTF8);
    return List.of();
  }
}
