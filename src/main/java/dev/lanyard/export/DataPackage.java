package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * The description of a folder of tables that Frictionless software reads: types, keys, what the
 * columns mean. See <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data
 * Package</a>.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private DataPackage() {}

  static String describe(List<Schema> schemas, TableFormat format) throws IOException {
    var out = new StringWriter();
    var json = Json.writer(out);
    json.beginObject();
    json.name("profile").value(isTabular(format) ? "tabular-data-package" : "data-package");
    json.name("name").value("lanyard");
    json.name("title").value("Talks, speakers and events");
    json.name("description")
        .value("What write-ups of conferences and meetups state, as Lanyard read it.");
    json.name("resources").beginArray();
    for (Schema schema : schemas) {
      resource(json, schema, schemas, format);
    }
    json.endArray().endObject();
    json.flush();
    return out + "\n";
  }

  private static void resource(
      JsonWriter json, Schema schema, List<Schema> schemas, TableFormat format) throws IOException {
    json.beginObject();
    json.name("name").value(schema.name());
    json.name("path").value(schema.name() + "." + format.ending());
    json.name("description").value(schema.meaning());
    json.name("format").value(isTabular(format) ? "csv" : format.ending());
    json.name("mediatype").value(format.mediaType().replaceFirst(";.*", ""));
    if (format.isText()) {
      json.name("encoding").value("utf-8");
    }
    if (isTabular(format)) {
      json.name("profile").value("tabular-data-resource");
      json.name("dialect").beginObject();
      json.name("delimiter").value(format instanceof Csv ? "," : "\t");
      json.name("lineTerminator").value("\n");
      json.name("quoteChar").value("\"");
      json.name("doubleQuote").value(true);
      json.endObject();
    }
    schema(json, schema, schemas);
    json.endObject();
  }

  private static void schema(JsonWriter json, Schema schema, List<Schema> schemas)
      throws IOException {
    json.name("schema").beginObject();
    json.name("fields").beginArray();
    for (Column column : schema.columns()) {
      json.beginObject();
      json.name("name").value(column.name());
      json.name("type").value(column.type().frictionless());
      if (column.type() == Type.IRI) {
        json.name("format").value("uri");
      }
      json.name("description").value(column.meaning());
      if (column.required()) {
        json.name("constraints").beginObject().name("required").value(true).endObject();
      }
      json.endObject();
    }
    json.endArray();
    Json.strings(json, "missingValues", List.of(""));
    if (schema.hasPrimaryKey()) {
      Json.strings(json, "primaryKey", schema.key());
    }
    foreignKeys(json, schema, schemas);
    json.endObject();
  }

  private static void foreignKeys(JsonWriter json, Schema schema, List<Schema> schemas)
      throws IOException {
    List<Column> keys = schema.columns().stream().filter(c -> !c.refersTo().isEmpty()).toList();
    if (keys.isEmpty()) {
      return; // The format has no empty list of them.
    }
    json.name("foreignKeys").beginArray();
    for (Column column : keys) {
      json.beginObject().name("fields").value(column.name());
      json.name("reference").beginObject();
      json.name("resource").value(column.refersTo());
      json.name("fields").value(Schema.keyOf(column.refersTo(), schemas));
      json.endObject().endObject();
    }
    json.endArray();
  }

  /** Whether it is what the specification calls CSV, whatever stands between the cells. */
  private static boolean isTabular(TableFormat format) {
    return format instanceof Csv || format instanceof Tsv;
  }
}
