package dev.lanyard.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What documents tell of a person, as far as it tells namesakes apart.
 *
 * @param employers with the months from the first to the last of which they are told
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
  /** From a month to a month, {@code 2024-05}. */
  record Tenure(String from, String to) {
    Tenure with(Tenure other) {
      return new Tenure(
          from.compareTo(other.from) < 0 ? from : other.from,
          to.compareTo(other.to) > 0 ? to : other.to);
    }

    boolean overlaps(Tenure other) {
      return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
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

  /**
   * Whether two employers at one time speak against one life: one of them of this, one of the
   * other, and neither of both. Who was at Acme in 2015 and in 2019 was not elsewhere in 2017.
   */
  boolean crosses(Life other) {
    return employers.entrySet().stream()
        .filter(e -> !other.employers.containsKey(e.getKey()))
        .anyMatch(
            e ->
                other.employers.entrySet().stream()
                    .filter(o -> !employers.containsKey(o.getKey()))
                    .anyMatch(o -> e.getValue().overlaps(o.getValue())));
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
