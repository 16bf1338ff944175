package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names without what does not tell two things apart: case, accents, titles, legal forms. */
public final class Folded {
  private static final Set<String> HONORIFICS =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "as",
          "asa",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "limited",
          "llc",
          "ltd",
          "nv",
          "oy",
          "oyj",
          "plc",
          "pty",
          "sa",
          "sarl",
          "sas",
          "se",
          "spa",
          "srl");
  private static final Set<String> GATHERINGS = Set.of("meetup", "meetups", "conference");

  private static final String QUOTES = "\"“‘'(";

  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?<first>[^\"“(]+?) ?(?:[\"“‘']|\\()(?<nick>[\\p{L}\\p{M}-]+)(?:[\"”’']|\\)) ?(?<last>\\p{L}.*)");

  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

  /** Titles are told with a word more or less, never with a third of their words changed. */
  private static final double NEARLY = 0.8;

  /** As many words are no chance: many a title begins with "Introduction to". */
  private static final int LONG_ENOUGH = 3;

  private Folded() {}

  /** The words of a name: {@code Zoë O'Hara} is zoe, o, hara. */
  public static List<String> words(String name) {
    return Arrays.asList(Slug.of(name).split("-"));
  }

  /** Any name: {@code GRAFANA labs} is {@code grafana labs}. */
  public static String name(String name) {
    return String.join(" ", words(name));
  }

  /** A person's name without titles: {@code Dr Zoë Hall} is {@code zoe hall}. */
  public static String person(String name) {
    var words = new ArrayList<>(words(without(APOSTROPHE, "'’", name)));
    while (words.size() > 2 && HONORIFICS.contains(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  /**
   * The names that one writing of a name stands for: {@code Zoë "Zed" Hall} and {@code Zoë (Zed)
   * Hall} are {@code Zoë Hall} and {@code Zed Hall}; any other is itself.
   */
  public static List<String> spokenNames(String name) {
    if (name.chars().noneMatch(c -> QUOTES.indexOf(c) >= 0)) {
      return List.of(name); // nearly all
    }
    Matcher matcher = NICKNAME.matcher(name);
    return matcher.matches()
        ? List.of(
            matcher.group("first") + " " + matcher.group("last"),
            matcher.group("nick") + " " + matcher.group("last"))
        : List.of(name);
  }

  /** A person's name without titles and initials: {@code Zoë B. Hall} is {@code zoe hall}. */
  public static String withoutInitials(String name) {
    var words = new ArrayList<>(List.of(person(name).split(" ")));
    if (words.size() > 2) {
      words.subList(1, words.size() - 1).removeIf(w -> w.length() == 1);
    }
    return String.join(" ", words);
  }

  /**
   * An organisation's name without its legal form: {@code Acme Systems, Inc.} is {@code acme
   * systems}.
   */
  public static String organisation(String name) {
    return String.join(" ", withoutTail(words(without(DOTTED, ".", name)), LEGAL_FORMS));
  }

  /**
   * Whether a short name is made of the initials of a long one: {@code NSF} of {@code Northern
   * Search Foundation}.
   */
  public static boolean isInitials(String shortName, String longName) {
    var initials = new StringBuilder();
    words(longName).forEach(w -> initials.append(w.charAt(0)));
    String bare = String.join("", words(shortName));
    return bare.length() > 1 && bare.contentEquals(initials);
  }

  /**
   * A series' name without the word for what it is: {@code Pods & Pints Meetup} is {@code pods
   * pints}.
   */
  static String series(String name) {
    List<String> words = withoutTail(words(name), GATHERINGS);
    return String.join(
        " ",
        words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words);
  }

  /** A name without what a pattern finds, which is looked for only if one of the signs is there. */
  private static String without(Pattern pattern, String signs, String name) {
    return name.chars().anyMatch(c -> signs.indexOf(c) >= 0)
        ? pattern.matcher(name).replaceAll("")
        : name;
  }

  private static List<String> withoutTail(List<String> words, Set<String> tail) {
    int end = words.size();
    while (end > 1 && tail.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /**
   * Whether two titles may be one: they share eight words in ten, or the shorter is the beginning
   * of the longer.
   *
   * <p>{@code Cortex at scale} and {@code Cortex at Scale: how we store metrics for years}
   */
  static boolean alike(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    int shorter = Math.min(left.size(), right.size());
    return likeness(one, other) >= NEARLY
        || (shorter >= LONG_ENOUGH && left.subList(0, shorter).equals(right.subList(0, shorter)));
  }

  /**
   * How much two titles have in common: the harmonic mean of the shares of words that each has with
   * the other, 0 to 1.
   *
   * <p>{@code Queues that sleep} and {@code Queues that never sleep} have 6/7 in common.
   */
  static double likeness(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    var open = new HashMap<String, Integer>();
    left.forEach(w -> open.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : right) {
      if (open.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (left.size() + right.size());
  }
}
