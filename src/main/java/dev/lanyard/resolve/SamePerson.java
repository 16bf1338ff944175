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
 *   <li>Same: <em>Zed Hall</em> and <em>Zoë Hall</em>, if two documents tell one talk by them, with
 *       one employer, and none tells of both.
 *   <li>Same: <em>Z. Hall</em> and <em>Zoë Hall</em>, if both were at one event or with one
 *       employer, and no other Hall of that initial was.
 *   <li>Same: <em>Zoë</em>, if the document tells of a series that but one Zoë hosts in other
 *       documents, and she is not one of its speakers.
 *   <li>In doubt: <em>Zoë</em>, if two of that name host the series.
 *   <li>In doubt: <em>Chris Hall</em> and <em>Christian Hall</em>; see {@link ShortFirstNames}.
 *   <li>In doubt: one full name with two employers at one time, or hardly anything else in common;
 *       see {@link Namesakes}.
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
    for (Group group : groups.of(Kind.PERSON)) {
      if (bare(group)) {
        groups.split(group, (one, other) -> false);
      }
    }
    groups
        .by(Kind.PERSON, g -> bare(g) ? Set.of() : keys(g, Folded::withoutInitials))
        .values()
        .forEach(this::settle);
    groups.by(Kind.PERSON, this::talks).values().forEach(this::joinOneTalk);
    groups.by(Kind.PERSON, SamePerson::surnames).values().forEach(this::joinInitials);
    new ShortFirstNames(groups, company).apply();
    Map<Group, Set<Group>> hosts = company.hostsBySeries();
    groups.of(Kind.PERSON).stream().filter(g -> bare(g)).forEach(g -> joinHost(g, hosts));
  }

  private void settle(List<Group> namesakes) {
    if (namesakes.size() == 1 && namesakes.get(0).members().size() == 1) {
      return; // most names; of one mention alone there is nothing to say
    }
    new Namesakes(groups, company)
        .settle(
            namesakes.stream()
                .flatMap(g -> g.members().stream())
                .map(m -> groups.find(m.document(), m.iri()).orElseThrow())
                .distinct()
                .toList());
  }

  /** An event at which a person spoke, with the employer and the last name. */
  private Set<String> talks(Group person) {
    var keys = new TreeSet<String>();
    Set<String> surnames = bare(person) ? Set.of() : surnames(person);
    for (Sighting told : surnames.isEmpty() ? List.<Sighting>of() : person.members()) {
      Life life = company.life(told);
      for (Group event : life.events()) {
        for (Group employer : life.employers().keySet()) {
          surnames.forEach(s -> keys.add(Groups.id(event) + Groups.id(employer) + " " + s));
        }
      }
    }
    return keys;
  }

  /** Joins those of one last name of whom two documents tell one talk, and none tells both. */
  private void joinOneTalk(List<Group> relatives) {
    for (Group one : relatives) {
      for (Group other : relatives) {
        Group left = groups.current(one);
        Group right = groups.current(other);
        if (left != right
            && !Life.common(left.documents(), right.documents())
            && titles(left).stream()
                .anyMatch(t -> titles(right).stream().anyMatch(u -> Folded.alike(t, u)))) {
          groups.join(left, right, Grounds.ONE_TALK);
        }
      }
    }
  }

  /** The titles of a person's talks, but for those of a word or two. */
  private Set<String> titles(Group person) {
    return person.members().stream()
        .flatMap(m -> company.talks(m).stream())
        .flatMap(t -> t.values("title").stream())
        .filter(t -> Folded.words(t).size() > 2)
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
      Life life = company.life(one.members());
      List<Group> fitting =
          full.stream()
              .map(groups::current)
              .distinct()
              .filter(o -> !Collections.disjoint(initials(o), initials(one)))
              .toList();
      List<Group> near =
          fitting.stream().filter(o -> fits(company.life(o.members()), life)).toList();
      if (near.size() == 1) {
        groups.join(near.get(0), one, Grounds.INITIAL_AND_COMPANY);
      } else {
        fitting.forEach(o -> groups.current(one).doubt(Grounds.SEVERAL_INITIALS, o));
      }
    }
  }

  private static boolean fits(Life one, Life other) {
    return one.shares(other) && !one.crosses(other);
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

  static Set<String> surnames(Group person) {
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
