package dev.lanyard.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How extraction did against a reader, over some documents. Everything comes sorted. */
public final class Evaluation {
  private final List<Comparison> comparisons;
  private final Split split;
  private final List<String> unread;
  private final List<String> ungraded;

  Evaluation(
      List<Comparison> comparisons, Split split, List<String> unread, List<String> ungraded) {
    this.comparisons = List.copyOf(comparisons);
    this.split = split;
    this.unread = List.copyOf(unread);
    this.ungraded = List.copyOf(ungraded);
  }

  /** All documents, and, where some were held out, these and the others apart. */
  public List<Part> parts() {
    var parts = new ArrayList<Part>(List.of(Part.of("all", comparisons)));
    List<Comparison> heldOut =
        comparisons.stream().filter(one -> split.holdsOut(one.document())).toList();
    if (!heldOut.isEmpty()) {
      List<Comparison> lookedAt =
          comparisons.stream().filter(one -> !split.holdsOut(one.document())).toList();
      parts.add(Part.of("looked at", lookedAt));
      parts.add(Part.of("held out", heldOut));
    }
    return parts;
  }

  /** The scores over all documents. */
  public Scores scores() {
    return Scores.of(comparisons);
  }

  /** What the reader found and was not stated, by document and kind. */
  public List<Finding> missed() {
    return comparisons.stream()
        .flatMap(
            one -> one.missed().stream().map(fact -> new Finding(one.document(), fact, List.of())))
        .toList();
  }

  /** What was stated and the reader did not find, by document and kind. */
  public List<Finding> wrong() {
    return comparisons.stream().flatMap(Evaluation::wrong).toList();
  }

  private static Stream<Finding> wrong(Comparison one) {
    return one.wrong().stream()
        .map(fact -> new Finding(one.document(), fact, one.claims().of(fact)));
  }

  /** How each rule did. */
  public List<RuleScore> rules() {
    return RuleScore.of(comparisons);
  }

  /** How precision and recall of CORE change with how sure a claim must be. */
  public Curve curve() {
    return Curve.of(comparisons);
  }

  /** Documents that have gold, and were not extracted. */
  public List<String> unread() {
    return unread;
  }

  /** Documents that were extracted, and have no gold. */
  public List<String> ungraded() {
    return ungraded;
  }
}
