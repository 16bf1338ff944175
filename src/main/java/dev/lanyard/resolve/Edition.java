package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the event that a group holds took place, by all that is said of it. */
final class Edition {
  private Edition() {}

  /** The times, as precisely as anybody tells; none if nobody does. */
  static List<Period> times(Group event) {
    var times = new ArrayList<Period>();
    event.members().forEach(m -> times.addAll(times(m)));
    List<Period> months = times.stream().filter(Period::tellsMonth).distinct().toList();
    return months.isEmpty() ? times.stream().distinct().toList() : months;
  }

  /**
   * What one document tells. Where its dates and the name disagree, the name is right: dates are
   * often of something else.
   */
  private static List<Period> times(Sighting event) {
    List<Period> dates = dates(event);
    Optional<Period> named = Period.inName(event.label());
    List<Period> agreeing =
        named.map(n -> dates.stream().filter(n::overlaps).toList()).orElse(dates);
    return agreeing.isEmpty() ? named.stream().toList() : agreeing;
  }

  /** A foreign graph may have words for a date, which tell no time. */
  private static List<Period> dates(Sighting event) {
    List<String> ends = event.values("endDate").stream().filter(Period::isDate).toList();
    return event.values("startDate").stream()
        .filter(Period::isDate)
        .map(
            start ->
                Period.of(
                    start,
                    ends.stream().filter(e -> e.compareTo(start) > 0).findFirst().orElse(start)))
        .toList();
  }
}
