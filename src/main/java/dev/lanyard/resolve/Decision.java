package dev.lanyard.resolve;

/**
 * What became of the IRI by which one document calls an entity.
 *
 * @param document the IRI of the document
 * @param iri how the document calls the entity
 * @param canonical how the union calls it
 * @param outcome whether it is an entity of its own
 * @param reason why it is the same as others, or whom it may be; empty if it is new
 */
public record Decision(
    String document, String iri, String canonical, Outcome outcome, String reason) {
  /** Whether other documents speak of the same entity. */
  public enum Outcome {
    /** Others do, or it is known beforehand. */
    SAME,
    /** No other does. */
    NEW,
    /** Another may: it is left apart, for a person to say. */
    DOUBTFUL
  }
}
