package dev.lanyard.extract;

import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.annotate.TopicTerms.Hit;
import dev.lanyard.read.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which topics a talk or a document is about, by the words that stand for them: in a title they
 * weigh most.
 *
 * <p>A talk titled <em>Chaos engineering for banks</em> is about chaos engineering and financial
 * services, whatever its description says; one that mentions an <em>outage</em> in passing is about
 * neither.
 */
final class TopicReader {
  private static final int PER_TALK = 4;
  private static final int PER_DOCUMENT = 8;
  private static final double ENOUGH_IN_TALK = 0.9;
  private static final double SHARE_OF_TOP = 0.3;
  private static final double ENOUGH_IN_DOCUMENT = 0.7;
  private static final double TEXT = 0.5;
  private static final double MOST_IN_TEXT = 3;

  /** Scores are sums of tenths: what is equal on paper shall be equal here. */
  private static final double TOLERANCE = 1e-9;

  private final TopicTerms terms;

  TopicReader(TopicTerms terms) {
    this.terms = terms;
  }

  /** A topic, with the words that say so. */
  record Found(String path, String label, Span where, double score) {
    Found worth(double other) {
      return new Found(path, label, where, other);
    }
  }

  /** The topics of a talk, the strongest first: at most 4, none much weaker than the first. */
  List<Found> ofTalk(List<Place> titles, List<Place> texts) {
    List<Found> all = new ArrayList<>(count(titles, texts).values());
    double top = all.stream().mapToDouble(Found::score).max().orElse(0);
    return best(all, Math.max(ENOUGH_IN_TALK, SHARE_OF_TOP * top), PER_TALK);
  }

  /**
   * The topics of a document, the strongest first: at most 8.
   *
   * @param talks what was found in each of its talks, together, each with what it adds
   * @param titles the title that speaks for all of it, if there is one
   * @param texts its text
   */
  List<Found> ofDocument(List<Found> talks, List<Place> titles, List<Place> texts) {
    var all = new TreeMap<String, Found>();
    count(titles, texts)
        .forEach(
            (path, found) ->
                all.put(path, found.worth(TEXT * Math.min(MOST_IN_TEXT, found.score()))));
    for (Found talk : talks) {
      all.merge(
          talk.path(),
          talk.worth(talk.score()),
          (text, one) -> text.worth(text.score() + one.score()));
    }
    return best(all.values(), ENOUGH_IN_DOCUMENT, PER_DOCUMENT);
  }

  private static List<Found> best(Collection<Found> all, double enough, int most) {
    return all.stream()
        .filter(found -> found.score() >= enough - TOLERANCE)
        .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::path))
        .limit(most)
        .toList();
  }

  private Map<String, Found> count(List<Place> titles, List<Place> texts) {
    var scores = new TreeMap<String, TopicScore>();
    titles.forEach(place -> count(scores, place, true, List.of()));
    List<String> said = titles.stream().map(Place::words).toList();
    texts.forEach(place -> count(scores, place, false, said));
    var found = new TreeMap<String, Found>();
    scores.forEach(
        (path, score) ->
            found.put(path, new Found(path, score.label(), score.where(), score.points())));
    return found;
  }

  /** Counts the words of one place; where a text says the title again, that counts no more. */
  private void count(
      Map<String, TopicScore> scores, Place place, boolean title, List<String> said) {
    String text = place.unit().text();
    for (Hit hit : terms.find(text, place.unit().names())) {
      boolean within = place.from() <= hit.from() && hit.to() <= place.to();
      if (within && said.stream().noneMatch(words -> repeats(text, words, hit))) {
        Span at = place.unit().span(hit.from(), hit.to());
        scores
            .computeIfAbsent(hit.path(), path -> new TopicScore(hit.label(), at))
            .add(hit, title, at);
      }
    }
  }

  private static boolean repeats(String text, String title, Hit hit) {
    for (int at = text.indexOf(title);
        at >= 0 && !title.isEmpty();
        at = text.indexOf(title, at + 1)) {
      if (at <= hit.from() && hit.to() <= at + title.length()) {
        return true;
      }
    }
    return false;
  }
}
