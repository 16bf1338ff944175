package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A thing with a name, ours or theirs, and what is known of it.
 *
 * <p>{@code Item.of("https://example.org/acme").with(NAME, "Acme").with(HOMEPAGE,
 * "https://acme.example")}
 *
 * @param iri what it is called by
 * @param traits what is known, in the order in which it was told
 */
public record Item(String iri, Map<Trait, List<String>> traits) {
  public Item {
    traits = Map.copyOf(traits);
  }

  /** A thing of which nothing is known yet. */
  public static Item of(String iri) {
    return new Item(iri, Map.of());
  }

  /** The same, with one more thing known; a blank value adds nothing. */
  public Item with(Trait trait, String... values) {
    return with(trait, List.of(values));
  }

  /** The same, with more known. */
  public Item with(Trait trait, Collection<String> values) {
    var more = new ArrayList<>(all(trait));
    values.stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty() && !more.contains(v))
        .forEach(more::add);
    if (more.isEmpty()) {
      return this;
    }
    var known = new EnumMap<Trait, List<String>>(Trait.class);
    known.putAll(traits);
    known.put(trait, List.copyOf(more));
    return new Item(iri, known);
  }

  /** The same, with all that {@code other} knows besides. */
  public Item and(Item other) {
    var both = this;
    for (var trait : new TreeSet<>(other.traits.keySet())) {
      both = both.with(trait, other.all(trait));
    }
    return both;
  }

  /** Everything known of one sort, as told. */
  public List<String> all(Trait trait) {
    return traits.getOrDefault(trait, List.of());
  }

  /** The name to show; its IRI if it has none. */
  public String name() {
    return all(Trait.NAME).stream().findFirst().orElse(iri);
  }

  /** All names, the one to show first. */
  public List<String> names() {
    var names = new ArrayList<>(all(Trait.NAME));
    names.addAll(all(Trait.ALIAS));
    return names;
  }

  /** What it is; empty where nobody says so. */
  public Set<Kind> kinds() {
    return all(Trait.KIND).stream()
        .map(k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
