package dev.lanyard.extract;

import dev.lanyard.annotate.TopicTerms.Hit;
import dev.lanyard.annotate.TopicTerms.Weight;
import dev.lanyard.read.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What speaks for one topic in one talk or text. Mutable: words are added as they are met.
 *
 * <p>The weights are those that did best on write-ups with known topics; titles and texts are
 * capped, so that a long text does not outweigh what the title says.
 */
final class TopicScore {
  private static final double TITLE = 2;
  private static final double MOST_IN_TITLE = 2;
  private static final double MOST_IN_TEXT = 3;
  private static final double REPEAT = 0.2;
  private static final Map<Weight, Double> IN_TITLE =
      new EnumMap<>(Map.of(Weight.STRONG, 1.0, Weight.WEAK, 0.4, Weight.PROJECT, 0.8));
  private static final Map<Weight, Double> IN_TEXT =
      new EnumMap<>(Map.of(Weight.STRONG, 1.0, Weight.WEAK, 0.3, Weight.PROJECT, 0.5));

  private record Said(boolean title, Weight weight, String words) {}

  private final Map<Said, Integer> said = new HashMap<>();
  private final String label;
  private double title;
  private double text;
  private double strongest;
  private Span where;

  TopicScore(String label, Span where) {
    this.label = label;
    this.where = where;
  }

  void add(Hit hit, boolean inTitle, Span at) {
    double points = (inTitle ? IN_TITLE : IN_TEXT).getOrDefault(hit.weight(), 0.0);
    boolean first = said.merge(new Said(inTitle, hit.weight(), hit.words()), 1, Integer::sum) == 1;
    if (inTitle) {
      title += first ? points : 0;
    } else {
      text += first ? points : REPEAT * points;
    }
    double weight = inTitle ? TITLE * points : points;
    if (weight > strongest) {
      strongest = weight;
      where = at;
    }
  }

  String label() {
    return label;
  }

  /** At most 7. */
  double points() {
    return TITLE * Math.min(MOST_IN_TITLE, title) + Math.min(MOST_IN_TEXT, text);
  }

  /** Where the words stand that say it most plainly. */
  Span where() {
    return where;
  }
}
