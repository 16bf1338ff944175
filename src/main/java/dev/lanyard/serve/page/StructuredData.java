package dev.lanyard.serve.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.apache.jena.atlas.json.JsonValue;

/**
 * JSON to stand in a {@code <script type="application/ld+json">}, where HTML is not unescaped: the
 * signs that could end the element are written as {@code \u003c}, so that a name such as {@code
 * </script>} stays inside.
 */
final class StructuredData {
  private StructuredData() {}

  /** The text, which templates print as it is. */
  static SafeString of(JsonValue json) {
    return new SafeString(text(json));
  }

  /** The text. */
  static String text(JsonValue json) {
    var plain = json.toString();
    var out = new StringBuilder(plain.length() + 32);
    // Outside of strings JSON has none of these signs, inside they may be escaped.
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
