package dev.lanyard.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/**
 * How often what one rule claimed was so.
 *
 * <p>A claim is right when a fact that its triple states is right, and wrong when all of them are
 * wrong. Claims about what no gold covers, such as the kind of a talk or the last day of an event,
 * and about what counts neither for nor against, are neither; they only fired.
 *
 * @param fired the rule's claims
 * @param right those that are right
 * @param wrong those that are wrong
 */
public record RuleScore(String rule, int fired, int right, int wrong) {

  /**
   * How likely the rule's next claim is right, 0 to 1: {@code (right + 1) / (right + wrong + 2)},
   * Laplace's rule of succession, so that a rule seen once is not taken to be infallible, and one
   * never seen is 0.5.
   */
  public double confidence() {
    return (right + 1.0) / (right + wrong + 2.0);
  }

  /** The score of each rule, sorted by the rule's name. */
  static List<RuleScore> of(Collection<Comparison> documents) {
    var scores = new TreeMap<String, RuleScore>();
    for (Comparison document : documents) {
      Set<Triple> right = triples(document.right().stream().map(Matcher.Pair::stated).toList());
      Set<Triple> wrong = triples(document.wrong());
      document
          .claims()
          .byTriple()
          .forEach(
              (triple, list) -> {
                int asRight = right.contains(triple) ? 1 : 0;
                int asWrong = asRight == 0 && wrong.contains(triple) ? 1 : 0;
                list.forEach(
                    claim ->
                        scores.merge(
                            claim.rule(),
                            new RuleScore(claim.rule(), 1, asRight, asWrong),
                            RuleScore::plus));
              });
    }
    return List.copyOf(scores.values());
  }

  private RuleScore plus(RuleScore other) {
    return new RuleScore(rule, fired + other.fired, right + other.right, wrong + other.wrong);
  }

  private static Set<Triple> triples(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.kind().concluded())
        .flatMap(fact -> fact.basis().stream())
        .collect(Collectors.toSet());
  }
}
