package dev.lanyard.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * Collects facts, each once however often it is stated.
 *
 * <p>Which facts are one is told by a key: for a graph the resources in its slots, so that a person
 * who was taken for two stays two; for a reader's findings the slots themselves.
 */
final class Facts {
  private final Map<Key, Fact> facts = new LinkedHashMap<>();

  private record Key(Kind kind, List<?> subjects) {}

  /** Adds what the reader found. */
  void add(Kind kind, Slot... slots) {
    put(new Key(kind, List.of(slots)), new Fact(kind, List.of(slots), true, List.of()));
  }

  /** Adds what the reader may as well not have found. */
  void allow(Kind kind, Slot... slots) {
    put(new Key(kind, List.of(slots)), new Fact(kind, List.of(slots), false, List.of()));
  }

  /** Adds what the triples state about the subjects. */
  void add(List<?> subjects, Fact fact) {
    put(new Key(fact.kind(), subjects), fact);
  }

  private void put(Key key, Fact fact) {
    facts.merge(key, fact, Facts::merged);
  }

  private static Fact merged(Fact one, Fact other) {
    List<Triple> basis =
        Stream.concat(one.basis().stream(), other.basis().stream()).distinct().toList();
    return new Fact(one.kind(), one.slots(), one.counts() || other.counts(), basis);
  }

  /** What was added, in {@link Fact#ORDER}. */
  List<Fact> sorted() {
    return facts.values().stream().sorted(Fact.ORDER).toList();
  }
}
