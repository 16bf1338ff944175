package dev.lanyard.export;

import dev.lanyard.ask.Nearest;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Says why no event fits a filter, and what would. */
record Unfit(Facts facts, List<Node> events, Filter filter) {
  Fault fault() {
    String advice =
        Stream.of(near(filter.event(), events), near(filter.series(), series(events)), period())
            .filter(hint -> !hint.isEmpty())
            .findFirst()
            .orElse("Ask for less, or leave a filter out.");
    return new Fault(
        "nothing-selected",
        filter.words(),
        "no event fits, so there is nothing to export",
        advice + " 'lanyard ask events' lists the events there are.");
  }

  /** What may have been meant by a name that nothing has. */
  private String near(String name, Collection<Node> things) {
    boolean unknown = things.stream().noneMatch(thing -> Filter.isCalled(facts, thing, name));
    return unknown ? Nearest.hint(name, things.stream().map(facts::label).toList()) : "";
  }

  private List<Node> series(List<Node> some) {
    return some.stream().flatMap(e -> facts.objects(e, Lan.inSeries).stream()).distinct().toList();
  }

  /** When those were that have the right names. */
  private String period() {
    List<String> dates =
        events.stream()
            .filter(event -> filter.names(facts, event))
            .map(event -> facts.date(event, Lan.startDate))
            .filter(date -> !date.isEmpty())
            .sorted()
            .toList();
    return dates.isEmpty()
        ? ""
        : "%s are from %s to %s."
            .formatted(
                filter.event().isEmpty() && filter.series().isEmpty()
                    ? "The events"
                    : "Those of that name",
                dates.get(0),
                dates.get(dates.size() - 1));
  }
}
