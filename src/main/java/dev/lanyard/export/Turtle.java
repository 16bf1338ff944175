package dev.lanyard.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.RDFFormat;

/** The facts as Turtle, a block a thing. */
record Turtle() implements Document {
  @Override
  public String name() {
    return "turtle";
  }

  @Override
  public String says() {
    return "the facts of all documents together, as Turtle";
  }

  @Override
  public String ending() {
    return "ttl";
  }

  @Override
  public String mediaType() {
    return "text/turtle; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) {
    Streams.facts(selection, out, RDFFormat.TURTLE_BLOCKS);
    return List.of();
  }
}
