package dev.lanyard.serve.page;

import java.util.List;
import java.util.TreeMap;

/**
 * How often something was the matter, year by year, without gaps.
 *
 * @param most the greatest number among them
 */
record Years(List<Year> all, int most) {
  private static final int LONGEST = 80;

  /**
   * A year.
   *
   * @param width of its bar, of 100
   */
  record Year(String year, int times, int width) {}

  Years {
    all = List.copyOf(all);
  }

  /** Of dates; those without a year do not count. */
  static Years of(List<When> dates) {
    var times = new TreeMap<Integer, Integer>();
    dates.stream()
        .filter(d -> !d.year().isEmpty())
        .forEach(d -> times.merge(Integer.valueOf(d.year()), 1, Integer::sum));
    if (times.isEmpty()) {
      return new Years(List.of(), 0);
    }
    int most = times.values().stream().mapToInt(n -> n).max().orElse(1);
    var first = Math.max(times.firstKey(), times.lastKey() - LONGEST); // a misread 1025 is no start
    for (int year = first; year < times.lastKey(); year++) {
      times.putIfAbsent(year, 0);
    }
    return new Years(
        times.entrySet().stream()
            .map(e -> new Year(e.getKey().toString(), e.getValue(), e.getValue() * 100 / most))
            .toList(),
        most);
  }
}
