package dev.lanyard.extract;

import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.read.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which topics a talk or a text is about, by the words that stand for them: in a title they weigh most. */
final class TopicReader {
  static final int PER_TALK = 4;
  static final int PER_DOCUMENT = 8;
  private static final double IN_TITLE = 3;
  private static final double WEAK = 0.5;
  private static final double ENOUGH = 1;

  private final TopicTerms terms;

  TopicReader(TopicTerms terms) {
    this.terms = terms;
  }

  /** A topic, with the words that say so. */
  record Found(String path, String label, Span where, double score) {}

  private static final class Score {
    private final Found first;
    private double sum;

    Score(Found first) {
      this.first = first;
    }
  }

  List<Found> read(List<Place> titles, List<Place> texts, int most) {
    var scores = new LinkedHashMap<String, Score>();
    titles.forEach(p -> count(scores, p, IN_TITLE));
    texts.forEach(p -> count(scores, p, 1));
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, Score> entry : scores.entrySet()) {
      Score score = entry.getValue();
      if (score.sum >= ENOUGH) {
        found.add(new Found(score.first.path(), score.first.label(), score.first.where(), score.sum));
      }
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::path));
    return found.subList(0, Math.min(most, found.size()));
  }

  private void count(Map<String, Score> scores, Place place, double weight) {
    for (TopicTerms.Hit hit : terms.find(place.words())) {
      Span where = place.unit().span(place.from() + hit.from(), place.from() + hit.to());
      double points = weight * (hit.strong() ? 1 : WEAK);
      Score score = scores.computeIfAbsent(hit.path(), p -> new Score(new Found(p, hit.label(), where, 0)));
      score.sum += points;
    }
  }
}
