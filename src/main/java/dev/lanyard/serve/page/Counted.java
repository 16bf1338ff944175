package dev.lanyard.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * A thing and how often it occurs.
 *
 * @param times at least 1
 */
record Counted(Link link, int times) {
  /** The most frequent first, then by name. */
  static List<Counted> of(List<Node> nodes, Facts facts, int most) {
    var times = new TreeMap<String, Integer>();
    var links = new TreeMap<String, Link>();
    for (Node node : nodes) {
      times.merge(node.toString(), 1, Integer::sum);
      links.computeIfAbsent(node.toString(), n -> facts.link(node));
    }
    return links.entrySet().stream()
        .map(
            (Map.Entry<String, Link> e) ->
                new Counted(e.getValue(), times.getOrDefault(e.getKey(), 1)))
        .sorted(
            Comparator.comparingInt(Counted::times)
                .reversed()
                .thenComparing(c -> c.link().text(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(c -> c.link().href()))
        .limit(most)
        .toList();
  }
}
