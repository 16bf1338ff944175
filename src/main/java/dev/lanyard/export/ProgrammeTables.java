package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The tables of what happens, where, and what it is about. */
final class ProgrammeTables {
  private ProgrammeTables() {}

  static Table places() {
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

  static Table series() {
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

  static Table events() {
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

  static Table talks() {
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

  static Table projects() {
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

  static Table topics() {
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

  static Table documents() {
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
