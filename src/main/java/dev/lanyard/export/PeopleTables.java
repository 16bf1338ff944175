package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;

/** The tables of people, of whom they work for, and of their posts there. */
final class PeopleTables {
  private PeopleTables() {}

  static Table persons() {
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

  static Table organisations() {
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

  static Table affiliations() {
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
}
