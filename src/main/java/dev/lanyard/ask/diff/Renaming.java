package dev.lanyard.ask.diff;

import dev.lanyard.ask.diff.Stated.Thing;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which things go by another IRI than before.
 *
 * <ol>
 *   <li>What one document calls by one IRI, before and after, is one thing. Where documents differ,
 *       most of them decide; between as many, the IRI that stays, then the first in the alphabet.
 *   <li>What is left on both sides is one thing if it is of one kind, has one name whatever its
 *       case, and is spoken of in one document.
 * </ol>
 */
final class Renaming {
  private final Stated before;
  private final Stated after;
  private final TreeMap<String, String> names = new TreeMap<>();

  private Renaming(Stated before, Stated after) {
    this.before = before;
    this.after = after;
  }

  /** The IRIs after by the IRIs before, where these differ. */
  static Map<String, String> of(Stated before, Stated after) {
    var renaming = new Renaming(before, after);
    renaming.byDocuments();
    renaming.byNames();
    return renaming.names;
  }

  private void byDocuments() {
    Map<String, String> canonicals = after.canonicals();
    var votes = new TreeMap<String, TreeMap<String, Integer>>();
    before
        .canonicals()
        .forEach(
            (sighting, old) -> {
              String now = canonicals.getOrDefault(sighting, "");
              if (!now.isEmpty()) {
                votes.computeIfAbsent(old, o -> new TreeMap<>()).merge(now, 1, Integer::sum);
              }
            });
    votes.forEach((old, now) -> rename(old, elected(old, now)));
  }

  private static String elected(String old, TreeMap<String, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> e.getKey().equals(old))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(old);
  }

  private void byNames() {
    TreeMap<String, Thing> gone = only(before, after);
    gone.keySet().removeAll(names.keySet());
    TreeMap<String, Thing> come = only(after, before);
    come.keySet().removeAll(names.values());
    gone.forEach(
        (old, thing) ->
            come.entrySet().stream()
                .filter(e -> isSame(thing, e.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .ifPresent(
                    now -> {
                      rename(old, now);
                      come.remove(now);
                    }));
  }

  private static TreeMap<String, Thing> only(Stated one, Stated other) {
    var things = new TreeMap<>(one.things());
    things.keySet().removeAll(other.things().keySet());
    return things;
  }

  private static boolean isSame(Thing one, Thing other) {
    return one.kind().equals(other.kind())
        && one.label().equalsIgnoreCase(other.label())
        && !Collections.disjoint(one.documents(), other.documents());
  }

  private void rename(String old, String now) {
    if (!old.equals(now)) {
      names.put(old, now);
    }
  }
}
