package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Sightings that are held to be one entity, with the reasons. Grows while {@link Identity} works.
 */
final class Group {
  private final TreeSet<Sighting> members = new TreeSet<>();
  private final TreeMap<Sighting, String> reasons = new TreeMap<>();
  private final TreeSet<String> doubts = new TreeSet<>();

  Group(List<Sighting> sightings) {
    members.addAll(sightings);
  }

  Kind kind() {
    return members.first().kind();
  }

  Set<Sighting> members() {
    return members;
  }

  boolean known() {
    return members.stream().anyMatch(Sighting::known);
  }

  /** The names it goes by: every label, and all that is known beforehand. */
  Set<String> names() {
    var names = new TreeSet<String>();
    for (Sighting member : members) {
      names.add(member.label());
      if (member.known()) {
        names.addAll(member.otherNames());
      }
    }
    return names;
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
  void take(Group other, String reason) {
    other.members.forEach(m -> reasons.put(m, other.reasons.getOrDefault(m, reason)));
    members.forEach(m -> reasons.putIfAbsent(m, reason));
    members.addAll(other.members);
    doubts.addAll(other.doubts);
  }

  void doubt(String reason) {
    doubts.add(reason);
  }

  Set<String> doubts() {
    return doubts;
  }

  /** Why a member is in here; its name, if nothing else was needed. */
  String reason(Sighting member) {
    return reasons.getOrDefault(member, "the same name");
  }

  /**
   * The IRI to go by: the known one, else the one that tells most, else the one that most documents
   * use.
   */
  String iri() {
    return best().iri();
  }

  /**
   * The name to show: the known one, else that of the fullest kind which most documents use, else
   * the longest.
   */
  String label() {
    Map<String, Long> uses = count(Sighting::label);
    return members.stream()
        .max(
            Comparator.comparing(Sighting::known)
                .thenComparing(Group::full)
                .thenComparing(m -> uses.getOrDefault(m.label(), 0L))
                .thenComparing(m -> m.label().length())
                .thenComparing(Sighting::label, Comparator.reverseOrder()))
        .orElseThrow()
        .label();
  }

  private Sighting best() {
    Map<String, Long> uses = count(Sighting::iri);
    return members.stream()
        .max(
            Comparator.comparing(Sighting::known)
                .thenComparing(Group::full)
                .thenComparing(m -> uses.getOrDefault(m.iri(), 0L))
                .thenComparing(m -> m.label().length())
                .thenComparing(Sighting::iri, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private Map<String, Long> count(Function<Sighting, String> what) {
    var counts = new TreeMap<String, Long>();
    members.forEach(m -> counts.merge(what.apply(m), 1L, Long::sum));
    return counts;
  }

  /**
   * Whether a document names it in full: a talk by its title, a person by more than the first name.
   */
  private static boolean full(Sighting member) {
    return switch (member.kind()) {
      case TALK -> member.facts().containsKey("title");
      case PERSON -> Folded.person(member.label()).contains(" ");
      default -> true;
    };
  }
}
