package dev.lanyard.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * A person's word on who is who. It wins over every rule.
 *
 * <p>The IRIs are those that documents use, or that the union uses for them.
 */
public sealed interface Ruling {
  /** Why, and who says so: {@code Jo Ito: one talk, see the slides}. */
  String reason();

  /**
   * The two are one.
   *
   * @param one the IRI to keep
   * @param other the IRI that gives way
   */
  record Same(String one, String other, String reason) implements Ruling {}

  /** The two are two, whatever they have in common. */
  record Apart(String one, String other, String reason) implements Ruling {}

  /**
   * What some documents call by an IRI is not what the others call by it.
   *
   * @param documents the IRIs of the documents that speak of another
   */
  record Namesake(String iri, Set<String> documents, String reason) implements Ruling {
    public Namesake {
      documents = new TreeSet<>(documents);
    }
  }
}
