package dev.lanyard.cli;

import dev.lanyard.export.Filter;
import picocli.CommandLine.Option;

/** Which events to tell of. */
final class FilterOptions {
  @Option(
      names = "--event",
      paramLabel = "NAME",
      description =
          "Only events with this in their name (or with this IRI), their talks, their people.")
  private String event = "";

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description = "Only events of series with this in their name (or with this IRI).")
  private String series = "";

  @Option(names = "--year", paramLabel = "YEAR", description = "Only events of this year.")
  private String year = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only events of this year, month or day, or later.")
  private String since = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only events of this year, month or day, or earlier.")
  private String until = "";

  /**
   * @throws dev.lanyard.fault.Fault {@code filter-date}
   */
  Filter filter() {
    Filter.check("--year", year);
    return new Filter(
        event, series, since.isEmpty() ? year : since, until.isEmpty() ? year : until);
  }
}
