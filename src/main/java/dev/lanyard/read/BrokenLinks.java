package dev.lanyard.read;

import dev.lanyard.read.Mark.Kind;
import dev.lanyard.read.PassageBuilder.Marked;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends Markdown links that lack a bracket, and so were left in the words.
 *
 * <ul>
 *   <li>{@code [Title]https://example.org)}, {@code [Title] (https://example.org)}, {@code
 *       [Title](https://example.org} and {@code [Title(https://example.org)} become a link.
 *   <li>{@code [Title] [reference]} and {@code [Title][reference]} become a link if the reference
 *       is defined, and words if not.
 *   <li>{@code explaining The Long Road](https://example.org)} loses its tail. The title becomes a
 *       link if it is plain where it begins: it is quoted, or its words are capitalised and those
 *       before it are not.
 * </ul>
 */
final class BrokenLinks {
  private static final String ADDRESS =
      "((?:https?://|www\\.|mailto:)[^\\s()<>\\[\\]]*(?:\\([^\\s()]*\\)[^\\s()<>\\[\\]]*)*)";
  private static final Pattern WHOLE =
      Pattern.compile("\\[([^\\[\\]]+)\\](?:\\s?\\(\\s*)?" + ADDRESS + "(?:\\s*\\))?");
  private static final Pattern SPACED =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\(\\s*((?:https?:/|\\.{0,2})/[^()\\n]*)\\)");

  /**
   * {@code [Title] reference} where the reference is a link, {@code [Title][7]} where it is not.
   */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]]{2,})\\](?: (?=[\\w.-])()|(\\[[\\w-]{1,40}\\]))");

  private static final Pattern UNCLOSED = Pattern.compile("\\[([^\\[\\]()]+)\\(" + ADDRESS + "\\)");
  private static final Pattern UNOPENED = Pattern.compile("\\]\\(\\s*" + ADDRESS + "(?:\\s*\\))?");
  private static final Pattern WORD = Pattern.compile("[^\\s]+");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "and", "or", "in", "for", "with", "your", "is", "as", "by",
          "-", "–", "&", "+");

  /** Words that may stand in a title, but also between a name and a title. */
  private static final Set<String> BETWEEN =
      Set.of("from", "on", "at", "about", "into", "how", "why", "through");

  private final List<Glyph> glyphs;
  private final List<Marked> marked;

  private BrokenLinks(List<Glyph> glyphs, List<Marked> marked) {
    this.glyphs = glyphs;
    this.marked = marked;
  }

  /** Mends in place: brackets and addresses become nothing, titles are marked. */
  static void mend(List<Glyph> glyphs, List<Marked> marked) {
    if (glyphs.stream().noneMatch(g -> g.codePoint() == '[' || g.codePoint() == ']')) {
      return;
    }
    var links = new BrokenLinks(glyphs, marked);
    links.joinReferences();
    links.mend(SPACED);
    links.mend(WHOLE);
    links.mend(UNCLOSED);
    links.cutTails();
  }

  private void mend(Pattern pattern) {
    Matcher match = pattern.matcher(text());
    while (match.find()) {
      drop(match.start(), match.start(1));
      drop(match.end(1), match.end());
      marked.add(new Marked(Kind.LINK, match.start(1), match.end(1), match.group(2).strip()));
    }
  }

  /**
   * A reference that is defined is a link already, of which the words before it are the text; one
   * that is not is no more than a number.
   */
  private void joinReferences() {
    for (Matcher match = REFERENCE.matcher(text()); match.find(); ) {
      int word = match.end() - (match.group(2) == null ? 0 : match.group(2).length());
      List<Marked> links =
          marked.stream()
              .filter(m -> m.kind() == Kind.LINK && m.from() == word && word < m.to())
              .toList();
      boolean undefined = match.group(3) != null;
      if (links.isEmpty() && !undefined) {
        continue;
      }
      drop(match.start(), match.start(1));
      drop(match.end(1), links.isEmpty() ? match.end() : links.get(0).to());
      for (Marked link : links) {
        marked.remove(link);
        marked.add(new Marked(Kind.LINK, match.start(1), match.end(1), link.target()));
      }
    }
  }

  private void cutTails() {
    String text = text();
    Matcher match = UNOPENED.matcher(text);
    while (match.find()) {
      drop(match.start(), match.end());
      int from = titleStart(text.substring(0, match.start()));
      if (from < match.start()) {
        marked.add(new Marked(Kind.LINK, from, match.start(), match.group(1)));
      }
    }
  }

  /** Where the title at the end of {@code text} begins; its length if that is uncertain. */
  private static int titleStart(String text) {
    int uncertain = text.length();
    if (text.endsWith("\"") || text.endsWith("”")) {
      int quote = text.lastIndexOf(text.endsWith("”") ? '“' : '"', uncertain - 2);
      return quote < 0 ? uncertain : quote;
    }
    int from = uncertain;
    boolean doubtful = false;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String each = word.group();
      boolean inTitle = from < uncertain;
      if (Character.isUpperCase(each.codePointAt(0))
          || (inTitle && !Character.isLetter(each.codePointAt(0)))) {
        from = inTitle ? from : word.start();
      } else if (!inTitle || !SMALL.contains(each.toLowerCase(Locale.ROOT))) {
        doubtful = inTitle && BETWEEN.contains(each.toLowerCase(Locale.ROOT));
        from = uncertain;
      }
      from = each.endsWith(".") || each.endsWith(",") ? uncertain : from;
    }
    return doubtful ? uncertain : from;
  }

  /** One char a glyph, so that places in it are places among the glyphs. */
  private String text() {
    var text = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      text.append(
          glyph.codePoint() < 0 || glyph.codePoint() > 0xFFFF
              ? '\uFFFC'
              : (char) glyph.codePoint());
    }
    return text.toString();
  }

  private void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      glyphs.set(i, glyphs.get(i).gone());
    }
  }
}
