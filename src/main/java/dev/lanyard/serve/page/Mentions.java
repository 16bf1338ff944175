package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The documents that speak of a thing.
 *
 * @param count how many there are
 * @param first the first of them, by name
 */
record Mentions(int count, List<Stated> first) {
  private static final int MOST = 12;

  Mentions {
    first = List.copyOf(first);
  }

  static Mentions of(Node thing, Library library) {
    var documents = library.facts().whose(Lan.mentions, thing);
    return new Mentions(
        documents.size(),
        documents.stream()
            .limit(MOST)
            .map(
                d ->
                    new Stated(
                        library.facts().link(d), library.witnesses().of(d, Lan.mentions, thing)))
            .toList());
  }
}
