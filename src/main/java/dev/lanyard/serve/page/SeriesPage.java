package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * A series of events.
 *
 * @param editions the newest of its events
 * @param editionCount how many there are
 * @param speakers who spoke there most often
 */
record SeriesPage(
    List<Line> lines,
    Years years,
    List<EventRow> editions,
    int editionCount,
    List<Counted> speakers,
    List<Counted> organisations,
    List<Counted> topics) {
  private static final int MOST_EVENTS = 60;
  private static final int MOST = 24;

  SeriesPage {
    lines = List.copyOf(lines);
    editions = List.copyOf(editions);
    speakers = List.copyOf(speakers);
    organisations = List.copyOf(organisations);
    topics = List.copyOf(topics);
  }

  static SeriesPage of(Node series, Library library) {
    var facts = library.facts();
    var events = facts.whose(Lan.inSeries, series);
    var talks = events.stream().flatMap(e -> facts.whose(Lan.atEvent, e).stream()).toList();
    return new SeriesPage(
        library
            .lines(series)
            .of("Part of", SKOS.broader)
            .whose("Consists of", SKOS.broader)
            .of("Place", Lan.place)
            .of("Host", Lan.host)
            .all(),
        Years.of(events.stream().map(library.talks()::held).toList()),
        library
            .events()
            .newest(events, MOST_EVENTS, e -> library.witnesses().of(e, Lan.inSeries, series)),
        events.size(),
        Counted.of(library.each(talks, Lan.speaker), facts, MOST),
        Counted.of(library.each(talks, Lan.representing), facts, MOST),
        Counted.of(library.each(talks, Lan.topic), facts, MOST));
  }
}
