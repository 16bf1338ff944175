package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is who in a set of documents: the result of {@link Identity}. */
public final class Identities {
  private final List<Decision> decisions;
  private final Map<String, String> labels;
  private final Map<String, List<Decision>> byDocument = new HashMap<>();
  private final Map<String, Set<String>> canonicals = new HashMap<>();

  /**
   * @param decisions one for each entity of each document, by IRI and document
   * @param labels the name to show, by canonical IRI
   */
  public Identities(List<Decision> decisions, Map<String, String> labels) {
    this.decisions = List.copyOf(decisions);
    this.labels = new TreeMap<>(labels);
    for (Decision decision : decisions) {
      byDocument.computeIfAbsent(decision.document(), d -> new ArrayList<>()).add(decision);
      canonicals.computeIfAbsent(decision.iri(), i -> new TreeSet<>()).add(decision.canonical());
    }
  }

  /** One for each entity of each document, by IRI and document. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** The name to show, by canonical IRI. */
  public Map<String, String> labels() {
    return labels;
  }

  /** The IRIs of a document that the union calls otherwise, with what it calls them. */
  public Map<String, String> renamed(String document) {
    var renamed = new TreeMap<String, String>();
    byDocument.getOrDefault(document, List.of()).stream()
        .filter(d -> !d.iri().equals(d.canonical()))
        .forEach(d -> renamed.put(d.iri(), d.canonical()));
    return renamed;
  }

  /** What the union calls all that documents call so, sorted; one IRI unless they are namesakes. */
  public Set<String> canonicals(String iri) {
    return canonicals.getOrDefault(iri, Set.of());
  }

  /**
   * The IRIs that together mean an entity and nothing else: those that documents use, with the name
   * of the document where others mean another by it.
   */
  public List<String> namesOf(String canonical) {
    var names = new TreeSet<String>();
    for (Decision decision : decisions) {
      if (decision.canonical().equals(canonical)) {
        names.add(
            canonicals(decision.iri()).size() == 1
                ? decision.iri()
                : Sighting.within(decision.iri(), decision.document()));
      }
    }
    var sorted = new ArrayList<>(names);
    if (names.isEmpty() || sorted.remove(canonical)) {
      sorted.add(0, canonical);
    }
    return sorted;
  }

  /** What is worth a note: entities that go by another IRI now, and those in doubt. */
  public List<Decision> notable() {
    return decisions.stream()
        .filter(d -> d.outcome() == Decision.Outcome.DOUBTFUL || !d.iri().equals(d.canonical()))
        .toList();
  }
}
