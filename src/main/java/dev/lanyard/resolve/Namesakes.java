package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether those of one full name are one person: points for what their documents tell of them, see
 * {@link Mentions#points}. From {@link Mentions#SAME} on they are one.
 *
 * <p>Few people have a namesake among speakers, and many change employers: a name alone is worth
 * four points, and another employer at another time costs one at most. Two employers in one month
 * cost so many that two who have but a city and a subject in common stay two; and so do those who
 * had another employer a short while ago, and spoke of several other things in other cities.
 *
 * <p>Those who have an employer or an event in common are put together first, then whoever has most
 * points. Who fits two that are not one another stays apart, in doubt.
 */
final class Namesakes {
  private final Groups groups;
  private final Company company;

  Namesakes(Groups groups, Company company) {
    this.groups = groups;
    this.company = company;
  }

  /** Parts and joins groups, all of whose names are one but for titles, accents and initials. */
  void settle(Collection<Group> ofOneName) {
    var open = new ArrayList<Mentions>();
    ofOneName.stream()
        .flatMap(g -> g.members().stream())
        .sorted()
        .distinct()
        .forEach(s -> put(open, Mentions.of(s, company.life(s))));
    int names = (int) open.stream().flatMap(c -> c.initials().stream()).distinct().count();
    join(open, names);
    apply(open, ofOneName);
    doubt(open, names);
  }

  /** Puts those together who have an employer or an event in common, and all untold ones. */
  private static void put(List<Mentions> clusters, Mentions one) {
    Mentions whole = one;
    for (Mentions other : List.copyOf(clusters)) {
      boolean bond = whole.life().shares(other.life()) || whole.life().equals(other.life());
      if (bond && whole.initials().equals(other.initials())) {
        clusters.remove(other);
        whole = other.with(whole);
      }
    }
    clusters.add(whole);
  }

  /** Joins the two that fit best as long as any two fit, the first of several. */
  private static void join(List<Mentions> clusters, int names) {
    int one;
    do {
      int[][] points = new int[clusters.size()][clusters.size()];
      for (int i = 0; i < points.length; i++) {
        for (int j = 0; j < i; j++) {
          points[i][j] = clusters.get(i).points(clusters.get(j), names);
          points[j][i] = points[i][j];
        }
      }
      one = -1;
      int other = -1;
      for (int i = 0; i < points.length; i++) {
        for (int j = 0; j < i; j++) {
          boolean better = one < 0 || points[i][j] > points[one][other];
          if (points[i][j] >= Mentions.SAME && better && !torn(points, i, j)) {
            one = i;
            other = j;
          }
        }
      }
      if (one >= 0) {
        Mentions last = clusters.remove(one);
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
        if (Math.max(left, right) >= now && Math.min(left, right) < Mentions.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  private void apply(List<Mentions> clusters, Collection<Group> before) {
    Map<Sighting, Mentions> whose = new IdentityHashMap<>();
    clusters.forEach(c -> c.members().forEach(m -> whose.put(m, c)));
    before.forEach(g -> groups.split(g, (one, other) -> whose.get(one) == whose.get(other)));
    for (Mentions cluster : clusters) {
      for (Sighting member : cluster.members()) {
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

  private void doubt(List<Mentions> clusters, int names) {
    for (Mentions one : clusters) {
      for (Mentions other : clusters) {
        if (one != other) {
          group(one.first()).doubt(why(one, other, names), group(other.first()));
        }
      }
    }
  }

  private static Grounds why(Mentions one, Mentions other, int names) {
    if (one.life().clashes(other.life()) || one.life().crosses(other.life())) {
      return Grounds.TWO_EMPLOYERS;
    }
    return names > 1 && !one.initials().equals(other.initials())
        ? Grounds.SEVERAL_INITIALS
        : Grounds.NOTHING_IN_COMMON;
  }

  private Group group(Sighting member) {
    return groups.find(member.document(), member.iri()).orElseThrow();
  }
}
