package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Collections;
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
 * The company that people keep: employers and months, events, and the series that their documents
 * tell of. What tells two of one name apart, or one by two names.
 */
final class Company {
  private final Groups groups;
  private final Map<String, Set<Group>> seriesByDocument = new HashMap<>();
  private final Map<String, Set<Group>> eventsOfSpeakers = new HashMap<>();
  private final Map<Sighting, Set<String>> months = new IdentityHashMap<>();

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
          eventsOfSpeakers
              .computeIfAbsent(told.document() + " " + speaker, d -> new HashSet<>())
              .addAll(groups.related(told, "atEvent"));
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
    return eventsOfSpeakers.containsKey(person.document() + " " + person.iri());
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

  /** Whether two share an employer or an event at which they spoke. */
  boolean shared(Group one, Group other) {
    return !Collections.disjoint(employers(one.members()), employers(other.members()))
        || !Collections.disjoint(events(one), events(other));
  }

  /** Whether anything that is said of one contradicts what is said of the other. */
  boolean contradict(Group one, Group other) {
    return one.members().stream()
        .anyMatch(m -> other.members().stream().anyMatch(n -> contradict(m, n)));
  }

  /** Whether a person cannot be with both employers, as far as anybody can say. */
  boolean contradict(Sighting one, Sighting other) {
    if (Collections.disjoint(months(one), months(other))) {
      return false;
    }
    Set<Group> left = employers(List.of(one));
    Set<Group> right = employers(List.of(other));
    return !left.isEmpty()
        && !right.isEmpty()
        && Collections.disjoint(left, right)
        && Collections.disjoint(seriesTold(one.document()), seriesTold(other.document()));
  }

  private Set<String> months(Sighting person) {
    return months.computeIfAbsent(person, this::monthsTold);
  }

  private Set<String> monthsTold(Sighting person) {
    return groups.related(person, "affiliation").stream()
        .flatMap(a -> a.members().stream())
        .flatMap(a -> a.values("asOf").stream())
        .filter(d -> d.length() >= 7)
        .map(d -> d.substring(0, 7))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Group> employers(Iterable<Sighting> person) {
    var employers = new LinkedHashSet<Group>();
    for (Sighting told : person) {
      groups.related(told, "affiliation").stream()
          .flatMap(a -> groups.related(a, "organisation").stream())
          .forEach(employers::add);
    }
    return employers;
  }

  private Set<Group> events(Group person) {
    var events = new HashSet<Group>();
    for (Sighting told : person.members()) {
      events.addAll(eventsOfSpeakers.getOrDefault(told.document() + " " + told.iri(), Set.of()));
    }
    return events;
  }
}
