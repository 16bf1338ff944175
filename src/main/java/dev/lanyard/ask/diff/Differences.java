package dev.lanyard.ask.diff;

import dev.lanyard.ask.diff.Difference.Change;
import dev.lanyard.ask.diff.Stated.Thing;
import dev.lanyard.ask.diff.Stated.Told;
import dev.lanyard.store.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two states of a graph: things that came and went, facts that were gained and lost, and
 * values that changed.
 *
 * <pre>{@code
 * List<Difference> all = Differences.between(Loader.union(old), Loader.union(now));
 * }</pre>
 *
 * <p>That a document mentions a thing counts where both are there before and after; else the one
 * that came or went says it already. Names besides the first, rules, offsets and quotations are no
 * facts.
 */
public final class Differences {
  private static final String MENTIONS = "mentions";

  private final Stated before;
  private final Stated after;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Stated before, Stated after) {
    this.before = before;
    this.after = after;
  }

  /** All of them, by thing. */
  public static List<Difference> between(Union old, Union now) {
    return between(old, now, Only.ALL);
  }

  /**
   * Some of them, by thing.
   *
   * @throws dev.lanyard.fault.Fault {@code diff-filter}
   */
  public static List<Difference> between(Union old, Union now, Only only) {
    Stated before = StatedReader.read(old);
    Stated after = StatedReader.read(now);
    Map<String, String> renamed = Renaming.of(before, after);
    var differences = new Differences(before.renamed(renamed), after);
    renamed.forEach(differences::rename);
    differences.things();
    differences.facts();
    differences.found.sort(Difference.ORDER);
    return only.of(differences.found, differences.before, after);
  }

  private void rename(String old, String now) {
    Thing thing = after.things().get(now);
    if (thing != null) {
      add(Change.RENAMED, now, thing, "", old, now, thing.documents());
    }
  }

  private void things() {
    before
        .things()
        .forEach(
            (iri, old) -> {
              Thing now = after.things().get(iri);
              if (now == null) {
                add(Change.GONE, iri, old, "", "", "", old.documents());
              } else {
                compare(iri, now, "name", old.label(), now.label());
                compare(iri, now, "kind", old.kind(), now.kind());
              }
            });
    after
        .things()
        .forEach(
            (iri, now) -> {
              if (!before.things().containsKey(iri)) {
                add(Change.NEW, iri, now, "", "", "", now.documents());
              }
            });
  }

  private void compare(String iri, Thing thing, String property, String old, String now) {
    if (!old.equals(now)) {
      add(Change.CHANGED, iri, thing, property, old, now, thing.documents());
    }
  }

  private void facts() {
    Map<String, List<Fact>> lost = only(before, after);
    Map<String, List<Fact>> gained = only(after, before);
    var slots = new TreeSet<>(lost.keySet());
    slots.addAll(gained.keySet());
    for (String slot : slots) {
      List<Fact> gone = lost.getOrDefault(slot, List.of());
      List<Fact> come = gained.getOrDefault(slot, List.of());
      if (gone.size() == 1 && come.size() == 1 && !come.get(0).property().equals(MENTIONS)) {
        tell(Change.CHANGED, come.get(0), told(before, gone.get(0)).words(), after);
      } else {
        gone.forEach(fact -> tell(Change.LOST, fact, told(before, fact).words(), before));
        come.forEach(fact -> tell(Change.GAINED, fact, "", after));
      }
    }
  }

  /** The facts of one that the other has not, by thing and property. */
  private Map<String, List<Fact>> only(Stated one, Stated other) {
    var facts = new HashMap<String, List<Fact>>();
    for (Fact fact : one.facts().keySet()) {
      if (!other.facts().containsKey(fact) && counts(fact)) {
        facts
            .computeIfAbsent(fact.subject() + " " + fact.property(), s -> new ArrayList<>())
            .add(fact);
      }
    }
    return facts;
  }

  private boolean counts(Fact fact) {
    return !fact.property().equals(MENTIONS)
        || stays(fact.subject()) && fact.values().stream().allMatch(v -> stays(v.toString()));
  }

  private boolean stays(String iri) {
    return before.things().containsKey(iri) == after.things().containsKey(iri);
  }

  private void tell(Change change, Fact fact, String old, Stated side) {
    Told told = told(side, fact);
    String iri = fact.subject();
    var unknown = new Thing("Thing", iri, Set.of());
    Thing thing = after.things().getOrDefault(iri, before.things().getOrDefault(iri, unknown));
    String now = change == Change.LOST ? "" : told.words();
    add(change, iri, thing, fact.property(), old, now, told.documents());
  }

  private static Told told(Stated side, Fact fact) {
    return side.facts().getOrDefault(fact, new Told("", Set.of()));
  }

  private void add(
      Change change,
      String iri,
      Thing thing,
      String property,
      String old,
      String now,
      Set<String> documents) {
    found.add(
        new Difference(
            change, thing.kind(), iri, thing.label(), property, old, now, documents.size()));
  }
}
