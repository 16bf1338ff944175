package dev.lanyard.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.RDFFormat;

/** The facts of each document and their evidence, links and corrections, a graph each. */
record Trig() implements Document {
  @Override
  public String name() {
    return "trig";
  }

  @Override
  public String says() {
    return "document by document with the evidence, as TriG";
  }

  @Override
  public String ending() {
    return "trig";
  }

  @Override
  public String mediaType() {
    return "application/trig; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) {
    Streams.quads(selection, out, RDFFormat.TRIG_BLOCKS);
    return List.of();
  }
}
