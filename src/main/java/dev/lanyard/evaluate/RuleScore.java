package dev.lanyard.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * How often what one rule claimed was so.
 *
 * <p>A claim is right when a fact that its triple states is right, and wrong when all of them are
 * wrong. Claims about what no gold covers, such as the kind of a talk or the last day of an event,
 * and about what counts neither for nor against, are neither; they only fired.
 *
 * @param kinds of the facts that its claims were compared as, in order
 * @param fired the rule's claims
 * @param right those that are right
 * @param wrong those that are wrong
 */
public record RuleScore(String rule, List<Kind> kinds, int fired, int right, int wrong) {
  private static final Set<Kind> NONE = Set.of();

  public RuleScore {
    kinds = List.copyOf(kinds);
  }

  /** One that never fired. */
  static RuleScore never(String rule) {
    return new RuleScore(rule, List.of(), 0, 0, 0);
  }

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
      Map<Triple, Set<Kind>> right = kinds(document.right().stream().map(Matcher.Pair::stated));
      Map<Triple, Set<Kind>> wrong = kinds(document.wrong().stream());
      document
          .claims()
          .byTriple()
          .forEach(
              (triple, list) -> {
                int asRight = right.containsKey(triple) ? 1 : 0;
                int asWrong = asRight == 0 && wrong.containsKey(triple) ? 1 : 0;
                var kinds = List.copyOf((asRight == 1 ? right : wrong).getOrDefault(triple, NONE));
                list.stream()
                    .map(claim -> new RuleScore(claim.rule(), kinds, 1, asRight, asWrong))
                    .forEach(one -> scores.merge(one.rule(), one, RuleScore::plus));
              });
    }
    return List.copyOf(scores.values());
  }

  private RuleScore plus(RuleScore other) {
    List<Kind> both =
        Stream.of(kinds, other.kinds).flatMap(List::stream).distinct().sorted().toList();
    return new RuleScore(rule, both, fired + other.fired, right + other.right, wrong + other.wrong);
  }

  /** The kinds of the facts that each triple states. */
  private static Map<Triple, Set<Kind>> kinds(Stream<Fact> facts) {
    var kinds = new HashMap<Triple, Set<Kind>>();
    facts
        .filter(fact -> !fact.kind().concluded())
        .forEach(
            fact ->
                fact.basis()
                    .forEach(
                        triple ->
                            kinds
                                .computeIfAbsent(triple, key -> new TreeSet<>())
                                .add(fact.kind())));
    return kinds;
  }
}
