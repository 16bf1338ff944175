package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and phrases that stand for the topics of the scheme, found whatever their letter case and number.
 *
 * <p>Strong words are evidence alone ({@code chaos engineering}), weak ones only along with others ({@code outage}).
 */
public final class TopicTerms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 7;

  private final Map<String, List<Term>> byPhrase = new HashMap<>();

  /**
   * A concept with its words.
   *
   * @param path the IRI without the base, such as {@code topic/observability}
   * @param label its name in the scheme
   * @param strong words that are evidence alone
   * @param weak words that count along with others
   */
  public record Concept(String path, String label, List<String> strong, List<String> weak) {
    public Concept {
      strong = List.copyOf(strong);
      weak = List.copyOf(weak);
    }
  }

  private record Term(Concept concept, boolean strong) {}

  /** A place in a text that speaks of a topic. */
  public record Hit(String path, String label, boolean strong, int from, int to) {}

  private record Piece(String folded, int from, int to) {}

  /** The terms of these concepts. */
  public TopicTerms(List<Concept> concepts) {
    for (Concept concept : concepts) {
      concept.strong().forEach(t -> add(t, new Term(concept, true)));
      concept.weak().forEach(t -> add(t, new Term(concept, false)));
    }
  }

  private void add(String phrase, Term term) {
    byPhrase.computeIfAbsent(join(pieces(phrase)), p -> new ArrayList<>()).add(term);
  }

  /** Every place in a text that speaks of a topic, the longest phrase at each word. */
  public List<Hit> find(String text) {
    List<Piece> pieces = pieces(text);
    var hits = new ArrayList<Hit>();
    int at = 0;
    while (at < pieces.size()) {
      int taken = 1;
      for (int length = Math.min(LONGEST, pieces.size() - at); length > 0; length--) {
        List<Piece> phrase = pieces.subList(at, at + length);
        List<Term> terms = byPhrase.getOrDefault(join(phrase), List.of());
        if (!terms.isEmpty()) {
          int from = phrase.get(0).from();
          int to = phrase.get(length - 1).to();
          terms.forEach(t -> hits.add(new Hit(t.concept().path(), t.concept().label(), t.strong(), from, to)));
          taken = length;
          break;
        }
      }
      at += taken;
    }
    return hits;
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      pieces.add(new Piece(stem(Gazetteer.fold(matcher.group())), matcher.start(), matcher.end()));
    }
    return pieces;
  }

  private static String join(List<Piece> pieces) {
    var joined = new StringBuilder();
    pieces.forEach(p -> joined.append(p.folded()).append(' '));
    return joined.toString();
  }

  /** A word without the ending of its plural. */
  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
