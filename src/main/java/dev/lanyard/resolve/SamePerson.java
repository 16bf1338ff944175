package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 *   <li>Same: <em>Zed Hall</em> and <em>Zoë Hall</em>, where a document has <em>Zoë "Zed"
 *       Hall</em>.
 *   <li>Same: <em>Z. Hall</em> and <em>Zoë Hall</em>, if both were at one event or with one
 *       employer, and but one name of a Hall fits.
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
  private final Company company;

  SamePerson(Groups groups) {
    this.groups = groups;
    this.company = new Company(groups);
  }

  void apply() {
    groups.of(Kind.PERSON).forEach(this::part);
    groups
        .by(Kind.PERSON, g -> keys(g, Folded::withoutInitials))
        .values()
        .forEach(this::joinNamesakes);
    groups.by(Kind.PERSON, SamePerson::surnames).values().forEach(this::joinInitials);
    Map<Group, Set<Group>> hosts = company.hostsBySeries();
    groups.of(Kind.PERSON).stream().filter(g -> bare(g)).forEach(g -> joinHost(g, hosts));
  }

  /** First names are each document's own; full names only where something speaks against them. */
  private void part(Group group) {
    boolean bare = bare(group);
    List<Group> parts =
        groups.split(group, (one, other) -> !bare && !company.contradict(one, other)).stream()
            .map(p -> groups.find(p.get(0).document(), p.get(0).iri()).orElseThrow())
            .toList();
    if (!bare) {
      parts.forEach(p -> parts.forEach(q -> doubt(p, q, Grounds.TWO_EMPLOYERS)));
    }
  }

  private static void doubt(Group one, Group other, Grounds why) {
    if (one != other) {
      one.doubt(why, other);
    }
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
    for (int i = 0; i < full.size(); i++) {
      for (int j = 0; j < i; j++) {
        joinNamesakes(groups.current(full.get(i)), groups.current(full.get(j)), initials.size());
      }
    }
  }

  private void joinNamesakes(Group one, Group other, int initials) {
    if (one == other) {
      return;
    }
    boolean same = !Collections.disjoint(keys(one, Folded::person), keys(other, Folded::person));
    if (!company.contradict(one, other) && (same || initials <= 1)) {
      boolean byLabel = !Collections.disjoint(labels(one), labels(other));
      groups.join(one, other, byLabel ? Grounds.PERSON_FOLDED : Grounds.OTHER_NAME);
    } else if (!same && initials > 1) {
      doubt(one, other, Grounds.SEVERAL_INITIALS);
      doubt(other, one, Grounds.SEVERAL_INITIALS);
    }
  }

  private static Set<String> labels(Group person) {
    return person.members().stream()
        .map(m -> Folded.withoutInitials(m.label()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Joins <em>Z. Hall</em> with the one Hall of that initial who keeps the same company. */
  private void joinInitials(List<Group> halls) {
    var full = new ArrayList<Group>();
    var short_ = new ArrayList<Group>();
    halls.stream()
        .map(groups::current)
        .distinct()
        .forEach(g -> (abbreviated(g) ? short_ : full).add(g));
    for (Group one : short_) {
      List<Group> fitting =
          full.stream()
              .map(groups::current)
              .distinct()
              .filter(o -> !Collections.disjoint(initials(o), initials(one)))
              .toList();
      if (fitting.size() == 1
          && company.shared(one, fitting.get(0))
          && !company.contradict(one, fitting.get(0))) {
        groups.join(fitting.get(0), one, Grounds.INITIAL_AND_COMPANY);
      } else {
        fitting.forEach(o -> doubt(one, o, Grounds.SEVERAL_INITIALS));
      }
    }
  }

  private void joinHost(Group bare, Map<Group, Set<Group>> hostsBySeries) {
    Sighting sighting = bare.members().first();
    if (company.speaks(sighting)) {
      return;
    }
    var hosts = new LinkedHashSet<Group>();
    for (Group series : company.seriesTold(sighting.document())) {
      hostsBySeries.getOrDefault(series, Set.of()).stream()
          .map(groups::current)
          .filter(h -> !bare(h) && firstNames(h).contains(Folded.name(sighting.label())))
          .forEach(hosts::add);
    }
    if (hosts.size() == 1) {
      groups.join(hosts.iterator().next(), bare, Grounds.HOST_OF_SERIES);
    } else {
      hosts.forEach(h -> bare.doubt(Grounds.SEVERAL_HOSTS, h));
    }
  }

  /** Whether nobody gives more than a first name. */
  static boolean bare(Group person) {
    return person.members().stream().noneMatch(m -> Folded.person(m.label()).contains(" "));
  }

  static Set<String> firstNames(Group person) {
    return keys(person, n -> Folded.person(n).split(" ")[0]);
  }

  /** Whether nobody gives more than the initial of the first name. */
  private static boolean abbreviated(Group person) {
    return firstNames(person).stream().allMatch(n -> n.length() == 1);
  }

  private static Set<String> initials(Group person) {
    return keys(person, n -> Folded.person(n).substring(0, 1));
  }

  private static Set<String> surnames(Group person) {
    Set<String> names = keys(person, Folded::person);
    names.removeIf(n -> !n.contains(" "));
    return names.stream()
        .map(n -> n.substring(n.lastIndexOf(' ') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(Group group, UnaryOperator<String> fold) {
    return group.names().stream()
        .flatMap(n -> Folded.spokenNames(n).stream())
        .map(fold)
        .filter(k -> !k.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
