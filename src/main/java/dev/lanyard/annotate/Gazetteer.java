package dev.lanyard.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The known entities as a trie over tokens; finds the longest name that begins at a token.
 *
 * <p>Letter case and accents do not count, except for names that are everyday words too ({@link
 * Known#ambiguous}) and for short abbreviations.
 */
public final class Gazetteer {
  private static final int ABBREVIATION = 3;
  private static final int LONG = 6;

  private final Node root = new Node();
  private final Map<String, Known> byPath = new HashMap<>();

  /** A name of an entity; the entity's rank decides between two of one name. */
  public record Entry(Known known, String form, boolean exact) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> ends = new ArrayList<>();
  }

  /** A gazetteer of these entities. */
  public Gazetteer(List<Known> all) {
    for (Known known : all) {
      byPath.put(known.path(), known);
      known.names().forEach(name -> add(known, name));
    }
  }

  /** The entity with this path. */
  public Optional<Known> get(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private void add(Known known, String form) {
    Node node = root;
    for (String token : Tokens.split(form)) {
      node = node.next.computeIfAbsent(fold(token), k -> new Node());
    }
    boolean exact = known.ambiguous() || form.length() <= ABBREVIATION;
    node.ends.add(new Entry(known, form, exact));
  }

  /**
   * The entities whose name begins at a token and is the longest that does, with the number of
   * tokens it takes.
   *
   * @return no entries and length 0 if none begins there
   */
  public Match longest(List<Token> tokens, int start) {
    Match best = new Match(List.of(), 0);
    Node node = root;
    int at = start;
    while (at < tokens.size()) {
      // a hyphenated token may be two tokens of a name, so the trie splits tokens as names are
      // split
      Node found = node;
      for (String part : Tokens.split(tokens.get(at).text())) {
        Node child = found == null ? null : found.next.get(fold(part));
        found = child;
      }
      if (found == null) {
        return best;
      }
      node = found;
      at++;
      List<Entry> fitting = fitting(node.ends, tokens, start, at);
      if (!fitting.isEmpty()) {
        best = new Match(fitting, at - start);
      }
    }
    return best;
  }

  private static List<Entry> fitting(List<Entry> ends, List<Token> tokens, int start, int end) {
    if (ends.isEmpty()) {
      return ends;
    }
    var words = new StringBuilder();
    for (Token token : tokens.subList(start, end)) {
      words.append(token.text());
    }
    String written = words.toString();
    return ends.stream().filter(e -> isWrittenSo(e, written, end - start)).toList();
  }

  /**
   * Whether a name may be written so: with its own capitals, or all in lower case if it is one word
   * for software or a series ({@code kubernetes}), or with other capitals if it is long enough to
   * be no other word.
   */
  private static boolean isWrittenSo(Entry entry, String written, int tokens) {
    String form = squeeze(entry.form());
    if (form.equals(written)) {
      return true;
    }
    if (entry.exact()) {
      boolean number = form.codePoints().anyMatch(Character::isDigit);
      return number && !entry.known().ambiguous() && form.equalsIgnoreCase(written);
    }
    boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
    NameKind kind = entry.known().kind();
    if (lower) {
      return tokens == 1
          && (kind == NameKind.PROJECT && written.length() > 3
              || kind == NameKind.SERIES && written.length() >= LONG);
    }
    return fold(form).equals(fold(written))
        && (written.length() >= LONG || kind != NameKind.SERIES);
  }

  /** Whether a place is no country and no continent. */
  public boolean isCity(String path) {
    Known place = byPath.get(path);
    if (place == null || place.within().isEmpty()) {
      return false;
    }
    Known around = byPath.get(place.within());
    return around != null && !around.within().isEmpty();
  }

  private static String squeeze(String form) {
    return form.replaceAll("\\s+", "");
  }

  /**
   * The first entity of a kind whose name stands within a longer name: London in Cloud Native
   * London.
   */
  public Optional<Known> within(String name, NameKind kind) {
    List<Token> tokens =
        Tokens.split(name).stream().map(t -> new Token(t, 0, t.length(), false)).toList();
    for (int at = 0; at < tokens.size(); at++) {
      for (Entry entry : longest(tokens, at).entries()) {
        if (entry.known().kind() == kind) {
          return Optional.of(entry.known());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of an entity of a kind. */
  public boolean isNamed(String name, NameKind kind) {
    List<Token> tokens =
        Tokens.split(name).stream().map(t -> new Token(t, 0, t.length(), false)).toList();
    if (tokens.isEmpty()) {
      return false;
    }
    Match match = longest(tokens, 0);
    return match.length() == tokens.size()
        && match.entries().stream().anyMatch(e -> e.known().kind() == kind);
  }

  /** A name without letter case and accents. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * What begins at a token.
   *
   * @param entries the entities of that name
   * @param length the number of tokens of the name
   */
  public record Match(List<Entry> entries, int length) {}
}
