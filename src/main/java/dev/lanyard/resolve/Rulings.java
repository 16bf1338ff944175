package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people have said on who is who, ready to be looked up while {@link Identity} works. */
final class Rulings {
  private final List<Ruling.Same> same = new ArrayList<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Map<String, List<Ruling.Namesake>> namesakes = new HashMap<>();
  private final Set<String> spokenOf = new HashSet<>();

  Rulings(Collection<Ruling> rulings) {
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Same s) {
        same.add(s);
        spokenOf.addAll(List.of(s.one(), s.other()));
      } else if (ruling instanceof Ruling.Apart a) {
        spokenOf.addAll(List.of(a.one(), a.other()));
        apart.computeIfAbsent(a.one(), i -> new TreeSet<>()).add(a.other());
        apart.computeIfAbsent(a.other(), i -> new TreeSet<>()).add(a.one());
      } else if (ruling instanceof Ruling.Namesake n) {
        namesakes.computeIfAbsent(n.iri(), i -> new ArrayList<>()).add(n);
      }
    }
  }

  /** Joins what is said to be one, whatever the rules think of it. */
  void apply(Groups groups) {
    for (Ruling.Same said : same) {
      for (Group one : groups.named(said.one())) {
        for (Group other : groups.named(said.other())) {
          groups.unite(one, other, said);
        }
      }
    }
  }

  /**
   * Which of several things that documents call by one IRI this is: empty for the one that nobody
   * spoke about. Who speaks of {@code person/tom-in-b} speaks of one document's.
   */
  String whichOf(Sighting sighting) {
    if (isEmpty()) {
      return "";
    }
    String namesake = namesake(sighting);
    String within = sighting.within();
    return namesake.isEmpty() && !sighting.known() && spokenOf.contains(within) ? within : namesake;
  }

  /** Which of the namesakes of one IRI this is said to be; empty if nobody said so. */
  private String namesake(Sighting sighting) {
    List<Ruling.Namesake> said = namesakes.getOrDefault(sighting.iri(), List.of());
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).documents().contains(sighting.document())) {
        return " " + i;
      }
    }
    return "";
  }

  /** Whether nobody has said anything. */
  boolean isEmpty() {
    return spokenOf.isEmpty() && namesakes.isEmpty();
  }

  /** Whether somebody says that the two are two. */
  boolean part(Group one, Group other) {
    if (isEmpty()) {
      return false;
    }
    return one.members().stream().anyMatch(m -> other.members().stream().anyMatch(n -> part(m, n)));
  }

  private boolean part(Sighting one, Sighting other) {
    boolean said =
        one.names().stream()
            .anyMatch(
                n -> other.names().stream().anyMatch(apart.getOrDefault(n, Set.of())::contains));
    return said || one.iri().equals(other.iri()) && !namesake(one).equals(namesake(other));
  }
}
