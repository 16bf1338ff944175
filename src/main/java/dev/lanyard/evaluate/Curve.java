package dev.lanyard.evaluate;

import dev.lanyard.graph.Cut;
import dev.lanyard.graph.Lan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What precision costs in recall: the score of CORE by how sure a claim must be to be told.
 *
 * @param points by cut; the first tells everything
 */
public record Curve(List<Point> points) {
  /** More rows than this say no more. */
  private static final int MOST = 20;

  public Curve {
    points = List.copyOf(points);
  }

  /**
   * One cut and what comes of it.
   *
   * @param least the least confidence, 0 to 1
   */
  public record Point(BigDecimal least, Score core) {}

  /**
   * The curve over some documents: a point for each confidence that a claim has, if they are few.
   */
  static Curve of(Collection<Comparison> documents) {
    List<BigDecimal> all =
        documents.stream()
            .flatMap(
                one ->
                    one
                        .extraction()
                        .evidence()
                        .listObjectsOfProperty(Lan.confidence)
                        .toList()
                        .stream())
            .map(value -> new BigDecimal(value.asLiteral().getLexicalForm()))
            .distinct()
            .sorted()
            .toList();
    return new Curve(thinned(all).stream().map(least -> point(documents, least)).toList());
  }

  /** The first, the last and, as evenly as can be, some between. */
  private static List<BigDecimal> thinned(List<BigDecimal> cuts) {
    return cuts.size() <= MOST
        ? cuts
        : IntStream.range(0, MOST)
            .mapToObj(i -> cuts.get(i * (cuts.size() - 1) / (MOST - 1)))
            .toList();
  }

  private static Point point(Collection<Comparison> documents, BigDecimal least) {
    var cut = new Cut(least);
    return new Point(
        least,
        Scores.of(documents.stream().map(one -> one.above(cut)).toList()).of(Kind.Group.CORE));
  }
}
