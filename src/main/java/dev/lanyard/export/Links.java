package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/**
 * The edges of a network, counted for one node after the other.
 *
 * <ul>
 *   <li>people-events: how many talks a person gave at an event;
 *   <li>co-speakers: how many talks two people gave together;
 *   <li>organisations-events: how many talks were given for an organisation at an event, and one
 *       more for sponsoring and for hosting it.
 * </ul>
 */
record Links(Selection selection, Network network) {
  /** The edges, by the IRIs of what they start at. */
  Stream<Link> all() {
    return from("edges");
  }

  private Stream<Link> from(String written) {
    Resource start = network == Network.ORGANISATIONS_EVENTS ? Lan.Organisation : Lan.Person;
    return selection.visit(written, start).flatMap(node -> of(node).stream());
  }

  /** The nodes that have an edge, by IRI. */
  List<Node> nodes() {
    Set<Node> nodes = new HashSet<>();
    from("nodes")
        .forEach(
            link -> {
              nodes.add(link.from());
              nodes.add(link.to());
            });
    return nodes.stream().sorted(Facts.ORDER).toList();
  }

  private List<Link> of(Node node) {
    var counts = new TreeMap<Node, Count>(Facts.ORDER);
    switch (network) {
      case PEOPLE_EVENTS -> talks(counts, node, Lan.speaker);
      case CO_SPEAKERS -> companions(counts, node);
      case ORGANISATIONS_EVENTS -> {
        talks(counts, node, Lan.representing);
        events(counts, node, Lan.sponsor);
        events(counts, node, Lan.host);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Link(node, e.getKey(), e.getValue().weight, e.getValue().sorted()))
        .toList();
  }

  private void talks(TreeMap<Node, Count> counts, Node node, Property property) {
    for (Node talk : pointing(property, node)) {
      for (Node event : selection.facts().objects(talk, Lan.atEvent)) {
        count(counts, event, Set.of(year(event)));
      }
    }
  }

  private void events(TreeMap<Node, Count> counts, Node node, Property property) {
    pointing(property, node).forEach(event -> count(counts, event, Set.of(year(event))));
  }

  /** Each pair once: with those whose IRI is greater. */
  private void companions(TreeMap<Node, Count> counts, Node person) {
    for (Node talk : pointing(Lan.speaker, person)) {
      var years = new TreeSet<String>();
      selection.facts().objects(talk, Lan.atEvent).forEach(event -> years.add(year(event)));
      selection.facts().objects(talk, Lan.speaker).stream()
          .filter(other -> other.toString().compareTo(person.toString()) > 0)
          .forEach(other -> count(counts, other, years));
    }
  }

  private List<Node> pointing(Property property, Node node) {
    return selection.facts().subjects(property, node).stream().filter(selection::has).toList();
  }

  private void count(TreeMap<Node, Count> counts, Node other, Set<String> years) {
    if (selection.has(other)) {
      Count count = counts.computeIfAbsent(other, o -> new Count());
      count.weight++;
      count.years.addAll(years);
    }
  }

  private String year(Node event) {
    return Cell.year(selection.facts().date(event, Lan.startDate));
  }

  private static final class Count {
    private int weight;
    private final Set<String> years = new TreeSet<>();

    List<String> sorted() {
      return years.stream().filter(year -> !year.isEmpty()).toList();
    }
  }
}
