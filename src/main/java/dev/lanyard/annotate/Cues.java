package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be seen of a name where it stands, as words for {@link Learnt}: how it is written, the
 * words and names beside it, and its place in the text.
 */
final class Cues {
  private static final Pattern PIECE =
      Pattern.compile("[\\uE000-\\uF8FE]|[\\p{L}\\p{M}]+(?:['’-]\\p{L}+)*|\\p{N}+|\\S");
  private static final int WINDOW = 5;

  private final Set<String> plain = new HashSet<>();

  /** The cues of a document's names; a word that it also writes small is less of a name. */
  Cues(List<Unit> units) {
    for (Unit unit : units) {
      for (Token token : unit.tokens()) {
        if (Character.isLowerCase(token.text().codePointAt(0))) {
          plain.add(stem(token.text()));
        }
      }
    }
  }

  private static String stem(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.length() > 4 && low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
  }

  List<String> of(Unit unit, Name name) {
    var cues = new TreeSet<String>();
    written(cues, unit, name);
    around(cues, unit, name);
    placed(cues, unit, name);
    return new ArrayList<>(cues);
  }

  private void written(TreeSet<String> cues, Unit unit, Name name) {
    List<Token> tokens =
        unit.tokens().stream().filter(t -> t.from() >= name.from() && t.to() <= name.to()).toList();
    String[] words = name.text().split("[\\s]+");
    String first = words[0];
    String last = words[words.length - 1];
    cues.add("n=" + Math.min(words.length, 5));
    cues.add("shape=" + shape(name.text()));
    cues.add("first=" + first.toLowerCase(Locale.ROOT));
    cues.add("last=" + last.toLowerCase(Locale.ROOT));
    for (String word : words) {
      cues.add("word=" + word.toLowerCase(Locale.ROOT));
    }
    ends(cues, "f", first);
    ends(cues, "l", last);
    String low = last.toLowerCase(Locale.ROOT);
    for (int i = 0; i + 3 <= low.length() && words.length == 1; i++) {
      cues.add("tri=" + low.substring(i, i + 3));
    }
    if (Lexicon.isGivenName(first)) {
      cues.add("given" + (words.length > 1 ? "+" : ""));
    }
    if (Lexicon.isEventWord(last)) {
      cues.add("eventword");
    }
    if (Lexicon.isOrganisationWord(last)) {
      cues.add("orgword");
    }
    for (String word : words) {
      if (Lexicon.isStarter(word)) {
        cues.add("starter");
      }
    }
    long small = Arrays.stream(words).filter(w -> plain.contains(stem(w))).count();
    cues.add(small == 0 ? "small=no" : small == words.length ? "small=all" : "small=some");
    if (words.length == 1 && first.matches("\\p{Lu}[\\p{Lu}\\p{N}]+s")) {
      cues.add("plural");
    }
    long persons = tokens.stream().filter(Token::person).count();
    cues.add(persons == 0 ? "crf=no" : persons == tokens.size() ? "crf=person" : "crf=part");
    cues.add("build=" + (Shapes.looksLikePerson(tokens) ? "person" : "other"));
  }

  private static void ends(TreeSet<String> cues, String where, String word) {
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      cues.add(where + "<" + word.substring(0, length));
      cues.add(where + ">" + word.substring(word.length() - length));
    }
  }

  private static void around(TreeSet<String> cues, Unit unit, Name name) {
    Range sentence =
        unit.sentences().stream()
            .filter(s -> s.from() <= name.from() && name.to() <= s.to())
            .findFirst()
            .orElse(new Range(0, unit.text().length()));
    Masked masked = Masked.withoutTitles(unit, sentence);
    int at = masked.index(name.from());
    if (at >= masked.text().length() || !Masked.isSign(masked.text().charAt(at))) {
      return;
    }
    List<String> left = pieces(masked.text().substring(0, at), masked, 0);
    List<String> right = pieces(masked.text().substring(at + 1), masked, at + 1);
    Collections.reverse(left);
    String l1 = get(left, 0);
    String l2 = get(left, 1);
    String r1 = get(right, 0);
    String r2 = get(right, 1);
    cues.add("l1=" + l1);
    cues.add("l2=" + l2 + " " + l1);
    cues.add("l3=" + get(left, 2) + " " + l2 + " " + l1);
    cues.add("r1=" + r1);
    cues.add("r2=" + r1 + " " + r2);
    cues.add("r3=" + r1 + " " + r2 + " " + get(right, 2));
    cues.add("lr=" + l1 + " _ " + r1);
    for (int i = 0; i < WINDOW; i++) {
      cues.add("lw=" + get(left, i));
      cues.add("rw=" + get(right, i));
    }
  }

  private static List<String> pieces(String text, Masked masked, int offset) {
    var pieces = new ArrayList<String>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      String piece = matcher.group();
      char c = piece.charAt(0);
      pieces.add(
          Masked.isSign(c)
              ? masked.name(offset + matcher.start()).kind().name()
              : Character.isDigit(c) ? "0" : piece.toLowerCase(Locale.ROOT));
    }
    return pieces;
  }

  private static String get(List<String> pieces, int at) {
    return at < pieces.size() ? pieces.get(at) : "|";
  }

  private static void placed(TreeSet<String> cues, Unit unit, Name name) {
    cues.add("in=" + unit.role());
    boolean whole = name.from() == 0 && name.to() == unit.text().length();
    cues.add(whole ? "whole=" + unit.role() : "part");
    unit.marks().stream()
        .filter(m -> m.from() <= name.from() && name.to() <= m.to())
        .forEach(
            m -> cues.add((m.to() - m.from() == name.text().length() ? "is " : "in ") + m.kind()));
    boolean title =
        unit.others().stream().anyMatch(o -> o.kind() == NameKind.TITLE && o.overlaps(name));
    if (title) {
      cues.add("in title");
    }
    if (Shapes.isTitleCased(unit)) {
      cues.add("title-cased");
    }
  }

  /** {@code Xx}, {@code XxXx}, {@code XX}, {@code x9x}: runs of letters of one kind as one. */
  static String shape(String text) {
    var shape = new StringBuilder();
    text.codePoints()
        .mapToObj(
            c ->
                Character.isUpperCase(c)
                    ? "X"
                    : Character.isLetter(c)
                        ? "x"
                        : Character.isDigit(c) ? "9" : Character.toString(c))
        .forEach(
            s -> {
              int length = shape.length();
              boolean twice =
                  length > 1
                      && shape.substring(length - 1).equals(s)
                      && shape.substring(length - 2, length - 1).equals(s);
              boolean low = length > 0 && s.equals("x") && shape.charAt(length - 1) == 'x';
              if (!twice && !low) {
                shape.append(s);
              }
            });
    return shape.length() > 16 ? shape.substring(0, 16) : shape.toString();
  }
}
