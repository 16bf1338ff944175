package dev.lanyard.export;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

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

  /** Whether it takes an event. */
  boolean fits(Facts facts, Node event) {
    return names(facts, event)
        && covers(facts.date(event, Lan.startDate), facts.date(event, Lan.endDate));
  }

  /** Whether an event and its series are called as they are to be. */
  boolean names(Facts facts, Node event) {
    return isCalled(facts, event, this.event)
        && (series.isEmpty()
            || facts.objects(event, Lan.inSeries).stream()
                .anyMatch(one -> isCalled(facts, one, series)));
  }

  /** Whether {@code words} are part of a name of the thing, or its IRI, or the end of that. */
  static boolean isCalled(Facts facts, Node thing, String words) {
    String sought = words.toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || Facts.text(thing).equals(words)
        || Facts.text(thing).equals(Lan.BASE + words)
        || Stream.of(RDFS.label, SKOS.altLabel)
            .flatMap(property -> facts.objects(thing, property).stream())
            .anyMatch(name -> Facts.text(name).toLowerCase(Locale.ROOT).contains(sought));
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

  /**
   * Whether that is a date, as the option of that name wants one.
   *
   * @throws Fault {@code filter-date}
   */
  public static void check(String option, String date) {
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
    boolean year = since.equals(until);
    add(words, "--year", year ? since : "");
    add(words, "--since", year ? "" : since);
    add(words, "--until", year ? "" : until);
    return words.toString().strip();
  }

  private static void add(StringBuilder words, String option, String value) {
    if (!value.isEmpty()) {
      words.append(' ').append(option).append(" '").append(value).append('\'');
    }
  }
}
