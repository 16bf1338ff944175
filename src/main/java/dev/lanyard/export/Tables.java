package dev.lanyard.export;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The tables there are; each refers only to those before it. */
final class Tables {
  private Tables() {}

  /**
   * The one of that name.
   *
   * @throws Fault {@code table-unknown}
   */
  static Table named(String name) {
    return all().stream()
        .filter(table -> table.schema().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    "table-unknown",
                    name,
                    "there is no such table, expected one of: "
                        + all().stream()
                            .map(t -> t.schema().name())
                            .collect(Collectors.joining(", ")),
                    "Leave --table out to get all of them."));
  }

  static List<Table> all() {
    return List.of(
        persons(),
        organisations(),
        places(),
        series(),
        events(),
        talks(),
        new Appearances(),
        affiliations(),
        pairs("sponsors", "An organisation that sponsored an event.", Lan.sponsor, "organisation"),
        hosts(),
        projects(),
        topics(),
        new PairTable(
            "talk_projects",
            "A project that a talk is about.",
            Lan.Talk,
            Lan.project,
            talk(),
            Column.of("project", Type.IRI, Lan.project).to("projects")),
        new PairTable(
            "talk_topics",
            "A topic of a talk.",
            Lan.Talk,
            Lan.topic,
            talk(),
            Column.of("topic", Type.IRI, Lan.topic).to("topics")),
        documents());
  }

  private static Table persons() {
    return new ThingTable(
        "persons",
        "A person whom a document names.",
        Lan.Person,
        List.of(
            Cell.iri("person"),
            Cell.name(),
            Cell.otherNames(),
            Cell.count("talks", "The number of talks that the person gave.", Lan.speaker),
            Cell.mentions(),
            Cell.externalIds()));
  }

  private static Table organisations() {
    return new ThingTable(
        "organisations",
        "An organisation that a document names.",
        Lan.Organisation,
        List.of(
            Cell.iri("organisation"),
            Cell.name(),
            Cell.otherNames(),
            Cell.count("talks", "The number of talks in its name.", Lan.representing),
            Cell.count("sponsored", "The number of events that it sponsored.", Lan.sponsor),
            Cell.count("hosted", "The number of events that it hosted.", Lan.host),
            Cell.mentions(),
            Cell.externalIds()));
  }

  private static Table places() {
    return new ThingTable(
        "places",
        "A city, a region, a country or a venue.",
        Lan.Place,
        List.of(
            Cell.iri("place"),
            Cell.name(),
            Cell.otherNames(),
            Cell.link("within", Lan.within, ""),
            Cell.linkName("within_name", Lan.within),
            Cell.externalIds()));
  }

  private static Table series() {
    return new ThingTable(
        "series",
        "What recurs under one name.",
        Lan.EventSeries,
        List.of(
            Cell.iri("series"),
            Cell.name(),
            Cell.otherNames(),
            Cell.link("broader", SKOS.broader, ""),
            Cell.count("events", "The number of its events.", Lan.inSeries),
            Cell.externalIds()));
  }

  private static Table events() {
    return new ThingTable(
        "events",
        "One occasion on which people met or will meet.",
        Lan.Event,
        List.of(
            Cell.iri("event"),
            Cell.name(),
            Cell.otherNames(),
            Cell.link("series", Lan.inSeries, "series"),
            Cell.linkName("series_name", Lan.inSeries),
            Cell.date("start_date", Lan.startDate),
            Cell.date("end_date", Lan.endDate),
            Cell.precision(Lan.startDate),
            Cell.year(Lan.startDate),
            Cell.link("place", Lan.place, "places"),
            Cell.of(
                Column.of("city", Type.TEXT, "What the place is called."),
                (s, e) -> Cell.firstLabel(s, s.facts().objects(e, Lan.place))),
            Cell.link("venue", Lan.venue, "places"),
            Cell.linkName("venue_name", Lan.venue),
            Cell.term("status", Lan.status),
            Cell.link("part_of", Lan.partOf, ""),
            Cell.count("talks", "The number of talks given there.", Lan.atEvent),
            Cell.mentions(),
            Cell.externalIds()));
  }

  private static Table talks() {
    return new ThingTable(
        "talks",
        "One session that someone gave.",
        Lan.Talk,
        List.of(
            Cell.iri("talk"),
            Cell.name(),
            Cell.value("title", Lan.title),
            Cell.term("kind", Lan.kind),
            Cell.link("event", Lan.atEvent, "events"),
            Cell.linkName("event_name", Lan.atEvent),
            Cell.of(
                Column.of("speakers", Type.INTEGER, "The number of its speakers.").always(),
                (s, t) -> Integer.toString(s.facts().objects(t, Lan.speaker).size())),
            Cell.value("recording", Lan.recording),
            Cell.value("recording_offset", Lan.recordingOffset),
            Cell.mentions(),
            Cell.externalIds()));
  }

  private static Table affiliations() {
    return new ThingTable(
        "affiliations",
        "One person with one organisation or role, as one document states it.",
        Lan.Affiliation,
        List.of(
            Cell.iri("affiliation"),
            Cell.of(
                Column.of("person", Type.IRI, "Whose affiliation it is.").to("persons"),
                (s, a) -> holder(s, a).stream().findFirst().map(Node::getURI).orElse("")),
            Cell.of(
                Column.of("person_name", Type.TEXT, "What the person is called."),
                (s, a) -> holder(s, a).stream().findFirst().map(s.facts()::label).orElse("")),
            Cell.link("organisation", Lan.organisation, "organisations"),
            Cell.linkName("organisation_name", Lan.organisation),
            Cell.value("role", Lan.role),
            Cell.date("as_of", Lan.asOf),
            Cell.precision(Lan.asOf),
            Cell.year(Lan.asOf),
            Cell.of(
                Column.of(
                    "confidence",
                    Type.DECIMAL,
                    "How often the surest rule that read it was right, 0 to 1."),
                (s, a) ->
                    holder(s, a).stream()
                        .findFirst()
                        .map(p -> s.support().confidence(p, Lan.affiliation, a))
                        .orElse(""))));
  }

  private static List<Node> holder(Selection selection, Node affiliation) {
    return selection.facts().subjects(Lan.affiliation, affiliation).stream()
        .filter(selection::has)
        .toList();
  }

  private static Table hosts() {
    return new PairTable(
        "hosts",
        "A person or an organisation that hosted or organised an event.",
        Lan.Event,
        Lan.host,
        event(),
        Column.of("host", Type.IRI, Lan.host));
  }

  private static Table pairs(String name, String meaning, Property property, String to) {
    return new PairTable(
        name,
        meaning,
        Lan.Event,
        property,
        event(),
        Column.of(to, Type.IRI, property).to("organisations"));
  }

  private static Column event() {
    return Column.of("event", Type.IRI, "The IRI of the event.").to("events");
  }

  private static Column talk() {
    return Column.of("talk", Type.IRI, "The IRI of the talk.").to("talks");
  }

  private static Table projects() {
    return new ThingTable(
        "projects",
        "Software, a service or a specification that a document names.",
        Lan.Project,
        List.of(
            Cell.iri("project"),
            Cell.name(),
            Cell.otherNames(),
            Cell.value("maturity", Lan.maturity),
            Cell.value("homepage", Lan.url),
            Cell.value("repository", Lan.repository),
            Cell.count("talks", "The number of talks about it.", Lan.project),
            Cell.mentions(),
            Cell.externalIds()));
  }

  private static Table topics() {
    return new ThingTable(
        "topics",
        "What talks and documents are about.",
        Lan.Topic,
        List.of(
            Cell.iri("topic"),
            Cell.name(),
            Cell.link("broader", SKOS.broader, ""),
            Cell.of(
                Column.of("talks", Type.INTEGER, "The number of talks about it.").always(),
                (s, t) ->
                    Long.toString(
                        s.facts().subjects(Lan.topic, t).stream()
                            .filter(x -> s.has(x) && s.facts().has(x, RDF.type, Lan.Talk.asNode()))
                            .count())),
            Cell.externalIds()));
  }

  private static Table documents() {
    return new ThingTable(
        "documents",
        "One text that was read.",
        Lan.Document,
        List.of(
            Cell.iri("document"),
            Cell.name(),
            Cell.of(
                Column.of("things", Type.INTEGER, "The number of things that it names.").always(),
                (s, d) -> Integer.toString(s.facts().objects(d, Lan.mentions).size()))));
  }
}
