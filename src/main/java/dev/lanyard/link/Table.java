package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The rows of a table: tab-separated, comma-separated, or a JSON array of objects or of arrays;
 * also packed with gzip.
 *
 * @param header the names of the columns
 * @param rows the values by column, of which a JSON table may have several
 */
record Table(List<String> header, List<Map<String, List<String>>> rows) {
  private static final Pattern NAME = Pattern.compile(".*\\.(tsv|csv|json)(\\.gz)?");

  /** Tabs part the cells, and quotes are but quotes. */
  private static final CSVFormat TABS =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setQuote(null).setEscape(null).get();

  /** Whether a file is named like a table. */
  static boolean is(Path file) {
    return NAME.matcher(file.toString()).matches();
  }

  /**
   * Reads a table.
   *
   * @param header the columns' names; empty where the first row has them
   * @throws Fault {@code table-broken}
   */
  static Table read(Path file, List<String> header) {
    String name = file.toString().replaceFirst("\\.gz$", "");
    try (InputStream in = open(file)) {
      if (name.endsWith(".json")) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return json(
            Json.parse(text).orElseThrow(() -> broken(file, "it is no JSON")).value(),
            header,
            file);
      }
      var format = name.endsWith(".tsv") ? TABS : CSVFormat.DEFAULT;
      try (var records =
          CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
        return cells(records.getRecords(), header);
      }
    } catch (IOException | IllegalStateException e) {
      throw broken(file, String.valueOf(e.getMessage()));
    }
  }

  private static InputStream open(Path file) throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static Table cells(List<CSVRecord> records, List<String> given) {
    var header =
        given.isEmpty() && !records.isEmpty()
            ? records.get(0).stream().map(c -> c.replace("\uFEFF", "").strip()).toList()
            : given;
    var rows = new ArrayList<Map<String, List<String>>>();
    for (CSVRecord record :
        records.subList(given.isEmpty() ? Math.min(1, records.size()) : 0, records.size())) {
      var row = new LinkedHashMap<String, List<String>>();
      for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
        row.put(header.get(i), List.of(record.get(i)));
      }
      rows.add(row);
    }
    return new Table(header, rows);
  }

  private static Table json(JsonValue root, List<String> header, Path file) {
    if (!root.isArray()) {
      throw broken(file, "the JSON is no array, expected one of objects or of arrays");
    }
    var names = new ArrayList<>(header);
    var rows = new ArrayList<Map<String, List<String>>>();
    for (JsonValue value : root.getAsArray()) {
      var row = new LinkedHashMap<String, List<String>>();
      if (value.isArray()) {
        JsonArray cells = value.getAsArray();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
          row.put(header.get(i), texts(cells.get(i)));
        }
      } else if (value.isObject()) {
        value.getAsObject().forEach((key, cell) -> row.put(key, texts(cell)));
        row.keySet().stream().filter(k -> !names.contains(k)).forEach(names::add);
      }
      rows.add(row);
    }
    return new Table(names, rows);
  }

  private static List<String> texts(JsonValue value) {
    if (value.isArray()) {
      return value.getAsArray().stream().flatMap(v -> texts(v).stream()).toList();
    }
    if (value.isString()) {
      return List.of(value.getAsString().value());
    }
    return value.isNull() || value.isObject() ? List.of() : List.of(value.toString());
  }

  private static Fault broken(Path file, String found) {
    return new Fault(
        "table-broken",
        file.toString(),
        "the table cannot be read (%s)".formatted(found),
        "Check that it is a .tsv, .csv or .json table in UTF-8, of which the first row names the columns.");
  }

  /**
   * The things that the rows tell of.
   *
   * @param base what IRIs begin with where the mapping does not say
   */
  List<Item> items(Mapping mapping, String base) {
    var items = new ArrayList<Item>();
    for (var row : rows) {
      for (var one : each(row, mapping)) {
        Item item = mapping.item(one, base);
        if (!item.names().isEmpty()) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private static List<Map<String, List<String>>> each(
      Map<String, List<String>> row, Mapping mapping) {
    var cells = new LinkedHashMap<>(row);
    if (!mapping.separator().isEmpty()) {
      cells.replaceAll(
          (column, values) ->
              values.stream()
                  .flatMap(v -> List.of(v.split(Pattern.quote(mapping.separator()))).stream())
                  .toList());
    }
    if (mapping.each().isEmpty()) {
      return List.of(cells);
    }
    return cells.getOrDefault(mapping.each(), List.of()).stream()
        .map(
            value -> {
              Map<String, List<String>> one = new LinkedHashMap<>(cells);
              one.put(mapping.each(), List.of(value));
              return one;
            })
        .toList();
  }
}
