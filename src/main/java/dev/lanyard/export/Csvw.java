package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * The description of a folder of CSV or TSV files in the W3C's words, <a
 * href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a>.
 */
final class Csvw {
  static final String FILE = "csv-metadata.json";

  private Csvw() {}

  static String describe(List<Schema> schemas, TableFormat format) throws IOException {
    var out = new StringWriter();
    var json = Json.writer(out);
    json.beginObject();
    json.name("@context").beginArray();
    json.value("http://www.w3.org/ns/csvw");
    json.beginObject().name("@language").value("en").endObject();
    json.endArray();
    json.name("dialect").beginObject();
    json.name("delimiter").value(format instanceof Csv ? "," : "\t");
    json.name("encoding").value("utf-8");
    json.endObject();
    json.name("tables").beginArray();
    for (Schema schema : schemas) {
      table(json, schema, schemas, format);
    }
    json.endArray().endObject();
    json.flush();
    return out + "\n";
  }

  private static void table(
      JsonWriter json, Schema schema, List<Schema> schemas, TableFormat format) throws IOException {
    json.beginObject();
    json.name("url").value(schema.name() + "." + format.ending());
    json.name("dc:description").value(schema.meaning());
    json.name("tableSchema").beginObject();
    json.name("columns").beginArray();
    for (Column column : schema.columns()) {
      json.beginObject();
      json.name("name").value(column.name());
      json.name("titles").value(column.name());
      json.name("dc:description").value(column.meaning());
      json.name("datatype").value(column.type().csvw());
      if (column.required()) {
        json.name("required").value(true);
      }
      json.endObject();
    }
    json.endArray();
    if (schema.hasPrimaryKey()) {
      Json.strings(json, "primaryKey", schema.key());
    }
    json.name("foreignKeys").beginArray();
    for (Column column : schema.columns()) {
      if (!column.refersTo().isEmpty()) {
        json.beginObject();
        Json.strings(json, "columnReference", List.of(column.name()));
        json.name("reference").beginObject();
        json.name("resource").value(column.refersTo() + "." + format.ending());
        Json.strings(json, "columnReference", List.of(Schema.keyOf(column.refersTo(), schemas)));
        json.endObject().endObject();
      }
    }
    json.endArray().endObject().endObject();
  }
}
