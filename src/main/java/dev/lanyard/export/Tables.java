package dev.lanyard.export;

import dev.lanyard.ask.Nearest;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.rdf.model.Property;

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
                    "there is no such table, expected one of: " + String.join(", ", names()),
                    (Nearest.hint(name, names()) + " Leave --table out to get all of them.")
                        .strip()));
  }

  private static List<String> names() {
    return all().stream().map(table -> table.schema().name()).toList();
  }

  static List<Table> all() {
    return List.of(
        PeopleTables.persons(),
        PeopleTables.organisations(),
        ProgrammeTables.places(),
        ProgrammeTables.series(),
        ProgrammeTables.events(),
        ProgrammeTables.talks(),
        new Appearances(),
        PeopleTables.affiliations(),
        pairs("sponsors", "An organisation that sponsored an event.", Lan.sponsor, "organisation"),
        hosts(),
        ProgrammeTables.projects(),
        ProgrammeTables.topics(),
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
        ProgrammeTables.documents());
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
}
