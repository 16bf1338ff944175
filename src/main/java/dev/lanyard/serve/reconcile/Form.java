package dev.lanyard.serve.reconcile;

import dev.lanyard.fault.Fault;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The fields of an address or of a form that was sent. */
final class Form {
  private Form() {}

  /**
   * {@code prefix=tom&offset=10}, decoded; of a field that is there twice the first.
   *
   * @throws Fault {@code reconcile-query}
   */
  static Map<String, String> fields(String encoded) {
    var fields = new TreeMap<String, String>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      fields.putIfAbsent(decoded(name), decoded(equals < 0 ? "" : pair.substring(equals + 1)));
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          "reconcile-query",
          "the address or form",
          "a percent sign is followed by no number",
          "Encode values as in application/x-www-form-urlencoded.",
          e);
    }
  }
}
