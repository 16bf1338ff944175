package dev.lanyard.ask.diff;

import java.util.Comparator;

/**
 * One thing that two states of a graph tell differently.
 *
 * @param change what happened
 * @param kind the class of the thing that it happened to, {@code Person}
 * @param iri its IRI after; before, if it is gone
 * @param label its name
 * @param property what is told of it; empty if the thing itself came, went or got another IRI
 * @param before the value before, in words; empty if there was none
 * @param after the value after, in words; empty if there is none
 * @param documents how many say so: after, or of what is gone, before
 */
public record Difference(
    Change change,
    String kind,
    String iri,
    String label,
    String property,
    String before,
    String after,
    int documents) {
  /** By thing, then what came, went and changed of it. */
  static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::kind)
          .thenComparing(Difference::label)
          .thenComparing(Difference::iri)
          .thenComparing(Difference::change)
          .thenComparing(Difference::property)
          .thenComparing(Difference::before)
          .thenComparing(Difference::after);

  /** What can happen. */
  public enum Change {
    /** A thing that was not there before. */
    NEW,
    /** A thing that is no longer there. */
    GONE,
    /** A thing that goes by another IRI, alone or with another. */
    RENAMED,
    /** A fact with another value. */
    CHANGED,
    /** A fact that was not told before. */
    GAINED,
    /** A fact that is no longer told. */
    LOST
  }
}
