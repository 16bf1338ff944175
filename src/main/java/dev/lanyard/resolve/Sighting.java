package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one document says of one entity, as far as it helps to tell whether another document speaks
 * of the same.
 *
 * <p>The ontology counts as a document without a name: what it speaks of is known beforehand.
 *
 * @param document the IRI of the document; empty for what is known beforehand
 * @param kind what the entity is
 * @param iri how the document calls it, such as {@code person/priya-raman}
 * @param label its name there
 * @param otherNames every other form of the name there
 * @param facts by term, such as {@code inSeries}, the IRIs or data that it is tied to
 */
public record Sighting(
    String document,
    Kind kind,
    String iri,
    String label,
    Set<String> otherNames,
    Map<String, Set<String>> facts)
    implements Comparable<Sighting> {
  public Sighting {
    otherNames = new TreeSet<>(otherNames);
    var copy = new TreeMap<String, Set<String>>();
    facts.forEach((term, values) -> copy.put(term, new TreeSet<>(values)));
    facts = copy;
  }

  /** Whether it is known beforehand. */
  boolean known() {
    return document.isEmpty();
  }

  /**
   * What people call it when they rule on it: its IRI, and the one with its document that tells it
   * from others of one IRI.
   */
  List<String> names() {
    return known() ? List.of(iri) : List.of(iri, within());
  }

  /** The IRI that tells it from what other documents call so: {@code person/tom-in-b}. */
  String within() {
    return within(iri, document);
  }

  static String within(String iri, String document) {
    return iri + "-in-" + document.substring(document.lastIndexOf('/') + 1);
  }

  /** What it is tied to by a term, sorted; none if the document does not say. */
  Set<String> values(String term) {
    return facts.getOrDefault(term, Set.of());
  }

  /** By IRI, then by document. */
  @Override
  public int compareTo(Sighting other) {
    int byIri = iri.compareTo(other.iri);
    return byIri != 0 ? byIri : document.compareTo(other.document);
  }
}
