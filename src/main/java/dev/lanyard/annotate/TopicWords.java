package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as the words by which topics are known: letters and digits alone, so that hyphens and
 * slashes separate, and folded, so that neither case nor number counts.
 *
 * <p>{@code Service-meshes' policies} reads {@code service mesh policy}.
 */
final class TopicWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)?[+#]*");
  private static final Pattern BREAK = Pattern.compile("[.,;:!?]\\s|[\\n\\r]");

  private TopicWords() {}

  /** A word, as it compares and where it stands. */
  record Word(String folded, int from, int to) {}

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Word(singular(Gazetteer.fold(matcher.group())), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** Words as one key. */
  static String key(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  /**
   * Whether a phrase may run from one word on to the next: not over the end of a clause or a line.
   */
  static boolean isBroken(String text, Word left, Word right) {
    return BREAK.matcher(text.substring(left.to(), right.from())).find();
  }

  /** A word without the ending of its plural or possessive. */
  private static String singular(String word) {
    String bare = word.replaceFirst("['’]s$", "");
    int length = bare.length();
    if (length > 4 && bare.endsWith("ies")) {
      return bare.substring(0, length - 3) + "y";
    }
    if (length > 4 && bare.matches(".*(?:ss|ch|sh|x)es")) {
      return bare.substring(0, length - 2);
    }
    boolean plural = length > 3 && bare.endsWith("s") && !bare.matches(".*[sui]s");
    return plural ? bare.substring(0, length - 1) : bare;
  }
}
