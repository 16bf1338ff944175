package dev.lanyard.resolve;

import dev.lanyard.read.Span;

/**
 * A place that states a fact.
 *
 * @param where the words that say so
 * @param rule the rule that read them
 */
public record Evidence(Span where, String rule) implements Comparable<Evidence> {
  /** By place, then by rule. */
  @Override
  public int compareTo(Evidence other) {
    int byPlace = where.compareTo(other.where);
    return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
  }
}
