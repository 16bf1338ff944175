package dev.lanyard.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes text safe to stand in a page. */
final class Html {
  private Html() {}

  /** For the text between tags and for attributes in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** {@code <a href="...">text</a>}; both are escaped here. */
  static String link(String href, String text) {
    return "<a href=\"%s\">%s</a>".formatted(escape(href), escape(text));
  }

  /** {@code /ask/sponsors?year=2025}; values are encoded, not yet escaped. */
  static String address(String path, Map<String, String> values) {
    if (values.isEmpty()) {
      return path;
    }
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", path + "?", ""));
  }
}
