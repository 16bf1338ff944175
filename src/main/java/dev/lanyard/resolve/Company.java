package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Life.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The company that people keep, as their documents tell it: employers, talks with those who shared
 * the stage, and the series of the events. What tells two of one name apart, or one by two names.
 */
final class Company {
  /** Where and when an event was. */
  private record Occasion(Set<Group> cities, Set<Integer> years) {}

  private final Groups groups;
  private final Map<String, Set<Group>> seriesByDocument = new HashMap<>();
  private final Map<String, List<Sighting>> talksOfSpeakers = new HashMap<>();
  private final Map<Group, Occasion> occasions = new IdentityHashMap<>();
  private final Map<Sighting, Life> lives = new IdentityHashMap<>();

  /** Taken when organisations, series and events are settled. */
  Company(Groups groups) {
    this.groups = groups;
    for (Group event : groups.of(Kind.EVENT)) {
      for (Sighting told : event.members()) {
        seriesByDocument
            .computeIfAbsent(told.document(), d -> new LinkedHashSet<>())
            .addAll(groups.related(told, "inSeries"));
      }
    }
    for (Group talk : groups.of(Kind.TALK)) {
      for (Sighting told : talk.members()) {
        for (String speaker : told.values("speaker")) {
          talksOfSpeakers
              .computeIfAbsent(told.document() + " " + speaker, d -> new ArrayList<>())
              .add(told);
        }
      }
    }
  }

  /** The series whose events a document tells of. */
  Set<Group> seriesTold(String document) {
    return seriesByDocument.getOrDefault(document, Set.of());
  }

  /** Whether a document tells of a talk by a person. */
  boolean speaks(Sighting person) {
    return !talks(person).isEmpty();
  }

  /** The talks by a person of which the person's document tells. */
  List<Sighting> talks(Sighting person) {
    return talksOfSpeakers.getOrDefault(person.document() + " " + person.iri(), List.of());
  }

  /** Who hosts an edition of a series, by series. */
  Map<Group, Set<Group>> hostsBySeries() {
    var hosts = new HashMap<Group, Set<Group>>();
    for (Group event : groups.of(Kind.EVENT)) {
      for (Group series : groups.related(event, "inSeries")) {
        groups.related(event, "host").stream()
            .filter(h -> h.kind() == Kind.PERSON)
            .forEach(h -> hosts.computeIfAbsent(series, s -> new LinkedHashSet<>()).add(h));
      }
    }
    return hosts;
  }

  /** What the documents of all these tell of one person. */
  Life life(Collection<Sighting> told) {
    return told.stream().map(this::life).reduce(Life.untold(), Life::with);
  }

  /** What one document tells of a person. */
  Life life(Sighting person) {
    return lives.computeIfAbsent(person, this::read);
  }

  private Life read(Sighting person) {
    var employers = new HashMap<Group, Tenure>();
    var years = new HashSet<Integer>();
    for (Group affiliation : groups.related(person, "affiliation")) {
      for (Sighting told : affiliation.members()) {
        var tenure = tenure(told);
        groups.related(told, "organisation").forEach(o -> employers.merge(o, tenure, Tenure::with));
        told.values("asOf").stream().filter(Period::isDate).forEach(d -> years.add(year(d)));
      }
    }
    var events = new HashSet<Group>();
    var cities = new HashSet<Group>();
    var partners = new HashSet<String>();
    var subjects = new HashSet<String>();
    for (Sighting talk : talks(person)) {
      events.addAll(groups.related(talk, "atEvent"));
      subjects.addAll(named(talk, "topic"));
      subjects.addAll(named(talk, "project"));
      for (Group partner : groups.related(talk, "speaker")) {
        if (!partner.members().contains(person) && !SamePerson.bare(partner)) {
          partners.add(Folded.withoutInitials(partner.members().first().label()));
        }
      }
    }
    for (Group event : events) {
      Occasion occasion = occasions.computeIfAbsent(event, this::occasion);
      cities.addAll(occasion.cities());
      years.addAll(occasion.years());
    }
    return new Life(
        employers, events, seriesTold(person.document()), cities, partners, subjects, years);
  }

  private Occasion occasion(Group event) {
    var years = new HashSet<Integer>();
    Edition.times(event).forEach(t -> t.years().forEach(y -> years.add(year(y))));
    return new Occasion(groups.related(event, "place"), years);
  }

  /** Nobody knows of a year when in it; such a tenure overlaps with no other. */
  private static Tenure tenure(Sighting affiliation) {
    return new Tenure(
        affiliation.values("asOf").stream()
            .filter(d -> Period.isDate(d) && d.length() >= 7)
            .map(d -> d.substring(0, 7))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private Set<String> named(Sighting talk, String term) {
    var named = new HashSet<String>();
    for (String iri : talk.values(term)) {
      named.add(
          groups
              .find(talk.document(), iri)
              .or(() -> groups.find("", iri))
              .map(Groups::id)
              .orElse(iri));
    }
    return named;
  }
}
