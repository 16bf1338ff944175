package dev.lanyard.export;

import dev.lanyard.fault.Fault;

/**
 * Which events an export tells of, and with them their talks, speakers and companies.
 *
 * <p>{@code new Filter("", "Cloud Native London", "2018", "2019-06")} means the evenings of that
 * meetup from 2018 to June 2019.
 *
 * @param event part of the name of an event, or its IRI; empty for any
 * @param series part of the name of a series, or its IRI; empty for any
 * @param since the first year, month or day; empty for no limit
 * @param until the last year, month or day; empty for no limit
 */
public record Filter(String event, String series, String since, String until) {
  /** All of the graph. */
  public static final Filter NONE = new Filter("", "", "", "");

  /**
   * @throws Fault {@code filter-date}
   */
  public Filter {
    check("--since", since);
    check("--until", until);
  }

  boolean isNone() {
    return equals(NONE);
  }

  boolean hasPeriod() {
    return !since.isEmpty() || !until.isEmpty();
  }

  /**
   * Whether something falls into the period, as far as its dates tell: {@code 2025-04} may be the
   * 10th of April. What has no date does not.
   */
  boolean covers(String start, String end) {
    return !hasPeriod()
        || (!start.isEmpty()
            && compare(end.isEmpty() ? start : end, since) >= 0
            && (until.isEmpty() || compare(start, until) <= 0));
  }

  private static int compare(String date, String limit) {
    int shared = Math.min(date.length(), limit.length());
    return date.substring(0, shared).compareTo(limit.substring(0, shared));
  }

  private static void check(String option, String date) {
    if (!date.matches("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?")) {
      throw new Fault(
          "filter-date",
          option,
          "the date is '%s', expected a year, a month or a day".formatted(date),
          "Write it like 2025, 2025-04 or 2025-04-01.");
    }
  }

  /** What was asked for, in the words of the command line. */
  String words() {
    var words = new StringBuilder();
    add(words, "--event", event);
    add(words, "--series", series);
    add(words, "--since", since);
    add(words, "--until", until);
    return words.toString().strip();
  }

  private static void add(StringBuilder words, String option, String value) {
    if (!value.isEmpty()) {
      words.append(' ').append(option).append(" '").append(value).append('\'');
    }
  }
}
