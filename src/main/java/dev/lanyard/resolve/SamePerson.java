package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One full name is one person.
 *
 * <ol>
 *   <li>Same: <em>Dr Zoë Hall</em> and <em>Zoe Hall</em>.
 *   <li>Same: <em>Zoë B. Hall</em> and <em>Zoë Hall</em>, if no <em>Zoë C. Hall</em> is about.
 *   <li>Same: <em>Zoë</em>, if the document tells of a series that but one Zoë hosts in other
 *       documents, and she is not one of its speakers.
 *   <li>In doubt: <em>Zoë</em>, if two of that name host the series.
 *   <li>In doubt: one name with two employers in one month, in documents that have no series and no
 *       employer in common.
 *   <li>New: any other first name. Two documents that speak of a <em>Tom</em> speak of two.
 * </ol>
 */
final class SamePerson {
  private final Groups groups;

  SamePerson(Groups groups) {
    this.groups = groups;
  }

  void apply() {
    groups.of(Kind.PERSON).forEach(this::part);
    groups
        .by(Kind.PERSON, g -> keys(g, Folded::withoutInitials))
        .values()
        .forEach(this::joinNamesakes);
    groups.of(Kind.PERSON).stream().filter(g -> bare(g)).forEach(this::joinHost);
  }

  /** First names are each document's own; full names only where something speaks against them. */
  private void part(Group group) {
    boolean bare = bare(group);
    List<List<Sighting>> parts =
        groups.split(group, (one, other) -> !bare && !contradicts(one, other));
    if (parts.size() > 1 && !bare) {
      parts.forEach(p -> current(p.get(0)).doubt("the same name, but two employers in one month"));
    }
  }

  private Group current(Sighting sighting) {
    return groups.find(sighting.document(), sighting.iri()).orElseThrow();
  }

  private void joinNamesakes(List<Group> namesakes) {
    List<Group> full =
        namesakes.stream().map(groups::current).distinct().filter(g -> !bare(g)).toList();
    var initials = new TreeSet<String>();
    full.forEach(
        g ->
            keys(g, Folded::person).stream()
                .filter(n -> !n.equals(Folded.withoutInitials(n)))
                .forEach(initials::add));
    for (Group one : full) {
      for (Group other : full) {
        boolean same =
            !Collections.disjoint(keys(one, Folded::person), keys(other, Folded::person));
        boolean apart =
            one.members().stream()
                .anyMatch(m -> other.members().stream().anyMatch(n -> contradicts(m, n)));
        if (one != other && !apart && (same || initials.size() == 1)) {
          groups.join(one, other, "the same name but for titles, accents or an initial");
        } else if (!same && initials.size() > 1) {
          one.doubt("one name with several initials: " + String.join(", ", initials));
        }
      }
    }
  }

  private void joinHost(Group bare) {
    Sighting sighting = bare.members().iterator().next();
    Set<Group> series = seriesTold(sighting.document());
    var hosts = new LinkedHashSet<Group>();
    for (Group event : groups.of(Kind.EVENT)) {
      if (!Collections.disjoint(groups.related(event, "inSeries"), series)) {
        groups.related(event, "host").stream()
            .filter(
                h ->
                    h.kind() == Kind.PERSON
                        && !bare(h)
                        && firstNames(h).contains(Folded.name(sighting.label())))
            .forEach(hosts::add);
      }
    }
    if (speaks(bare)) {
      return;
    }
    if (hosts.size() == 1) {
      groups.join(hosts.iterator().next(), bare, "the first name of the one who hosts the series");
    } else if (hosts.size() > 1) {
      bare.doubt(
          "may be "
              + hosts.stream().map(Group::iri).sorted().collect(Collectors.joining(" or "))
              + ", who both host the series");
    }
  }

  private boolean speaks(Group person) {
    return groups.of(Kind.TALK).stream()
        .anyMatch(t -> groups.related(t, "speaker").contains(person));
  }

  /** The series whose events a document tells of. */
  private Set<Group> seriesTold(String document) {
    return groups.of(Kind.EVENT).stream()
        .flatMap(e -> e.members().stream())
        .filter(m -> m.document().equals(document))
        .flatMap(m -> groups.related(m, "inSeries").stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a person cannot be with both employers, as far as anybody can say. */
  private boolean contradicts(Sighting one, Sighting other) {
    Set<String> months = months(one);
    months.retainAll(months(other));
    Set<Group> left = employers(one);
    Set<Group> right = employers(other);
    return !months.isEmpty()
        && !left.isEmpty()
        && !right.isEmpty()
        && Collections.disjoint(left, right)
        && Collections.disjoint(seriesTold(one.document()), seriesTold(other.document()));
  }

  private Set<String> months(Sighting person) {
    return groups.related(person, "affiliation").stream()
        .flatMap(a -> a.members().stream())
        .flatMap(a -> a.values("asOf").stream())
        .filter(d -> d.length() >= 7)
        .map(d -> d.substring(0, 7))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Group> employers(Sighting person) {
    return groups.related(person, "affiliation").stream()
        .flatMap(a -> groups.related(a, "organisation").stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether nobody gives more than a first name. */
  static boolean bare(Group person) {
    return person.members().stream().noneMatch(m -> Folded.person(m.label()).contains(" "));
  }

  static Set<String> firstNames(Group person) {
    return keys(person, n -> Folded.person(n).split(" ")[0]);
  }

  private static Set<String> keys(Group group, UnaryOperator<String> fold) {
    return group.names().stream().map(fold).collect(Collectors.toCollection(TreeSet::new));
  }
}
