package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * An event.
 *
 * @param programme the talks given there
 * @param talkCount how many there are
 * @param parts events that were part of it
 * @param organisations for whom people spoke there
 * @param documents those that speak of it
 */
record EventPage(
    List<Line> lines,
    List<TalkRow> programme,
    int talkCount,
    List<EventRow> parts,
    List<Counted> organisations,
    List<Counted> topics,
    Mentions documents) {
  private static final int MOST_TALKS = 60;
  private static final int MOST = 24;

  EventPage {
    lines = List.copyOf(lines);
    programme = List.copyOf(programme);
    parts = List.copyOf(parts);
    organisations = List.copyOf(organisations);
    topics = List.copyOf(topics);
  }

  static EventPage of(Node event, Library library) {
    var witnesses = library.witnesses();
    var talks = library.facts().whose(Lan.atEvent, event);
    var parts = library.facts().whose(Lan.partOf, event);
    return new EventPage(
        library
            .lines(event)
            .of("Date", Lan.startDate)
            .of("Until", Lan.endDate)
            .of("Series", Lan.inSeries)
            .of("Part of", Lan.partOf)
            .of("Place", Lan.place)
            .of("Venue", Lan.venue)
            .of("Host", Lan.host)
            .of("Sponsors", Lan.sponsor)
            .of("Expected", Lan.expects)
            .of("Status", Lan.status)
            .all(),
        library.talks().newest(talks, MOST_TALKS, t -> witnesses.of(t, Lan.atEvent, event)),
        talks.size(),
        library.events().newest(parts, MOST, e -> witnesses.of(e, Lan.partOf, event)),
        Counted.of(library.each(talks, Lan.representing), library.facts(), MOST),
        Counted.of(library.each(talks, Lan.topic), library.facts(), MOST),
        Mentions.of(event, library));
  }
}
