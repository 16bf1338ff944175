package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One edition of one series is one event.
 *
 * <p>Never one: two editions that are known beforehand, a day and the conference that it is a part
 * of, what was at other times or in other places. A name that tells the time is right where a date
 * is not. Otherwise:
 *
 * <ol>
 *   <li>Same: one name, one time. <em>KubeCon EU 2025</em> is a name of the known edition.
 *   <li>Same: one series or its family, one month. <em>Pods &amp; Pints May 2024</em> and <em>Pods
 *       &amp; Pints on 8 May 2024</em>
 *   <li>Same if but one fits: one series or its family, one year, one place or region. <em>KubeCon
 *       London 2025</em>
 *   <li>Same if but one fits: one name, no date, one place or venue.
 *   <li>In doubt: one name and nothing else. <em>KubeCon China</em> of two posts may be two years.
 * </ol>
 */
final class SameEvent {
  private final Groups groups;
  private final EventKeys keys;

  SameEvent(Groups groups) {
    this.groups = groups;
    this.keys = new EventKeys(groups);
  }

  void apply() {
    groups.of(Kind.EVENT).forEach(this::part);
    pairs(
        (one, other) -> {
          if (sameName(one, other) && time(one, other)) {
            groups.join(one, other, Grounds.NAME_AND_TIME);
          } else if (kin(one, other) && sameMonth(one, other)) {
            groups.join(one, other, Grounds.SERIES_AND_MONTH);
          }
        });
    Map<String, List<Group>> near = groups.by(Kind.EVENT, keys::places);
    for (Group group : groups.of(Kind.EVENT)) {
      // Only the one that tells less can have several that fit.
      if (!group.known() && Edition.times(group).stream().noneMatch(Period::tellsMonth)) {
        settle(groups.current(group), near);
      }
    }
  }

  /** What goes by one IRI without a time in its name may yet be several editions. */
  private void part(Group group) {
    boolean timeless =
        !group.known()
            && group.members().stream().allMatch(m -> Period.inName(m.label()).isEmpty());
    if (!timeless || group.members().size() == 1) {
      return;
    }
    List<Group> apart =
        groups.split(group, (one, other) -> false).stream()
            .map(p -> groups.find(p.get(0).document(), p.get(0).iri()).orElseThrow())
            .toList();
    var byYear = new TreeMap<String, List<Group>>();
    for (Group one : apart) {
      Edition.times(one).stream()
          .flatMap(t -> t.years().stream())
          .distinct()
          .forEach(y -> byYear.computeIfAbsent(y, x -> new ArrayList<>()).add(one));
    }
    byYear.values().forEach(this::joinOneYear);
  }

  private void joinOneYear(List<Group> year) {
    for (Group one : year) {
      for (Group other : year) {
        if (groups.current(one) != groups.current(other)
            && time(one, other)
            && !elsewhere(one, other)) {
          groups.join(one, other, Grounds.NAME_AND_TIME);
        }
      }
    }
  }

  private void settle(Group group, Map<String, List<Group>> near) {
    var fitting = new ArrayList<Group>();
    var named = new ArrayList<Group>();
    List<Group> others =
        keys.sought(group).stream()
            .flatMap(k -> near.getOrDefault(k, List.of()).stream())
            .map(groups::current)
            .distinct()
            .toList();
    for (Group other : others) {
      if (other != group && !never(group, other)) {
        boolean name = sameName(group, other);
        boolean year = kin(group, other) && time(group, other) && there(group, other);
        if (year || (name && there(group, other))) {
          fitting.add(other);
        } else if (name || (kin(group, other) && time(group, other))) {
          named.add(other);
        }
      }
    }
    if (fitting.size() == 1) {
      groups.join(fitting.get(0), group, Grounds.ONLY_EDITION);
    } else {
      List<Group> candidates = fitting.isEmpty() ? named : fitting;
      candidates.forEach(c -> group.doubt(Grounds.UNDATED, c));
    }
  }

  private interface Pair {
    void meet(Group one, Group other);
  }

  private void pairs(Pair pair) {
    groups
        .by(Kind.EVENT, keys::meetings)
        .values()
        .forEach(
            near -> {
              for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                  Group one = groups.current(near.get(i));
                  Group other = groups.current(near.get(j));
                  if (one != other && !never(one, other)) {
                    pair.meet(one, other);
                  }
                }
              }
            });
  }

  private boolean never(Group one, Group other) {
    if (one.known() && other.known()) {
      return true;
    }
    boolean inside =
        groups.related(one, "partOf").contains(other)
            || groups.related(other, "partOf").contains(one);
    boolean otherTimes =
        !Edition.times(one).isEmpty() && !Edition.times(other).isEmpty() && !time(one, other);
    return inside || otherTimes || elsewhere(one, other);
  }

  private static boolean sameName(Group one, Group other) {
    return !Collections.disjoint(EventKeys.names(one), EventKeys.names(other));
  }

  private static boolean time(Group one, Group other) {
    return Edition.times(one).stream()
        .anyMatch(t -> Edition.times(other).stream().anyMatch(t::overlaps));
  }

  private static boolean sameMonth(Group one, Group other) {
    return Edition.times(one).stream()
        .filter(Period::tellsMonth)
        .anyMatch(
            t -> Edition.times(other).stream().filter(Period::tellsMonth).anyMatch(t::overlaps));
  }

  /** Whether the series of one is that of the other, or its family. */
  private boolean kin(Group one, Group other) {
    return !Collections.disjoint(groups.related(one, "inSeries"), keys.families(other))
        || !Collections.disjoint(groups.related(other, "inSeries"), keys.families(one));
  }

  private boolean there(Group one, Group other) {
    return !Collections.disjoint(groups.related(one, "venue"), groups.related(other, "venue"))
        || near(groups.related(one, "place"), groups.related(other, "place"));
  }

  private boolean elsewhere(Group one, Group other) {
    Set<Group> left = groups.related(one, "place");
    Set<Group> right = groups.related(other, "place");
    return !left.isEmpty() && !right.isEmpty() && !near(left, right);
  }

  /** Whether a place of one is a place of the other, or lies within it. */
  private boolean near(Set<Group> left, Set<Group> right) {
    return left.stream()
        .anyMatch(
            l ->
                right.stream()
                    .anyMatch(
                        r ->
                            groups.closure(l, "within").contains(r)
                                || groups.closure(r, "within").contains(l)));
  }
}
