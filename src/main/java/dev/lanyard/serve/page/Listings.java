package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.page.Item.Cell;
import dev.lanyard.serve.page.Listing.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** The lists of all things of each kind, made once when they are first wanted. */
final class Listings {
  private final Facts facts;
  private final Census census;
  private final Talks talks;
  private final Map<Kind, Supplier<Listing>> byKind = new EnumMap<>(Kind.class);

  Listings(Facts facts, Census census) {
    this.facts = facts;
    this.census = census;
    this.talks = new Talks(facts);
    put(
        Kind.PERSON,
        this::person,
        Column.name("Person"),
        Column.number("talks", "Talks"),
        Column.date("last", "Last talk"),
        Column.filter("organisation", "For"));
    put(
        Kind.TALK,
        this::talk,
        Column.name("Talk"),
        Column.date("date", "When"),
        Column.filter("speaker", "Speakers"),
        Column.filter("event", "Event"),
        Column.filter("organisation", "For"),
        Column.filter("project", "Projects"),
        Column.filter("topic", "Topics"));
    put(
        Kind.EVENT,
        this::event,
        Column.name("Event"),
        Column.date("date", "When"),
        Column.filter("series", "Series"),
        Column.filter("place", "Place"),
        Column.filter("status", "Status"),
        Column.number("talks", "Talks"));
    put(
        Kind.SERIES,
        this::series,
        Column.name("Series"),
        Column.number("editions", "Editions"),
        Column.date("last", "Last edition"));
    put(
        Kind.ORGANISATION,
        this::organisation,
        Column.name("Organisation"),
        Column.number("talks", "Talks"),
        Column.number("people", "People"),
        Column.number("sponsored", "Sponsored"));
    for (Kind kind : List.of(Kind.PROJECT, Kind.TOPIC)) {
      put(
          kind,
          n -> subject(n, kind == Kind.PROJECT ? Lan.project : Lan.topic),
          Column.name(kind.one()),
          Column.number("talks", "Talks"),
          Column.date("last", "Last talk"));
    }
    put(
        Kind.PLACE,
        this::place,
        Column.name("Place"),
        Column.number("events", "Events"),
        Column.filter("within", "Within"));
    put(
        Kind.DOCUMENT,
        this::document,
        Column.name("Document"),
        Column.number("mentions", "Speaks of"),
        Column.filter("event", "Events"),
        Column.filter("topic", "Topics"));
  }

  /** All of a kind. */
  Listing of(Kind kind) {
    return byKind.getOrDefault(kind, () -> new Listing(kind, List.of(), List.of())).get();
  }

  /** What stands in the row of a thing after its name, and when it was the matter. */
  private record Row(List<When> dates, List<Cell> cells) {
    Row(List<When> dates, Cell... cells) {
      this(dates, List.of(cells));
    }

    Row {
      dates = List.copyOf(dates);
      cells = List.copyOf(cells);
    }
  }

  private interface Maker {
    Row row(Node thing);
  }

  private void put(Kind kind, Maker maker, Column... columns) {
    byKind.put(
        kind,
        Lazy.of(
            () ->
                new Listing(
                    kind,
                    List.of(columns),
                    census.of(kind).stream().map(n -> item(n, maker)).toList())));
  }

  private Item item(Node thing, Maker maker) {
    var link = facts.link(thing);
    var row = maker.row(thing);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(List.of(link)));
    cells.addAll(row.cells());
    return new Item(
        thing.getURI(),
        Listing.folded(
            Stream.concat(Stream.of(link.text()), facts.otherNames(thing).stream())
                .collect(Collectors.joining("\n"))),
        row.dates().stream()
            .map(When::year)
            .filter(y -> !y.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        cells);
  }

  private Row person(Node person) {
    var dates = dates(facts.whose(Lan.speaker, person));
    var organisations =
        facts.of(person, Lan.affiliation).stream()
            .flatMap(a -> facts.of(a, Lan.organisation).stream())
            .distinct()
            .toList();
    return new Row(dates, Cell.of(dates.size()), last(dates), links(organisations));
  }

  private Row talk(Node talk) {
    var when = talks.when(talk);
    return new Row(
        List.of(when),
        Cell.of(when),
        links(talk, Lan.speaker),
        links(talk, Lan.atEvent),
        links(talk, Lan.representing),
        links(talk, Lan.project),
        links(talk, Lan.topic));
  }

  private Row event(Node event) {
    var when = talks.held(event);
    return new Row(
        List.of(when),
        Cell.of(when),
        links(event, Lan.inSeries),
        links(event, Lan.place),
        links(event, Lan.status),
        Cell.of(facts.count(Lan.atEvent, event)));
  }

  private Row series(Node series) {
    var dates = facts.whose(Lan.inSeries, series).stream().map(talks::held).toList();
    return new Row(dates, Cell.of(dates.size()), last(dates));
  }

  private Row organisation(Node organisation) {
    var dates = dates(facts.whose(Lan.representing, organisation));
    var people =
        facts.whose(Lan.organisation, organisation).stream()
            .flatMap(a -> facts.whose(Lan.affiliation, a).stream())
            .distinct()
            .count();
    return new Row(
        dates,
        Cell.of(dates.size()),
        Cell.of((int) people),
        Cell.of(facts.count(Lan.sponsor, organisation)));
  }

  private Row subject(Node subject, Property about) {
    var dates =
        dates(
            facts.whose(about, subject).stream()
                .filter(t -> facts.kind(t).filter(Kind.TALK::equals).isPresent())
                .toList());
    return new Row(dates, Cell.of(dates.size()), last(dates));
  }

  private Row place(Node place) {
    var dates =
        Stream.concat(
                facts.whose(Lan.place, place).stream(), facts.whose(Lan.venue, place).stream())
            .distinct()
            .map(talks::held)
            .toList();
    return new Row(dates, Cell.of(dates.size()), links(place, Lan.within));
  }

  private Row document(Node document) {
    var mentioned = facts.of(document, Lan.mentions);
    var events =
        mentioned.stream()
            .filter(m -> facts.kind(m).filter(Kind.EVENT::equals).isPresent())
            .toList();
    return new Row(
        events.stream().map(talks::held).toList(),
        Cell.of(mentioned.size()),
        links(events),
        links(document, Lan.topic));
  }

  private List<When> dates(List<Node> given) {
    return given.stream().map(talks::when).toList();
  }

  private static Cell last(List<When> dates) {
    return Cell.of(
        dates.stream().max(java.util.Comparator.comparing(When::iso)).orElse(When.UNKNOWN));
  }

  private Cell links(Node thing, Property property) {
    return links(facts.of(thing, property));
  }

  private Cell links(List<Node> things) {
    return Cell.of(things.stream().map(facts::link).toList());
  }
}
