package dev.lanyard.resolve;

import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.extract.Claim;
import dev.lanyard.extract.Extraction;
import dev.lanyard.extract.Literal;
import dev.lanyard.extract.Relation;
import dev.lanyard.extract.Thing;
import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives every thing that a document speaks of one IRI, and gathers the places that state each fact.
 *
 * <p>Works on one document alone, so that a document's graph depends on nothing but its words and
 * what is known; {@link Identity} finds what several documents speak of.
 */
public final class Resolver {
  private final Names names;

  /** A resolver that knows these entities and editions. */
  public Resolver(Gazetteer gazetteer, Editions editions) {
    this.names = new Names(gazetteer, editions);
  }

  /** The entities and facts of one document. */
  public Resolved resolve(Extraction extraction) {
    Names.OfDocument paths = names.of(extraction);
    var labels = new TreeMap<String, Map<String, Integer>>();
    var kinds = new TreeMap<String, Kind>();
    var facts = new TreeMap<Key, TreeSet<Evidence>>();
    for (Claim claim : extraction.claims()) {
      String subject = paths.path(claim.subject());
      note(kinds, labels, paths, claim.subject());
      if (claim.relation() == Relation.ALSO_NAMED) {
        labels
            .computeIfAbsent(subject, s -> new TreeMap<>())
            .merge(((Literal) claim.object()).text(), 0, Integer::sum);
        continue;
      }
      Fact.Value object;
      if (claim.object() instanceof Thing thing) {
        note(kinds, labels, paths, thing);
        object = new Fact.Reference(paths.path(thing));
      } else {
        object = new Fact.Data((Literal) claim.object());
      }
      facts
          .computeIfAbsent(new Key(subject, claim.relation(), object), k -> new TreeSet<>())
          .add(new Evidence(claim.where(), claim.rule().id()));
    }
    var entities = new ArrayList<Entity>();
    kinds.forEach(
        (path, kind) ->
            entities.add(
                entity(kind, path, paths.known(path), labels.getOrDefault(path, new TreeMap<>()))));
    var list = new ArrayList<Fact>();
    facts.forEach(
        (key, evidence) ->
            list.add(new Fact(key.subject(), key.relation(), key.object(), List.copyOf(evidence))));
    return new Resolved(extraction.document(), paths.document(), entities, list);
  }

  private static void note(
      Map<String, Kind> kinds,
      Map<String, Map<String, Integer>> labels,
      Names.OfDocument paths,
      Thing thing) {
    String path = paths.path(thing);
    kinds.put(path, thing.kind());
    labels.computeIfAbsent(path, p -> new TreeMap<>()).merge(paths.label(thing), 1, Integer::sum);
  }

  /** The canonical name: the known one, else the form that is met most, else the longest. */
  private static Entity entity(Kind kind, String path, String known, Map<String, Integer> forms) {
    String label =
        known.isEmpty()
            ? forms.entrySet().stream()
                .max(
                    Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(path)
            : known;
    return new Entity(
        kind, path, label, forms.keySet().stream().filter(f -> !f.equals(label)).toList());
  }

  private record Key(String subject, Relation relation, Fact.Value object)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySubject = subject.compareTo(other.subject);
      if (bySubject != 0) {
        return bySubject;
      }
      int byRelation = relation.compareTo(other.relation);
      return byRelation != 0 ? byRelation : object.toString().compareTo(other.object.toString());
    }
  }
}
