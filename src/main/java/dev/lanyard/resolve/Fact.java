package dev.lanyard.resolve;

import dev.lanyard.extract.Literal;
import dev.lanyard.extract.Relation;
import java.util.List;

/**
 * One fact with all the places of a document that state it.
 *
 * @param subject the IRI path of what it is about
 * @param relation what it says
 * @param object an IRI path or data
 * @param evidence the places, in the order of the text
 */
public record Fact(String subject, Relation relation, Value object, List<Evidence> evidence) {
  public Fact {
    evidence = List.copyOf(evidence);
  }

  /** The object of a fact. */
  public sealed interface Value {}

  /** Another entity, by its IRI path. */
  public record Reference(String path) implements Value {}

  /** Plain data. */
  public record Data(Literal literal) implements Value {}
}
