package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** All groups, and who is in which. At first a group is what goes by one IRI. */
final class Groups {
  private record Name(String document, String iri) {}

  private final Map<Kind, TreeMap<String, Group>> groups = new HashMap<>();
  private final Map<Name, Group> whose = new HashMap<>();
  private final Map<String, List<Sighting>> byName = new HashMap<>();
  private final Rulings rulings;

  Groups(Collection<Sighting> all, Rulings rulings) {
    this.rulings = rulings;
    var byIri = new TreeMap<String, List<Sighting>>();
    for (Sighting sighting : new TreeSet<>(all)) {
      String which = sighting.iri() + rulings.whichOf(sighting);
      byIri.computeIfAbsent(which, i -> new ArrayList<>()).add(sighting);
      for (String name : rulings.isEmpty() ? List.<String>of() : sighting.names()) {
        byName.computeIfAbsent(name, x -> new ArrayList<>()).add(sighting);
      }
    }
    byIri.values().forEach(members -> add(new Group(members)));
  }

  /** The groups of all that documents call so, if anybody has said anything on who is who. */
  List<Group> named(String iri) {
    return byName.getOrDefault(iri, List.of()).stream()
        .map(s -> find(s.document(), s.iri()).orElseThrow())
        .distinct()
        .toList();
  }

  /** The groups of a kind, in an order that depends on nothing but the sightings. */
  List<Group> of(Kind kind) {
    return List.copyOf(groups.getOrDefault(kind, new TreeMap<>()).values());
  }

  /** Every group. */
  List<Group> all() {
    var all = new ArrayList<Group>();
    for (Kind kind : Kind.values()) {
      all.addAll(of(kind));
    }
    return all;
  }

  /** The groups of a kind that have a key in common, by key; a group without a key is in none. */
  Map<String, List<Group>> by(Kind kind, Function<Group, Set<String>> keys) {
    var found = new TreeMap<String, List<Group>>();
    for (Group group : of(kind)) {
      keys.apply(group).forEach(k -> found.computeIfAbsent(k, x -> new ArrayList<>()).add(group));
    }
    return found;
  }

  /**
   * Holds two groups to be one. Two that are known beforehand stay two, and so do two of which a
   * person says that they are.
   */
  void join(Group one, Group other, Grounds why) {
    Group left = current(one);
    Group right = current(other);
    if (left != right && !(left.known() && right.known()) && !rulings.part(left, right)) {
      take(left, right, why);
    }
  }

  /** Holds two groups to be one because a person says so, whatever speaks against it. */
  void unite(Group one, Group other, Ruling.Same said) {
    Group left = current(one);
    Group right = current(other);
    if (left.kind() == right.kind()) {
      Group whole = left == right ? left : take(left, right, Grounds.SAID_TO_BE_ONE);
      whole.say(said.reason(), said.one());
    }
  }

  /** The smaller goes into the larger, so that many are joined in little more time than few. */
  private Group take(Group left, Group right, Grounds why) {
    boolean less = left.members().size() < right.members().size();
    Group larger = less ? right : left;
    Group smaller = less ? left : right;
    remove(larger);
    remove(smaller);
    larger.take(smaller, why);
    groups.computeIfAbsent(larger.kind(), k -> new TreeMap<>()).put(id(larger), larger);
    smaller.members().forEach(m -> whose.put(name(m), larger));
    return larger;
  }

  /**
   * Breaks a group into those of its members that belong together, and gives the parts. A member
   * joins the first part with all of which it belongs together, or begins one of its own.
   */
  List<List<Sighting>> split(Group group, BiPredicate<Sighting, Sighting> together) {
    if (group.members().size() == 1) {
      return List.of(List.copyOf(group.members()));
    }
    var parts = new ArrayList<List<Sighting>>();
    for (Sighting member : group.members()) {
      List<Sighting> home =
          parts.stream()
              .filter(p -> p.stream().allMatch(m -> together.test(m, member)))
              .findFirst()
              .orElseGet(ArrayList::new);
      home.add(member);
      if (home.size() == 1) {
        parts.add(home);
      }
    }
    if (parts.size() > 1) {
      remove(group);
      parts.forEach(p -> add(new Group(p)));
    }
    return parts;
  }

  /**
   * The group of what a document calls so; what documents call so that do not describe it is in
   * none.
   */
  Optional<Group> find(String document, String iri) {
    return Optional.ofNullable(whose.get(new Name(document, iri)));
  }

  /** The groups that a group is tied to by a term. */
  Set<Group> related(Group group, String term) {
    var related = new LinkedHashSet<Group>();
    group.members().forEach(m -> related.addAll(related(m, term)));
    return related;
  }

  /** The groups that one document ties an entity to by a term. */
  Set<Group> related(Sighting sighting, String term) {
    var related = new LinkedHashSet<Group>();
    for (String iri : sighting.values(term)) {
      find(sighting.document(), iri).or(() -> find("", iri)).ifPresent(related::add);
    }
    return related;
  }

  /** A group and all that it is tied to by a term, over any number of steps. */
  Set<Group> closure(Group group, String term) {
    var found = new LinkedHashSet<Group>();
    var open = new ArrayDeque<Group>(List.of(group));
    while (!open.isEmpty()) {
      Group next = open.remove();
      if (found.add(next)) {
        open.addAll(related(next, term));
      }
    }
    return found;
  }

  /** The group that holds now what a group held before. */
  Group current(Group group) {
    Sighting first = group.members().iterator().next();
    return find(first.document(), first.iri()).orElseThrow();
  }

  /** A name for a group that lasts until the next change: its first sighting. */
  static String id(Group group) {
    Sighting first = group.members().first();
    return first.iri() + " " + first.document();
  }

  /** What became of every sighting. */
  Identities decided() {
    return new Conclusion(this, rulings).identities();
  }

  private static Name name(Sighting sighting) {
    return new Name(sighting.document(), sighting.iri());
  }

  private void add(Group group) {
    groups.computeIfAbsent(group.kind(), k -> new TreeMap<>()).put(id(group), group);
    group.members().forEach(m -> whose.put(name(m), group));
  }

  private void remove(Group group) {
    groups.getOrDefault(group.kind(), new TreeMap<>()).remove(id(group));
  }
}
