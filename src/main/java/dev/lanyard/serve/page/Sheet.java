package dev.lanyard.serve.page;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Writes rows of a list for programs and spreadsheets, each with the IRI of its thing. */
final class Sheet {
  static final List<String> FORMATS = List.of("csv", "tsv", "json");

  private static final String IRI = "iri";

  private Sheet() {}

  /**
   * The rows.
   *
   * @throws Fault {@code format-unknown}
   */
  static Page of(Listing listing, List<Item> items, String format) {
    return switch (format) {
      case "csv" -> table(listing, items, CSVFormat.RFC4180, "text/csv");
      case "tsv" -> table(listing, items, CSVFormat.TDF, "text/tab-separated-values");
      case "json" -> new Page(200, "application/json", json(listing, items).toString());
      default ->
          throw new Fault(
              "format-unknown",
              "format=" + format,
              "there is no such format",
              "Take one of: " + String.join(", ", FORMATS) + ".");
    };
  }

  private static Page table(Listing listing, List<Item> items, CSVFormat format, String type) {
    var out = new StringBuilder();
    try (var printer = format.print(out)) {
      var heads = new ArrayList<String>(List.of(IRI));
      listing.columns().forEach(c -> heads.add(c.name()));
      printer.printRecord(heads);
      for (var item : items) {
        var cells = new ArrayList<String>(List.of(item.iri()));
        for (int i = 0; i < listing.columns().size(); i++) {
          cells.add(text(listing.columns().get(i), item.cells().get(i)));
        }
        printer.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it goes to memory
    }
    return new Page(200, type + "; charset=utf-8", out.toString());
  }

  private static JsonArray json(Listing listing, List<Item> items) {
    var json = new JsonArray();
    for (var item : items) {
      var row = new JsonObject();
      row.put(IRI, item.iri());
      for (int i = 0; i < listing.columns().size(); i++) {
        var column = listing.columns().get(i);
        var cell = item.cells().get(i);
        if (column.isFilter()) {
          var names = new JsonArray();
          cell.links().forEach(l -> names.add(l.text()));
          row.put(column.name(), names);
        } else if (column.look().equals("number")) {
          row.put(column.name(), Long.parseLong(cell.text()));
        } else {
          row.put(column.name(), text(column, cell));
        }
      }
      json.add(row);
    }
    return json;
  }

  /** Names and numbers as people read them, dates as {@code 2025-04-01}. */
  private static String text(Listing.Column column, Item.Cell cell) {
    return column.look().equals("date") ? cell.rank() : cell.text();
  }
}
