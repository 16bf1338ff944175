package dev.lanyard.serve;

import dev.lanyard.export.Delivery;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Filter;
import dev.lanyard.export.Network;
import dev.lanyard.export.Selection;
import dev.lanyard.export.Settings;
import dev.lanyard.fault.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/**
 * What an address below {@code /data/} asks for.
 *
 * @param format the name of the format, {@code csv}
 * @param table the name of the table; empty if all is wanted
 * @param values {@code event}, {@code series}, {@code year}, {@code since}, {@code until} and
 *     {@code network}, each as on the command line
 */
record Download(String format, String table, Map<String, String> values) {
  Download {
    values = Map.copyOf(values);
  }

  /** From the path after {@code /data/}, such as {@code csv/appearances}. */
  static Download of(String path, Map<String, String> values) {
    int slash = path.indexOf('/');
    return slash < 0
        ? new Download(path, "", values)
        : new Download(path.substring(0, slash), path.substring(slash + 1), values);
  }

  /**
   * The export, ready to be written.
   *
   * @throws Fault {@code format-unknown}, {@code table-unknown}, {@code not-tabular}, {@code
   *     nothing-selected}, {@code filter-date} or {@code table-unnamed}
   */
  Delivery from(Dataset dataset) {
    var export = Exports.named(format, new Settings(false, network()));
    var selection = Selection.of(dataset, filter());
    var delivery =
        table.isEmpty()
            ? Delivery.of(export, selection)
            : Delivery.ofTable(export, selection, table);
    if (delivery.isFolder()) {
      throw new Fault(
          "table-unnamed",
          "/data/" + format,
          "there is a file for each table",
          "Ask for one of them: "
              + Exports.tables().stream()
                  .map(name -> "/data/%s/%s".formatted(format, name))
                  .collect(Collectors.joining(", ")));
    }
    return delivery;
  }

  private Filter filter() {
    String year = value("year");
    String since = value("since");
    String until = value("until");
    return new Filter(
        value("event"),
        value("series"),
        since.isEmpty() ? year : since,
        until.isEmpty() ? year : until);
  }

  private Network network() {
    List<Network> known = List.of(Network.values());
    return known.stream()
        .filter(network -> network.toString().equals(value("network")))
        .findFirst()
        .orElseGet(() -> none(known));
  }

  private Network none(List<Network> known) {
    if (value("network").isEmpty()) {
      return Network.PEOPLE_EVENTS;
    }
    throw new Fault(
        "parameter-value",
        "network",
        "the value is '%s', expected one of: %s"
            .formatted(value("network"), Arrays.toString(known.toArray())),
        "Take one of these, or leave it out.");
  }

  private String value(String name) {
    return values.getOrDefault(name, "");
  }
}
