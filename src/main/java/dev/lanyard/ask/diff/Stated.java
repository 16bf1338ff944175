package dev.lanyard.ask.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a graph states.
 *
 * @param things what it speaks of, by IRI
 * @param facts what it says of these
 * @param canonicals what it calls what a document calls so, by {@code DOCUMENT IRI}
 */
record Stated(Map<String, Thing> things, Map<Fact, Told> facts, Map<String, String> canonicals) {
  /**
   * Something that is spoken of.
   *
   * @param kind its class, {@code Person}
   * @param label its name
   * @param documents who speaks of it
   */
  record Thing(String kind, String label, Set<String> documents) {
    Thing and(Thing other) {
      return new Thing(kind, label, union(documents, other.documents));
    }
  }

  /**
   * How a fact is told.
   *
   * @param words its value in words, {@code CTO, Acme, 2025-05}
   * @param documents who says so; none if only people do
   */
  record Told(String words, Set<String> documents) {
    Told and(Told other) {
      return new Told(words, union(documents, other.documents));
    }
  }

  /**
   * The same, of things that go by other names; where two become one, the one that had the name
   * before gives the label.
   */
  Stated renamed(Map<String, String> names) {
    var thingsNow = new TreeMap<String, Thing>();
    things.forEach(
        (iri, thing) -> {
          if (!names.containsKey(iri)) {
            thingsNow.put(iri, thing);
          }
        });
    names.forEach(
        (old, now) -> {
          Thing thing = things.get(old);
          if (thing != null) {
            thingsNow.merge(now, thing, Thing::and);
          }
        });
    var factsNow = new HashMap<Fact, Told>();
    facts.forEach((fact, told) -> factsNow.merge(fact.renamed(names), told, Told::and));
    return new Stated(thingsNow, factsNow, canonicals);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
