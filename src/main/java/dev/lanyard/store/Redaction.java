package dev.lanyard.store;

import dev.lanyard.resolve.Folded;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes the names of those who are forgotten out of what one document says.
 *
 * <p>Each run of up to six words is tried. A single word, such as a first name, counts only where
 * it means the person: in a text if it begins with a capital, in an address always; and not within
 * the name of somebody or something else.
 *
 * <pre>{@code
 * // of a document on Zoë Hall, who met Zoë Lund
 * redaction.text("Zoë asked, Zoë Lund answered")   // [withheld] asked, Zoë Lund answered
 * redaction.path("interview-with-zoe")             // interview-with-withheld-1f0c5a77
 * }</pre>
 */
final class Redaction {
  /** What stands in place of a name. */
  static final String WITHHELD = "[withheld]";

  private static final int LONGEST = 6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** What may be an address, a handle or a file name. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*[/@_]\\S*|^\\S+$");

  private static final Pattern PARTS = Pattern.compile("(?<=[/#?&=])");
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._~/#?&=-]+");

  private final Forgotten forgotten;
  private final String document;
  private final Set<String> words;
  private final Set<String> others;
  private final Map<String, Boolean> told = new HashMap<>();

  private Redaction(Forgotten forgotten, String document, Set<String> words, Set<String> others) {
    this.forgotten = forgotten;
    this.document = document;
    this.words = new TreeSet<>(words);
    this.others = new TreeSet<>(others);
  }

  /** That of a document of which nothing is known but its name; of none, if that is empty. */
  static Redaction in(Forgotten forgotten, String document) {
    return new Redaction(forgotten, document, Set.of(), Set.of());
  }

  /**
   * The same, of a document of which more is known.
   *
   * @param single words that mean a forgotten person in it, folded
   * @param kept names of others in it, folded, which stay as they are
   */
  Redaction with(Set<String> single, Set<String> kept) {
    return new Redaction(forgotten, document, single, kept);
  }

  /** Whether a full name is that of somebody who is forgotten. */
  boolean holds(String name) {
    return told.computeIfAbsent(
        name, n -> Folded.spokenNames(n).stream().anyMatch(forgotten::holds));
  }

  /** Whether a word means somebody who is forgotten. */
  boolean holdsWord(String word) {
    return words.contains(Folded.person(word)) || forgotten.holds(document, word);
  }

  /** The full names of those who are forgotten, as they stand in a text. */
  List<String> found(String text) {
    var found = new ArrayList<String>();
    replace(text, this::holds, name -> found.add(name) ? name : "");
    return found;
  }

  /** A text without them. */
  String text(String text) {
    if (forgotten.isEmpty()) {
      return text;
    }
    String rest = words(text);
    if (!rest.contains("&")) {
      return rest;
    }
    String plain = Parser.unescapeEntities(rest, false);
    String clean = words(plain);
    return clean.equals(plain) ? rest : clean;
  }

  private String words(String text) {
    String rest = replace(text, run -> holds(run) || isCapital(run), run -> WITHHELD);
    return ADDRESS
        .matcher(rest)
        .replaceAll(
            address ->
                Matcher.quoteReplacement(replace(address.group(), this::isWord, run -> WITHHELD)));
  }

  private boolean isCapital(String run) {
    return !Character.isLowerCase(run.codePointAt(0)) && isWord(run);
  }

  private boolean isWord(String run) {
    return WORD.matcher(run).matches() && holdsWord(run);
  }

  /** An address without them; part by part, so that a name is the same wherever it stands. */
  String iri(String iri) {
    var clean = new StringBuilder();
    for (String part : PARTS.split(iri)) {
      clean.append(path(part));
    }
    return clean.toString();
  }

  /** A file name, or one part of an address, without them. */
  String path(String path) {
    if (forgotten.isEmpty()) {
      return path;
    }
    String rest = replace(path, run -> holds(run) || isWord(run), forgotten::alias);
    if (!rest.contains("%")) {
      return rest;
    }
    try {
      String plain = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
      String clean = replace(plain, run -> holds(run) || isWord(run), forgotten::alias);
      return clean.equals(plain) ? rest : UNFIT.matcher(clean).replaceAll("-");
    } catch (IllegalArgumentException e) {
      return rest; // a per cent sign that encodes nothing
    }
  }

  /** A line of Turtle without them. */
  String line(String line) {
    return replace(line, this::holds, forgotten::alias);
  }

  private String replace(String text, Predicate<String> held, UnaryOperator<String> instead) {
    List<MatchResult> found = WORD.matcher(text).results().toList();
    var rest = new StringBuilder();
    int copied = 0;
    int i = 0;
    while (i < found.size()) {
      int end = longest(text, found, i, held);
      int other = others.isEmpty() ? i : longest(text, found, i, this::isOther);
      if (end > i && end > other) {
        int last = found.get(end - 1).end();
        int first = found.get(i).start();
        rest.append(text, copied, first).append(instead.apply(text.substring(first, last)));
        copied = last;
      }
      i = Math.max(i + 1, Math.max(end, other));
    }
    return rest.append(text, copied, text.length()).toString();
  }

  private boolean isOther(String run) {
    return others.contains(Folded.name(run));
  }

  /** The end of the longest run of words from {@code from} that is a name; {@code from} if none. */
  private static int longest(
      String text, List<MatchResult> words, int from, Predicate<String> isName) {
    for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
      if (isName.test(text.substring(words.get(from).start(), words.get(end - 1).end()))) {
        return end;
      }
    }
    return from;
  }
}
