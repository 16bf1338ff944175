package dev.lanyard.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is who in a set of documents: the result of {@link Identity}.
 *
 * @param decisions one for each entity of each document, by IRI and document
 * @param labels the name to show, by canonical IRI
 */
public record Identities(List<Decision> decisions, Map<String, String> labels) {
  public Identities {
    decisions = List.copyOf(decisions);
    labels = new TreeMap<>(labels);
  }

  /** The IRIs of a document that the union calls otherwise, with what it calls them. */
  public Map<String, String> renamed(String document) {
    var renamed = new TreeMap<String, String>();
    decisions.stream()
        .filter(d -> d.document().equals(document) && !d.iri().equals(d.canonical()))
        .forEach(d -> renamed.put(d.iri(), d.canonical()));
    return renamed;
  }

  /** What is worth a note: entities that go by another IRI now, and those in doubt. */
  public List<Decision> notable() {
    return decisions.stream()
        .filter(d -> d.outcome() == Decision.Outcome.DOUBTFUL || !d.iri().equals(d.canonical()))
        .toList();
  }
}
