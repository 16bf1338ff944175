package dev.lanyard.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.RDFFormat;

/** The facts as N-Triples, a line a fact. */
record NTriples() implements Document {
  @Override
  public String name() {
    return "ntriples";
  }

  @Override
  public String says() {
    return "the facts of all documents together, as N-Triples";
  }

  @Override
  public String ending() {
    return "nt";
  }

  @Override
  public String mediaType() {
    return "application/n-triples; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) {
    Streams.facts(selection, out, RDFFormat.NTRIPLES_UTF8);
    return List.of();
  }
}
