package dev.lanyard.resolve;

import java.util.List;

/**
 * What became of the IRI by which one document calls an entity.
 *
 * @param document the IRI of the document
 * @param iri how the document calls the entity
 * @param canonical how the union calls it
 * @param outcome whether it is an entity of its own
 * @param grounds why it is the same as others; {@link Grounds#ONE_NAME} if it is alone
 * @param said the words of the person who says so; empty if it needed none
 * @param doubts whom it may be besides
 */
public record Decision(
    String document,
    String iri,
    String canonical,
    Outcome outcome,
    Grounds grounds,
    String said,
    List<Doubt> doubts) {
  public Decision {
    doubts = List.copyOf(doubts);
  }

  /** Why, in words; empty if it is new. */
  public String reason() {
    return switch (outcome) {
      case NEW -> "";
      case DOUBTFUL -> String.join("; ", doubts.stream().map(Doubt::words).toList());
      case SAME -> said.isEmpty() ? grounds.words() : grounds.words() + ": " + said;
    };
  }

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
