package dev.lanyard.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What documents tell of a person, as far as it tells namesakes apart.
 *
 * @param employers with the months in which they are told
 * @param events at which the person spoke
 * @param series whose events the documents tell of
 * @param cities of these events
 * @param partners the folded names of those who shared a stage
 * @param subjects the topics and projects of the talks, by IRI
 * @param years of all this
 */
record Life(
    Map<Group, Tenure> employers,
    Set<Group> events,
    Set<Group> series,
    Set<Group> cities,
    Set<String> partners,
    Set<String> subjects,
    Set<Integer> years) {
  /** The months in which an employer is told, {@code 2024-05}; none if nobody says when. */
  record Tenure(NavigableSet<String> months) {
    Tenure with(Tenure other) {
      var both = new TreeSet<>(months);
      both.addAll(other.months);
      return new Tenure(both);
    }

    boolean meets(Tenure other) {
      return common(months, other.months);
    }

    /** Whether one begins before the other ends, and the other way round. */
    boolean overlaps(Tenure other) {
      return !months.isEmpty()
          && !other.months.isEmpty()
          && months.first().compareTo(other.months.last()) <= 0
          && other.months.first().compareTo(months.last()) <= 0;
    }
  }

  /** A life of which nothing is told. */
  static Life untold() {
    return new Life(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** Both as one life. */
  Life with(Life other) {
    var both = new HashMap<>(employers);
    other.employers.forEach((employer, tenure) -> both.merge(employer, tenure, Tenure::with));
    return new Life(
        both,
        both(events, other.events),
        both(series, other.series),
        both(cities, other.cities),
        both(partners, other.partners),
        both(subjects, other.subjects),
        both(years, other.years));
  }

  /** Whether an employer, or an event at which they spoke, is in common. */
  boolean shares(Life other) {
    return common(employers.keySet(), other.employers.keySet()) || common(events, other.events);
  }

  /** Whether two employers are told in one month: one of this, one of the other. */
  boolean clashes(Life other) {
    return apart(other, Tenure::meets);
  }

  /**
   * Whether two employers cross: who was at Acme in 2015 and in 2019 was hardly elsewhere in 2017,
   * if nobody told of 2015 in 2019.
   */
  boolean crosses(Life other) {
    return apart(other, Tenure::overlaps);
  }

  /** Whether it holds of two employers, one of this, one of the other, and neither of both. */
  private boolean apart(Life other, BiPredicate<Tenure, Tenure> what) {
    return employers.entrySet().stream()
        .filter(e -> !other.employers.containsKey(e.getKey()))
        .anyMatch(
            e ->
                other.employers.entrySet().stream()
                    .filter(o -> !employers.containsKey(o.getKey()))
                    .anyMatch(o -> what.test(e.getValue(), o.getValue())));
  }

  /** The years between the last of the one and the first of the other; 0 if they overlap. */
  int yearsFrom(Life other) {
    if (years.isEmpty() || other.years.isEmpty()) {
      return 0;
    }
    return Math.max(
        0,
        Math.max(
            Collections.min(years) - Collections.max(other.years),
            Collections.min(other.years) - Collections.max(years)));
  }

  static boolean common(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }

  /** Whether both are told and nothing is in both. */
  static boolean differ(Set<?> one, Set<?> other) {
    return !one.isEmpty() && !other.isEmpty() && !common(one, other);
  }

  private static <T> Set<T> both(Set<T> one, Set<T> other) {
    if (one.isEmpty()) {
      return other;
    }
    var both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
