package dev.lanyard.serve.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;

/** Cuts the words of a claim, and their sentence where the text is at hand. */
final class Excerpts {
  /** How much of a sentence stands on either side, in UTF-16 units. */
  private static final int SIDE = 240;

  private static final int REMEMBERED = 500;

  private final Facts facts;
  private final Texts texts;
  private final Cache<Node, Optional<String>> read = CacheFactory.createCache(REMEMBERED);

  Excerpts(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
  }

  /**
   * A stretch of text.
   *
   * @param words those that state the fact; empty if nobody kept them
   */
  record Excerpt(String before, String words, String after) {}

  /** The text of a document. */
  Optional<String> text(Node document) {
    return read.get(document, d -> texts.of(d.toString(), facts.name(d)));
  }

  /** The words of {@code claim}. */
  Excerpt of(Claim claim) {
    return text(claim.document())
        .filter(text -> fits(text, claim))
        .map(text -> cut(text, claim))
        .orElseGet(() -> new Excerpt("", claim.words(), ""));
  }

  /** Whether a text still has the words of a claim where it had them when it was read. */
  static boolean fits(String text, Claim claim) {
    if (claim.end() > text.codePointCount(0, text.length()) || claim.start() >= claim.end()) {
      return false;
    }
    return claim.words().isEmpty() || Harmless.clean(words(text, claim)).equals(claim.words());
  }

  private static String words(String text, Claim claim) {
    int start = text.offsetByCodePoints(0, claim.start());
    return text.substring(start, text.offsetByCodePoints(start, claim.end() - claim.start()));
  }

  private static Excerpt cut(String text, Claim claim) {
    int start = text.offsetByCodePoints(0, claim.start());
    int end = text.offsetByCodePoints(start, claim.end() - claim.start());
    int from = Math.max(text.lastIndexOf("\n\n", Math.max(0, start - 1)) + 1, start - SIDE);
    int blank = text.indexOf("\n\n", end);
    int to = Math.min(blank < 0 ? text.length() : blank, end + SIDE);
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text.substring(Math.max(0, from), to));
    int shift = Math.max(0, from);
    int first =
        sentences.isBoundary(start - shift) ? start : shift + sentences.preceding(start - shift);
    int last = sentences.isBoundary(end - shift) ? end : shift + sentences.following(end - shift);
    return new Excerpt(
        text.substring(first, start).stripLeading(),
        text.substring(start, end),
        text.substring(end, last).stripTrailing());
  }
}
