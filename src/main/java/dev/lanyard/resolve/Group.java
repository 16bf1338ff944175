package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Sightings that are held to be one entity, with the reasons. Grows while {@link Identity} works.
 */
final class Group {
  private final TreeSet<Sighting> members = new TreeSet<>();
  private final TreeSet<String> names = new TreeSet<>();
  private final TreeMap<Sighting, Grounds> grounds = new TreeMap<>();
  private final TreeSet<String> said = new TreeSet<>();
  private final TreeSet<String> kept = new TreeSet<>();
  private final LinkedHashMap<Grounds, Set<Group>> doubts = new LinkedHashMap<>();
  private boolean known;

  Group(List<Sighting> sightings) {
    members.addAll(sightings);
    members.forEach(this::addNames);
    known = members.stream().anyMatch(Sighting::known);
    if (members.size() > 1) {
      members.forEach(m -> grounds.put(m, Grounds.ONE_NAME));
    }
  }

  Kind kind() {
    return members.first().kind();
  }

  SortedSet<Sighting> members() {
    return members;
  }

  boolean known() {
    return known;
  }

  /**
   * The names it goes by: every label, all that is known beforehand, and the full names that a
   * document gives a person besides.
   */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  private void addNames(Sighting member) {
    names.add(member.label());
    for (String other : member.otherNames()) {
      if (isName(member, other)) {
        names.add(other);
      }
    }
  }

  /** The words by which a topic is recognised are no names of it. */
  private boolean isName(Sighting member, String other) {
    return member.known()
        ? member.kind() != Kind.TOPIC
        : member.kind() == Kind.PERSON && other.strip().contains(" ");
  }

  /** The documents that speak of it. */
  Set<String> documents() {
    var documents = new TreeSet<String>();
    members.forEach(m -> documents.add(m.document()));
    return documents;
  }

  /** Whether any document says something of it by this term. */
  boolean tells(String term) {
    return members.stream().anyMatch(m -> m.facts().containsKey(term));
  }

  /** Takes over what another group holds. */
  void take(Group other, Grounds why) {
    other.members.forEach(m -> grounds.put(m, other.grounds.getOrDefault(m, why)));
    if (grounds.size() < members.size() + other.members.size()) {
      members.forEach(m -> grounds.putIfAbsent(m, why));
    }
    members.addAll(other.members);
    names.addAll(other.names);
    known |= other.known;
    said.addAll(other.said);
    kept.addAll(other.kept);
    other.doubts.forEach((g, candidates) -> candidates.forEach(c -> doubt(g, c)));
  }

  /** A person says that this is one, and by which IRI it goes. */
  void say(String reason, String keep) {
    said.add(reason);
    kept.add(keep);
  }

  /** Whether a person says that it goes by what this document calls it. */
  boolean isKept(Sighting member) {
    return member.names().stream().anyMatch(kept::contains);
  }

  void doubt(Grounds why, Group candidate) {
    doubts.computeIfAbsent(why, g -> new LinkedHashSet<>()).add(candidate);
  }

  /** Those that it may be, by the grounds on which it may. */
  Map<Grounds, Set<Group>> doubts() {
    return doubts;
  }

  /** Why a member is in here; its name, if nothing else was needed. */
  Grounds grounds(Sighting member) {
    return grounds.getOrDefault(member, Grounds.ONE_NAME);
  }

  /** The words of those who say that it is one; empty if nobody had to. */
  String said() {
    return String.join("; ", said);
  }

  /** The IRI to go by, see {@link Preference}. */
  String iri() {
    return preferred(Sighting::iri).iri();
  }

  /** The name to show, see {@link Preference}. */
  String label() {
    return preferred(Sighting::label).label();
  }

  private Sighting preferred(Function<Sighting, String> form) {
    return members.size() == 1
        ? members.first()
        : Collections.max(members, Preference.of(this, form));
  }
}
