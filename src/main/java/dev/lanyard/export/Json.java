package dev.lanyard.export;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON that people read too: indented, in UTF-8, as it is written. */
final class Json {
  private Json() {}

  /** Something that is written as one object. */
  interface Members {
    void write(JsonWriter json) throws IOException;
  }

  /** Writes an object and a line break; the stream stays open. */
  static void write(OutputStream out, Members members) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonWriter json = writer(writer);
    json.beginObject();
    members.write(json);
    json.endObject();
    json.flush();
    writer.write('\n');
    writer.flush();
  }

  static JsonWriter writer(Writer out) {
    var json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    return json;
  }

  static void strings(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
