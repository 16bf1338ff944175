package dev.lanyard.link;

import java.util.List;

/**
 * What came of linking.
 *
 * @param compared how many of ours were looked up
 * @param links those that are taken, by our IRI
 * @param asked those that a person is to say yes or no to, by our IRI, the likeliest first
 */
public record Linkage(int compared, List<Link> links, List<Link> asked) {
  public Linkage {
    links = List.copyOf(links);
    asked = List.copyOf(asked);
  }
}
