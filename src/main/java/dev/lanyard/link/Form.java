package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Edits;
import dev.lanyard.resolve.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is compared: folded words, and the same written as one.
 *
 * @param words {@code open}, {@code telemetry}
 * @param joined {@code opentelemetry}
 */
record Form(List<String> words, String joined) {
  /** From here on, words need not be compared one by one. */
  private static final double NEARLY_THE_SAME = 0.9;

  private static final Pattern BRACKETS =
      Pattern.compile("^(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]](.*)$");
  private static final Pattern FORMERLY =
      Pattern.compile(
          "^(formerly|previously|fka|f/k/a|aka|a/k/a|was|ex)\\b[: ]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> GATHERINGS =
      Set.of(
          "the",
          "of",
          "at",
          "in",
          "and",
          "for",
          "a",
          "conference",
          "conf",
          "meetup",
          "edition",
          "virtual",
          "online",
          "hybrid");

  Form {
    words = List.copyOf(words);
  }

  private static Form of(List<String> words) {
    return new Form(words, String.join("", words));
  }

  /** All forms of a thing's names, those of the name to show first. */
  static List<Form> all(Item item, Set<Kind> kinds) {
    var forms = new ArrayList<Form>();
    for (String name : item.names()) {
      for (String spoken : kinds.contains(Kind.TALK) ? List.of(name) : spoken(name)) {
        var form = of(folded(spoken, kinds));
        if (!form.joined.isEmpty() && !forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    return List.copyOf(forms);
  }

  /**
   * What one writing of a name stands for: {@code Open Policy Agent (OPA)} is itself, {@code Open
   * Policy Agent} and {@code OPA}.
   */
  static List<String> spoken(String name) {
    var matcher = BRACKETS.matcher(name);
    if (!matcher.matches()) {
      return List.of(name);
    }
    String before = matcher.group(1).strip();
    String inside = FORMERLY.matcher(matcher.group(2).strip()).replaceFirst("");
    String after = matcher.group(3).strip();
    return after.isEmpty() ? List.of(before, inside) : List.of((before + " " + after), name);
  }

  private static List<String> folded(String name, Set<Kind> kinds) {
    if (kinds.contains(Kind.PERSON) && !OTHER_SCRIPT.matcher(name).find()) {
      return List.of(Folded.withoutInitials(name).split(" "));
    }
    if (kinds.contains(Kind.ORGANISATION)) {
      return without(Set.of("the"), List.of(Folded.organisation(name).split(" ")));
    }
    if (kinds.contains(Kind.EVENT)) {
      return without(GATHERINGS, words(name).stream().map(Form::region).toList());
    }
    return without(Set.of("the", "a", "an"), words(name));
  }

  /** The words; a name in several scripts keeps all of them. */
  private static List<String> words(String name) {
    return OTHER_SCRIPT.matcher(name).find()
        ? Stream.of(NO_WORD.split(name.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList()
        : Folded.words(name);
  }

  /** A region by one name. */
  private static String region(String word) {
    return word.equals("eu") ? "europe" : word;
  }

  private static List<String> without(Set<String> noise, List<String> words) {
    var kept =
        words.stream()
            .filter(w -> !noise.contains(w))
            .filter(w -> noise != GATHERINGS || !YEAR.matcher(w).matches())
            .toList();
    return kept.isEmpty() ? words : kept;
  }

  /** {@code opa} of {@code open policy agent}; empty for fewer than three words. */
  String initials() {
    return words.size() < 3
        ? ""
        : words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }

  /** The numbers in it, which tell one from another: {@code day 1}, {@code day 2}. */
  private Set<String> numbers() {
    return words.stream()
        .filter(w -> Character.isDigit(w.charAt(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How likely two forms are one name, 0 to 1; 1 only if they are the same. */
  double likeness(Form other) {
    if (joined.equals(other.joined)) {
      return words.equals(other.words) ? 1 : 0.98;
    }
    if (words.size() == other.words.size() && Set.copyOf(words).equals(Set.copyOf(other.words))) {
      return 0.97;
    }
    if (initials().equals(other.joined) || other.initials().equals(joined)) {
      return 0.85;
    }
    double alike = Edits.likeness(joined, other.joined);
    if (alike < NEARLY_THE_SAME) {
      alike = Math.max(alike, wordsInCommon(other));
    }
    if (!numbers().equals(other.numbers())) {
      alike = Math.min(alike, 0.8);
    }
    // One letter in four is another word.
    return Math.min(joined.length(), other.joined.length()) <= 4 ? alike * 0.7 : alike * 0.99;
  }

  /** The share of letters in words that both have, or nearly have. */
  private double wordsInCommon(Form other) {
    var open = new ArrayList<>(other.words);
    double common = 0;
    for (String word : words) {
      String best = "";
      double likeness = 0;
      for (String candidate : open) {
        double alike = word.equals(candidate) ? 1 : nearly(word, candidate);
        if (alike > likeness) {
          likeness = alike;
          best = candidate;
        }
      }
      if (likeness > 0) {
        open.remove(best);
        common += likeness * (word.length() + best.length());
      }
    }
    return common / (joined.length() + other.joined.length());
  }

  private static double nearly(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    if (shorter < 3
        || Math.abs(word.length() - other.length()) > 2
        || (word.charAt(0) != other.charAt(0)
            && word.charAt(word.length() - 1) != other.charAt(other.length() - 1))) {
      return 0;
    }
    double alike = Edits.likeness(word, other);
    return alike >= 0.6 ? alike : 0;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
