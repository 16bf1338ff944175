package dev.lanyard.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two spellings are one name.
 *
 * <pre>{@code
 * Names.fold("The Käldström’s Café: A–Z")                // "kaldstroms cafe a z"
 * Names.gist("KubeCon + CloudNativeCon Europe 2025")     // [kubecon, eu, 2025]
 * Names.overlap("Scaling a platform team", "Starting and scaling a platform team")  // 0.8
 * }</pre>
 */
final class Names {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  // "John's" and "Node.js" stay one word; whatever else is no letter, mark or digit parts words.
  private static final Pattern WITHIN_WORDS = Pattern.compile("['’‘ʼ`´.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|an|a) (?=.)");
  private static final Pattern NORTH_AMERICA = Pattern.compile("\\bnorth america\\b");
  private static final Set<String> UNTELLING =
      Set.of(
          "of",
          "the",
          "at",
          "in",
          "and",
          "for",
          "meetup",
          "conference",
          "edition",
          "virtual",
          "cloudnativecon");

  private Names() {}

  /**
   * The name without what spellings differ by: decomposed, case-folded, without accents,
   * punctuation, symbols and a leading article. A name of nothing but symbols is only case-folded.
   */
  static String fold(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    // Upper case first: it makes "ß" into "SS" and all sigmas one.
    String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String words =
        BETWEEN_WORDS.matcher(WITHIN_WORDS.matcher(folded).replaceAll("")).replaceAll(" ").strip();
    return words.isEmpty() ? folded.strip() : LEADING_ARTICLE.matcher(words).replaceFirst("");
  }

  /** Whether one of these names is one of those. */
  static boolean meet(Collection<String> these, Collection<String> those) {
    return these.stream()
        .map(Names::fold)
        .anyMatch(those.stream().map(Names::fold).toList()::contains);
  }

  /**
   * The words that tell one event or role from another. {@code Europe} is {@code EU}, {@code North
   * America} is {@code NA}, {@code Sr} is {@code Senior}; {@code of}, {@code meetup}, {@code
   * virtual} and their like are left out.
   */
  static Set<String> gist(String name) {
    var gist = new LinkedHashSet<String>();
    for (String word : words(NORTH_AMERICA.matcher(fold(name)).replaceAll("na"))) {
      if (!UNTELLING.contains(word)) {
        gist.add(
            switch (word) {
              case "europe" -> "eu";
              case "sr" -> "senior";
              default -> word;
            });
      }
    }
    return gist;
  }

  /**
   * The F1 of the words of two titles, 0 to 1: twice the words in common by the words of both. A
   * word that stands twice counts twice.
   */
  static double overlap(String one, String other) {
    List<String> left = words(fold(one));
    var right = new ArrayList<>(words(fold(other)));
    int all = left.size() + right.size();
    long common = left.stream().filter(right::remove).count();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
