package dev.lanyard.export;

import dev.lanyard.store.Prefixes;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Single terms as Turtle writes them, with the usual prefixes. */
final class Terms {
  private final NodeFormatter formatter =
      new NodeFormatterTTL("", PrefixMapFactory.create(Prefixes.all()));

  String of(Node node) {
    var out = new StringWriterI();
    formatter.format(out, node);
    return out.toString();
  }
}
