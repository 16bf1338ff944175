package dev.lanyard.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Somebody who asks a server over HTTP.
 *
 * @param url the address of its start page, which ends in a slash
 */
record Visitor(String url) implements Visits {
  /** The names of all speakers. */
  static final String SPEAKERS =
      "SELECT DISTINCT ?name { ?t <https://w3id.org/lanyard#speaker> ?p ."
          + " ?p <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";

  /** Text as part of an address or a form. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
