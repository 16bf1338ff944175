package dev.lanyard.annotate;

import dev.lanyard.annotate.TopicWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words, phrases and projects that stand for the topics of the scheme, found whatever their
 * letter case and number.
 *
 * <p>Of the phrases that begin at a word the longest counts, for each topic it stands for: <em>game
 * day</em> is chaos engineering and no game. Within the name of a person, an organisation or a
 * project no other words are found.
 */
public final class TopicTerms {
  /**
   * Up to this length, a label all in capitals is found only as it is written: {@code SIG}, {@code
   * RAG}.
   */
  private static final int ABBREVIATION = 6;

  private static final Set<NameKind> CLOSED =
      Set.of(NameKind.PROJECT, NameKind.PERSON, NameKind.ORGANISATION);

  private final Map<String, List<Term>> byPhrase = new HashMap<>();
  private final Map<String, List<Concept>> byProject = new HashMap<>();
  private int longest = 1;

  /** How far a word speaks for a topic. */
  public enum Weight {
    /** Evidence alone: {@code chaos engineering}. */
    STRONG,
    /** Counts along with others: {@code outage}. */
    WEAK,
    /** A project that stands for the topic: {@code Chaos Mesh}. */
    PROJECT
  }

  /**
   * A concept with its words.
   *
   * @param path the IRI without the base, such as {@code topic/observability}
   * @param label its name in the scheme
   * @param strong words that are evidence alone
   * @param weak words that count along with others
   * @param projects IRI paths of the projects that stand for it, such as {@code project/chaos-mesh}
   */
  public record Concept(
      String path, String label, List<String> strong, List<String> weak, List<String> projects) {
    public Concept {
      strong = List.copyOf(strong);
      weak = List.copyOf(weak);
      projects = List.copyOf(projects);
    }
  }

  private record Term(Concept concept, Weight weight, String label) {
    boolean fits(String written) {
      boolean abbreviation =
          label.length() <= ABBREVIATION
              && label.equals(label.toUpperCase(Locale.ROOT))
              && label.codePoints().anyMatch(Character::isLetter);
      return !abbreviation || written.equals(label) || written.equals(label + "s");
    }
  }

  /**
   * A place in a text that speaks of a topic.
   *
   * @param path the topic's IRI path
   * @param label the topic's name
   * @param weight how far it does
   * @param words the words, folded: the same for every form of the same phrase
   * @param from the first char
   * @param to the char after the last
   */
  public record Hit(String path, String label, Weight weight, String words, int from, int to) {}

  private record Match(int length, List<Hit> hits) {}

  /** The terms of these concepts. */
  public TopicTerms(List<Concept> concepts) {
    for (Concept concept : concepts) {
      concept.strong().forEach(label -> add(new Term(concept, Weight.STRONG, label)));
      concept.weak().forEach(label -> add(new Term(concept, Weight.WEAK, label)));
      concept
          .projects()
          .forEach(path -> byProject.computeIfAbsent(path, p -> new ArrayList<>()).add(concept));
    }
  }

  private void add(Term term) {
    List<Word> words = TopicWords.of(term.label());
    longest = Math.max(longest, words.size());
    byPhrase.computeIfAbsent(TopicWords.key(words), p -> new ArrayList<>()).add(term);
  }

  /**
   * Every place in a text that speaks of a topic, in order.
   *
   * @param text the text
   * @param names the names in it, as offsets of its chars
   */
  public List<Hit> find(String text, List<Name> names) {
    List<Word> words = TopicWords.of(text);
    var hits = new ArrayList<Hit>();
    int at = 0;
    while (at < words.size()) {
      Match phrase = phrase(text, words, at);
      Match name = name(words, at, names);
      if (phrase.length() >= name.length()) {
        hits.addAll(phrase.hits());
      }
      if (name.length() >= phrase.length()) {
        hits.addAll(name.hits());
      }
      at += Math.max(1, Math.max(phrase.length(), name.length()));
    }
    return hits;
  }

  private Match phrase(String text, List<Word> words, int at) {
    int most = 1;
    while (most < longest
        && at + most < words.size()
        && !TopicWords.isBroken(text, words.get(at + most - 1), words.get(at + most))) {
      most++;
    }
    for (int length = most; length > 0; length--) {
      String key = TopicWords.key(words.subList(at, at + length));
      int from = words.get(at).from();
      int to = words.get(at + length - 1).to();
      String written = text.substring(from, to);
      List<Hit> hits =
          byPhrase.getOrDefault(key, List.of()).stream()
              .filter(term -> term.fits(written))
              .map(
                  term ->
                      new Hit(
                          term.concept().path(),
                          term.concept().label(),
                          term.weight(),
                          key,
                          from,
                          to))
              .toList();
      if (!hits.isEmpty()) {
        return new Match(length, hits);
      }
    }
    return new Match(0, List.of());
  }

  /** Not so <em>Norwegian government</em>: its last word still says what it is. */
  private static boolean isProper(Name name) {
    int last = name.text().lastIndexOf(' ') + 1;
    return name.kind() != NameKind.ORGANISATION
        || !Character.isLowerCase(name.text().codePointAt(last));
  }

  private Match name(List<Word> words, int at, List<Name> names) {
    for (Name name : names) {
      boolean closed = CLOSED.contains(name.kind()) && isProper(name);
      if (closed && name.from() == words.get(at).from()) {
        int length =
            (int) words.stream().skip(at).takeWhile(word -> word.from() < name.to()).count();
        List<Hit> hits =
            byProject.getOrDefault(name.known(), List.of()).stream()
                .map(
                    concept ->
                        new Hit(
                            concept.path(),
                            concept.label(),
                            Weight.PROJECT,
                            name.known(),
                            name.from(),
                            name.to()))
                .toList();
        return new Match(length, hits);
      }
    }
    return new Match(0, List.of());
  }
}
