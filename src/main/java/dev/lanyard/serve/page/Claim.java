package dev.lanyard.serve.page;

import org.apache.jena.graph.Node;

/**
 * One place in one document that states a fact.
 *
 * @param node its IRI
 * @param start of the words, in code points of the source file's text
 * @param end of the words, exclusive
 * @param words empty if they were not kept
 * @param rule which rule read it
 * @param confidence from 0 to 1, as the graph writes it
 */
record Claim(
    Node node,
    Node subject,
    Node property,
    Node object,
    Node document,
    int start,
    int end,
    String words,
    String rule,
    String confidence) {

  /** Whether its words are among those of {@code other}. */
  boolean isWithin(Claim other) {
    return document.equals(other.document) && other.start <= start && end <= other.end;
  }
}
