package dev.lanyard.export;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** One JSON object a line; what is not known is null, numbers are numbers. */
record JsonLines() implements TableFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String says() {
    return "tables as JSON Lines, an object a row";
  }

  @Override
  public String ending() {
    return "jsonl";
  }

  @Override
  public String mediaType() {
    return "application/jsonl; charset=utf-8";
  }

  @Override
  public void write(Rows rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (var each = rows.rows()) {
      for (Iterator<List<String>> row = each.iterator(); row.hasNext(); ) {
        var json = new JsonWriter(writer);
        json.setStrictness(Strictness.STRICT);
        json.setHtmlSafe(false);
        line(json, rows.schema(), row.next());
        json.flush();
        writer.write('\n');
      }
    }
    writer.flush();
  }

  private static void line(JsonWriter json, Schema schema, List<String> cells) throws IOException {
    json.beginObject();
    for (int i = 0; i < cells.size(); i++) {
      Column column = schema.columns().get(i);
      String cell = cells.get(i);
      json.name(column.name());
      if (cell.isEmpty()) {
        json.nullValue();
      } else if (column.type().isNumber()) {
        json.value(new BigDecimal(cell));
      } else {
        json.value(cell);
      }
    }
    json.endObject();
  }
}
