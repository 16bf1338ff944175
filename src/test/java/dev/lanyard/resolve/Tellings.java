package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What documents say, written by hand: {@code new Tellings().in("a").event("spring", "Spring 2025",
 * "startDate", "2025-05")}.
 */
final class Tellings {
  private final List<Sighting> all = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private String document = "";

  /** What follows is told by this document; before the first it is known beforehand. */
  Tellings in(String name) {
    document = "document/" + name;
    return this;
  }

  Tellings event(String iri, String label, String... facts) {
    return add(Kind.EVENT, "event/" + iri, label, facts);
  }

  Tellings series(String iri, String label, String... facts) {
    return add(Kind.SERIES, "series/" + iri, label, facts);
  }

  Tellings place(String iri, String label, String... facts) {
    return add(Kind.PLACE, "place/" + iri, label, facts);
  }

  Tellings organisation(String iri, String label, String... facts) {
    return add(Kind.ORGANISATION, "organisation/" + iri, label, facts);
  }

  Tellings topic(String iri, String label, String... facts) {
    return add(Kind.TOPIC, "topic/" + iri, label, facts);
  }

  Tellings project(String iri, String label, String... facts) {
    return add(Kind.PROJECT, "project/" + iri, label, facts);
  }

  Tellings person(String iri, String label, String... facts) {
    return add(Kind.PERSON, "person/" + iri, label, facts);
  }

  Tellings talk(String iri, String label, String... facts) {
    return add(Kind.TALK, "talk/" + iri, label, facts);
  }

  /** A person who works there at that time. */
  Tellings employee(String iri, String label, String employer, String month) {
    String affiliation = "affiliation/" + document + "/" + iri;
    return add(
            Kind.AFFILIATION,
            affiliation,
            label,
            "organisation",
            "organisation/" + employer,
            "asOf",
            month)
        .organisation(employer, employer)
        .person(iri, label, "affiliation", affiliation);
  }

  /** A term and its value by turns; the term {@code also} is another name. */
  private Tellings add(Kind kind, String iri, String label, String... facts) {
    var others = new TreeSet<String>();
    var values = new TreeMap<String, Set<String>>();
    for (int i = 0; i < facts.length; i += 2) {
      if (facts[i].equals("also")) {
        others.add(facts[i + 1]);
      } else {
        values.computeIfAbsent(facts[i], t -> new TreeSet<>()).add(facts[i + 1]);
      }
    }
    all.add(new Sighting(document, kind, iri, label, others, values));
    return this;
  }

  /** And a person says so. */
  Tellings ruled(Ruling ruling) {
    rulings.add(ruling);
    return this;
  }

  /** And what these tell. */
  Tellings merge(Tellings others) {
    all.addAll(others.all);
    return this;
  }

  List<Sighting> sightings() {
    return List.copyOf(all);
  }

  Identities decided() {
    return Identity.decide(all, rulings);
  }

  /** What the union calls what a document calls so. */
  String canonical(String name, String iri) {
    return decision(name, iri).canonical();
  }

  Decision decision(String name, String iri) {
    return decided().decisions().stream()
        .filter(d -> d.document().equals("document/" + name) && d.iri().equals(iri))
        .findFirst()
        .orElseThrow();
  }
}
