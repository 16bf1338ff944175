package dev.lanyard.graph;

import java.nio.charset.StandardCharsets;

/** Addresses as they stand in texts, made IRIs that every reader of RDF accepts. */
final class Addresses {
  private Addresses() {}

  /**
   * The address with white space, quotes, brackets and other signs that no IRI holds in percent
   * encoding.
   */
  static String iri(String address) {
    var iri = new StringBuilder();
    String stripped = address.strip();
    stripped
        .codePoints()
        .forEach(
            c -> {
              if (c <= 0x20 || "<>\"{}|\\^`".indexOf(c) >= 0) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  iri.append("%%%02X".formatted(b));
                }
              } else {
                iri.appendCodePoint(c);
              }
            });
    return iri.toString().startsWith("//") ? "https:" + iri : iri.toString();
  }
}
