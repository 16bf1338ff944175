package dev.lanyard.ask.diff;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Something that is told of a thing.
 *
 * <p>{@code event/harbour-days-2025 startDate 2025-05-07}; of an affiliation, the organisation, the
 * role and the date are one value: {@code person/tom-li affiliation (organisation/acme, CTO,
 * 2025-05)}.
 *
 * @param subject the IRI of the thing
 * @param property what is told, {@code startDate}
 * @param values what it is, one node unless it is an affiliation
 */
record Fact(String subject, String property, List<Node> values) {
  Fact {
    values = List.copyOf(values);
  }

  /** The same, of things that go by other names. */
  Fact renamed(Map<String, String> names) {
    return new Fact(
        names.getOrDefault(subject, subject),
        property,
        values.stream().map(v -> renamed(v, names)).toList());
  }

  private static Node renamed(Node node, Map<String, String> names) {
    return node.isURI() && names.containsKey(node.getURI())
        ? NodeFactory.createURI(names.getOrDefault(node.getURI(), ""))
        : node;
  }
}
