package dev.lanyard.export;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An edge of a network.
 *
 * @param weight how often, at least 1
 * @param years in which, in order; those that are known
 */
record Link(Node from, Node to, int weight, List<String> years) {
  Link {
    years = List.copyOf(years);
  }

  String first() {
    return years.isEmpty() ? "" : years.get(0);
  }

  String last() {
    return years.isEmpty() ? "" : years.get(years.size() - 1);
  }
}
