package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * Makes rows of events.
 *
 * @param facts where to look
 */
record Events(Facts facts) {
  private static final int ROOM = 10_000;

  /** The newest of {@code events}, each with those who say what {@code said} asks about it. */
  List<EventRow> newest(List<Node> events, int most, Function<Node, Said> said) {
    var room = new Room(ROOM);
    return events.stream()
        .sorted(
            Comparator.comparing((Node e) -> facts.text(e, Lan.startDate))
                .reversed()
                .thenComparing(facts::name)
                .thenComparing(n -> n.toString()))
        .limit(most)
        .map(e -> row(e, room.of(said.apply(e))))
        .toList();
  }

  /** A single one. */
  EventRow row(Node event, Said said) {
    return new EventRow(
        facts.link(event),
        new Talks(facts).held(event),
        first(event, Lan.place),
        first(event, Lan.inSeries),
        facts.count(Lan.atEvent, event),
        facts.of(event, Lan.status).contains(Lan.Announced.asNode()),
        said);
  }

  private Link first(Node event, Property property) {
    var values = facts.of(event, property);
    return values.isEmpty() ? Link.none("") : facts.link(values.get(0));
  }
}
