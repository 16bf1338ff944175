package dev.lanyard.serve.ontology;

import java.util.List;

/**
 * A term of Lanyard's vocabulary, as the ontology explains it.
 *
 * @param name what follows the namespace, {@code speaker}; also the anchor on the page
 * @param comment what it means, in a sentence
 * @param note where it ends
 * @param examples Turtle
 * @param relations to other terms: domain, range, what it is a kind of
 */
public record Term(
    String iri,
    String name,
    Kind kind,
    String label,
    String comment,
    String note,
    List<String> examples,
    List<Relation> relations) {
  public Term {
    examples = List.copyOf(examples);
    relations = List.copyOf(relations);
  }

  /** What sort of term it is. */
  public enum Kind {
    CLASS,
    PROPERTY,
    INDIVIDUAL
  }

  /**
   * How it is tied to others.
   *
   * @param name such as {@code its value}
   * @param others sorted by IRI
   */
  public record Relation(String name, List<Other> others) {
    public Relation {
      others = List.copyOf(others);
    }
  }

  /**
   * A term, of this vocabulary or another.
   *
   * @param name its short name, {@code org:Membership}, or its IRI where there is none
   */
  public record Other(String name, String iri) {}
}
