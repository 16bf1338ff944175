package dev.lanyard.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a term may be spelt without becoming another. */
final class Spelt {
  /** A British ending and the American one, longest first; the stem has three letters or more. */
  private record Ending(Pattern british, String american) {
    static Ending of(String british, String american) {
      return new Ending(Pattern.compile("(?<=\\w{3})" + british + "$"), american);
    }
  }

  private static final List<Ending> ENDINGS =
      List.of(
          Ending.of("isation", "ization"),
          Ending.of("ising", "izing"),
          Ending.of("ised", "ized"),
          Ending.of("ise", "ize"),
          Ending.of("yse", "yze"),
          Ending.of("our", "or"),
          Ending.of("ogue", "og"),
          Ending.of("tre", "ter"),
          Ending.of("ence", "ense"),
          Ending.of("lling", "ling"),
          Ending.of("lled", "led"));

  /** The plural of an abbreviation; HTTPS is none. */
  private static final Pattern LLMS = Pattern.compile("\\b(\\p{Lu}{2,})s\\b");

  private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is|ics)|.{1,3}");

  private Spelt() {}

  /**
   * What all spellings of a term have in common: {@code Micro-Services} is {@code microservice},
   * {@code cost optimisation} is {@code costoptimization}. Not for show.
   */
  static String key(String term) {
    Set<String> abbreviations =
        Stream.of(term.split("[^\\p{L}]+"))
            .filter(w -> w.matches("[A-Z]{1,4}S"))
            .map(w -> w.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return Folded.words(LLMS.matcher(term).replaceAll("$1")).stream()
        .map(w -> abbreviations.contains(w) ? w : spelling(singular(w)))
        .collect(Collectors.joining());
  }

  private static String spelling(String word) {
    String spelt = word.replaceFirst("^artefact", "artifact");
    for (Ending ending : ENDINGS) {
      if (ending.british().matcher(spelt).find()) {
        return ending.british().matcher(spelt).replaceFirst(ending.american());
      }
    }
    return spelt;
  }

  private static String singular(String word) {
    if (NO_PLURAL.matcher(word).matches() || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.matches(".*(?:x|ch|sh|ss)es")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }
}
