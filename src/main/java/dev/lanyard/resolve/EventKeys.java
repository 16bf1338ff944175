package dev.lanyard.resolve;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where events are looked for that may be one, so that not each is compared with each: {@code
 * kubecon london 2025}, the name with the year.
 */
record EventKeys(Groups groups) {
  private static final String UNDATED = " undated";

  /** Where two must meet to be one by name and time, or by series and month. */
  Set<String> meetings(Group group) {
    var keys = new TreeSet<String>();
    for (Period time : Edition.times(group)) {
      time.years().forEach(y -> names(group).forEach(n -> keys.add(n + " " + y)));
      time.months().forEach(m -> families(group).forEach(f -> keys.add(Groups.id(f) + " " + m)));
    }
    return keys;
  }

  /** Where an event is found: by name, with and without the year; by series and year. */
  Set<String> places(Group group) {
    Set<String> keys = inYears(group);
    names(group).forEach(keys::add);
    if (Edition.times(group).isEmpty()) {
      names(group).forEach(n -> keys.add(n + UNDATED));
    }
    return keys;
  }

  /** Where those are found that may be one with an event of which no month is told. */
  Set<String> sought(Group group) {
    if (Edition.times(group).isEmpty()) {
      return names(group);
    }
    Set<String> keys = inYears(group);
    names(group).forEach(n -> keys.add(n + UNDATED));
    return keys;
  }

  private Set<String> inYears(Group group) {
    var keys = new TreeSet<String>();
    for (Period time : Edition.times(group)) {
      for (String year : time.years()) {
        names(group).forEach(n -> keys.add(n + " " + year));
        families(group).forEach(f -> keys.add(Groups.id(f) + " " + year));
      }
    }
    return keys;
  }

  static Set<String> names(Group group) {
    return group.names().stream().map(Folded::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The series of an event, with those that they are a part of. */
  Set<Group> families(Group group) {
    return groups.related(group, "inSeries").stream()
        .flatMap(s -> groups.closure(s, "broader").stream())
        .collect(Collectors.toSet());
  }
}
