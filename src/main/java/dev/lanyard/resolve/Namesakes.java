package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether those of one full name are one person: points for what their documents tell of them, see
 * {@link #points}. From {@link #SAME} on they are one.
 *
 * <p>Few people have a namesake among speakers, and many change employers: a name alone is worth
 * three points, and another employer at another time costs none. Two employers at one time cost so
 * many that two who have but a city and a subject in common stay two; and so do those who had
 * another employer a short while ago, and spoke of other things in other cities.
 *
 * <p>Those who have an employer or an event in common are put together first, then whoever has most
 * points. Who fits two that are not one another stays apart, in doubt.
 */
final class Namesakes {
  /** From so many points on two are one. */
  static final int SAME = 1;

  /** In years: half of all people stay with an employer for longer. */
  private static final int SOON = 4;

  private static final int NEVER = -100;

  private final Groups groups;
  private final Company company;

  Namesakes(Groups groups, Company company) {
    this.groups = groups;
    this.company = company;
  }

  /** Sightings that are held to be one, and what they tell. */
  private record Cluster(List<Sighting> members, Life life, Set<String> initials) {
    Cluster with(Cluster other) {
      var all = new ArrayList<>(members);
      all.addAll(other.members);
      var both = new TreeSet<>(initials);
      both.addAll(other.initials);
      return new Cluster(all, life.with(other.life), both);
    }

    Sighting first() {
      return members.get(0);
    }
  }

  /** Parts and joins groups, all of whose names are one but for titles, accents and initials. */
  void settle(Collection<Group> ofOneName) {
    var open = new ArrayList<Cluster>();
    ofOneName.stream()
        .flatMap(g -> g.members().stream())
        .sorted()
        .distinct()
        .forEach(s -> put(open, new Cluster(List.of(s), company.life(s), initials(s))));
    int names = (int) open.stream().flatMap(c -> c.initials.stream()).distinct().count();
    join(open, names);
    apply(open, ofOneName);
    doubt(open, names);
  }

  /** Puts those together who have an employer or an event in common, and all untold ones. */
  private static void put(List<Cluster> clusters, Cluster one) {
    Cluster whole = one;
    for (Cluster other : List.copyOf(clusters)) {
      boolean bond = whole.life.shares(other.life) || whole.life.equals(other.life);
      if (bond && whole.initials.equals(other.initials)) {
        clusters.remove(other);
        whole = other.with(whole);
      }
    }
    clusters.add(whole);
  }

  /** Joins the two that fit best as long as any two fit, the first of several. */
  private static void join(List<Cluster> clusters, int names) {
    int one;
    do {
      int[][] points = new int[clusters.size()][clusters.size()];
      for (int i = 0; i < points.length; i++) {
        for (int j = 0; j < i; j++) {
          points[i][j] = points(clusters.get(i), clusters.get(j), names);
          points[j][i] = points[i][j];
        }
      }
      one = -1;
      int other = -1;
      for (int i = 0; i < points.length; i++) {
        for (int j = 0; j < i; j++) {
          boolean better = one < 0 || points[i][j] > points[one][other];
          if (points[i][j] >= SAME && better && !torn(points, i, j)) {
            one = i;
            other = j;
          }
        }
      }
      if (one >= 0) {
        Cluster last = clusters.remove(one);
        clusters.set(other, clusters.get(other).with(last));
      }
    } while (one >= 0);
  }

  /** Whether one of two fits a third as well, which is not the other. */
  private static boolean torn(int[][] points, int one, int other) {
    int now = points[one][other];
    for (int third = 0; third < points.length; third++) {
      if (third != one && third != other) {
        int left = points[one][third];
        int right = points[other][third];
        if (Math.max(left, right) >= now && Math.min(left, right) < SAME) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What speaks for two of one full name to be one person, and what against it:
   *
   * <ol>
   *   <li>3: the full name.
   *   <li>4 each: an employer; an event at which both spoke.
   *   <li>3: somebody with whom both shared a stage.
   *   <li>2: a series of which their documents tell.
   *   <li>1 each: a subject of their talks; a city of their events.
   *   <li>-5: two employers at one time.
   *   <li>-1 each: no subject in common; no city in common; another employer within four years. -2
   *       each: none of several subjects on either side; none of several cities.
   *   <li>-4: only one has an initial, and several initials are about. Never: two initials.
   * </ol>
   *
   * @param names how many middle initials are about
   */
  private static int points(Cluster a, Cluster b, int names) {
    if (Life.differ(a.initials, b.initials)) {
      return NEVER;
    }
    Life one = a.life;
    Life other = b.life;
    int points = 3;
    points += Life.common(one.employers().keySet(), other.employers().keySet()) ? 4 : 0;
    points += Life.common(one.events(), other.events()) ? 4 : 0;
    points += Life.common(one.partners(), other.partners()) ? 3 : 0;
    points += Life.common(one.series(), other.series()) ? 2 : 0;
    points += likeness(one.subjects(), other.subjects());
    points += likeness(one.cities(), other.cities());
    points -= one.crosses(other) ? 5 : 0;
    points -=
        Life.differ(one.employers().keySet(), other.employers().keySet())
                && one.yearsFrom(other) <= SOON
            ? 1
            : 0;
    points -= names > 1 && !a.initials.equals(b.initials) ? 4 : 0;
    return points;
  }

  /** 1 if anything is in common; less the more there is on either side of which nothing is. */
  private static int likeness(Set<?> one, Set<?> other) {
    return Life.common(one, other) ? 1 : -Math.min(2, Math.min(one.size(), other.size()));
  }

  private static Set<String> initials(Sighting person) {
    return names(person).stream()
        .map(Folded::person)
        .filter(n -> !n.equals(Folded.withoutInitials(n)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Sighting person) {
    var names = new TreeSet<>(Folded.spokenNames(person.label()));
    person.otherNames().stream()
        .filter(n -> n.strip().contains(" "))
        .forEach(n -> names.addAll(Folded.spokenNames(n)));
    return names;
  }

  private void apply(List<Cluster> clusters, Collection<Group> before) {
    Map<Sighting, Cluster> whose = new HashMap<>();
    clusters.forEach(c -> c.members.forEach(m -> whose.put(m, c)));
    before.forEach(g -> groups.split(g, (one, other) -> whose.get(one) == whose.get(other)));
    for (Cluster cluster : clusters) {
      for (Sighting member : cluster.members) {
        Group one = group(cluster.first());
        Group other = group(member);
        if (one != other) {
          groups.join(one, other, grounds(one, other));
        }
      }
    }
  }

  private static Grounds grounds(Group one, Group other) {
    if (Life.common(iris(one), iris(other))) {
      return Grounds.ONE_NAME;
    }
    return Life.common(labels(one), labels(other)) ? Grounds.PERSON_FOLDED : Grounds.OTHER_NAME;
  }

  private static Set<String> iris(Group person) {
    return person.members().stream().map(Sighting::iri).collect(Collectors.toSet());
  }

  private static Set<String> labels(Group person) {
    return person.members().stream()
        .map(m -> Folded.withoutInitials(m.label()))
        .collect(Collectors.toSet());
  }

  private void doubt(List<Cluster> clusters, int names) {
    for (Cluster one : clusters) {
      for (Cluster other : clusters) {
        if (one != other) {
          group(one.first()).doubt(why(one, other, names), group(other.first()));
        }
      }
    }
  }

  private static Grounds why(Cluster one, Cluster other, int names) {
    if (one.life.crosses(other.life)) {
      return Grounds.TWO_EMPLOYERS;
    }
    return names > 1 && !one.initials.equals(other.initials)
        ? Grounds.SEVERAL_INITIALS
        : Grounds.NOTHING_IN_COMMON;
  }

  private Group group(Sighting member) {
    return groups.find(member.document(), member.iri()).orElseThrow();
  }
}
