package dev.lanyard.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The counts of each kind of fact over some documents. */
public final class Scores {
  private final Map<Kind, Score> byKind = new EnumMap<>(Kind.class);

  private Scores() {}

  /** Counted over all the documents together. */
  static Scores of(Collection<Comparison> documents) {
    var scores = new Scores();
    for (Comparison document : documents) {
      document.right().forEach(pair -> scores.count(pair.found().kind(), new Score(1, 0, 0)));
      document.wrong().forEach(fact -> scores.count(fact.kind(), new Score(0, 1, 0)));
      document.missed().forEach(fact -> scores.count(fact.kind(), new Score(0, 0, 1)));
    }
    return scores;
  }

  private void count(Kind kind, Score score) {
    byKind.merge(kind, score, Score::plus);
  }

  /** The counts of one kind. */
  public Score of(Kind kind) {
    return byKind.getOrDefault(kind, Score.NONE);
  }

  /** The counts of a group's kinds together. */
  public Score of(Kind.Group group) {
    return group.kinds().stream().map(this::of).reduce(Score.NONE, Score::plus);
  }
}
