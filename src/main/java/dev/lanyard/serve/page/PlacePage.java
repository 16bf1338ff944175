package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A place or a venue.
 *
 * @param events the newest that were there
 * @param eventCount how many there are
 */
record PlacePage(List<Line> lines, Years years, List<EventRow> events, int eventCount) {
  private static final int MOST_EVENTS = 60;

  PlacePage {
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }

  static PlacePage of(Node place, Library library) {
    var facts = library.facts();
    var events =
        Stream.concat(
                facts.whose(Lan.place, place).stream(), facts.whose(Lan.venue, place).stream())
            .filter(e -> facts.kind(e).equals(java.util.Optional.of(Kind.EVENT)))
            .distinct()
            .toList();
    return new PlacePage(
        library.lines(place).of("Within", Lan.within).whose("Around", Lan.within).all(),
        Years.of(events.stream().map(library.talks()::held).toList()),
        library.events().newest(events, MOST_EVENTS, e -> said(e, place, library)),
        events.size());
  }

  private static Said said(Node event, Node place, Library library) {
    var property = library.facts().of(event, Lan.place).contains(place) ? Lan.place : Lan.venue;
    return library.witnesses().of(event, property, place);
  }
}
