package dev.lanyard.export;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** JSON that people read too: indented, in UTF-8, as it is written. */
final class Json {
  private Json() {}

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
