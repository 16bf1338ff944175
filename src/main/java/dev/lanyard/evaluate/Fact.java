package dev.lanyard.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/**
 * One fact, reduced to what is compared: {@code affiliation(Rob Reid, Cockroach Labs)}.
 *
 * @param counts false for what careful readers differ about: stated or not, it counts neither for
 *     nor against
 * @param basis the triples that state it; none for what a reader found
 */
public record Fact(Kind kind, List<Slot> slots, boolean counts, List<Triple> basis) {
  /** By kind, then as it reads. */
  static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind).thenComparing(Fact::text);

  public Fact {
    slots = List.copyOf(slots);
    basis = List.copyOf(basis);
  }

  /** Whether it says the same: the same kind, and each slot matches. */
  boolean matches(Fact other) {
    if (kind != other.kind || slots.size() != other.slots.size()) {
      return false;
    }
    for (int i = 0; i < slots.size(); i++) {
      if (!slots.get(i).matches(other.slots.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** As people read it: {@code affiliation(Rob Reid, Cockroach Labs)}. */
  public String text() {
    return slots.stream().map(Slot::text).collect(Collectors.joining(", ", kind.word() + "(", ")"));
  }
}
