package dev.lanyard.serve.reconcile;

import java.util.List;

/**
 * Somebody's question which of ours is meant.
 *
 * @param names what it is called, the usual name first; may be empty where there are conditions
 * @param types what it may be; empty if nobody says
 * @param limit how many candidates are wanted
 * @param conditions what else is known of it
 */
record Query(List<String> names, List<Type> types, int limit, List<Condition> conditions) {
  Query {
    names = List.copyOf(names);
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
  }

  /**
   * Something that is known beside the name.
   *
   * @param property what it tells of
   * @param values what it says, by identifiers or in words
   * @param quantifier how many of them are to hold
   * @param required whether whoever does not meet it is left out
   */
  record Condition(Property property, List<Value> values, Quantifier quantifier, boolean required) {
    Condition {
      values = List.copyOf(values);
    }
  }

  /**
   * A thing or a text.
   *
   * @param id empty for a text
   * @param text may be empty for a thing
   */
  record Value(String id, String text) {}

  /** How many of several values are to hold. */
  enum Quantifier {
    ANY,
    ALL,
    NONE
  }
}
