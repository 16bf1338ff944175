package dev.lanyard.read;

import dev.lanyard.read.Mark.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * HTML tags that come one by one between a paragraph's words: some mark, some break, some hide what
 * follows.
 */
final class InlineTags {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Set<String> HIDING = Set.of("script", "style", "template", "noscript");
  private static final Set<String> BREAKING =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "blockquote",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "section");

  private final PassageBuilder words;
  private final Deque<String> links;
  private final Deque<Open> open = new ArrayDeque<>();
  private String hiding = "";

  /** What a tag was about. */
  enum Sort {
    MARKUP,
    /** An image or a frame, which its caller has to read. */
    PICTURE
  }

  private record Open(String name, int number) {}

  /**
   * @param links where the addresses of the links that are open are kept, the inner first
   */
  InlineTags(PassageBuilder words, Deque<String> links) {
    this.words = words;
    this.links = links;
  }

  /** Whether the words that come now are hidden, as those of a script are. */
  boolean hides() {
    return !hiding.isEmpty();
  }

  /** Takes notice of one tag or comment at chars {@code [from, to)}. */
  Sort read(String tag, int from, int to) {
    Matcher match = TAG.matcher(tag);
    if (!match.lookingAt()) {
      return Sort.MARKUP;
    }
    String name = match.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !match.group(1).isEmpty();
    if (hides()) {
      hiding = closing && name.equals(hiding) ? "" : hiding;
    } else if (HIDING.contains(name)) {
      hiding = closing ? "" : name;
    } else if (name.equals("img") || name.equals("iframe")) {
      return closing ? Sort.MARKUP : Sort.PICTURE;
    } else if (BREAKING.contains(name)) {
      words.lineBreak(from, to);
    } else if (closing) {
      close(name);
    } else {
      String target = name.equals("a") ? Jsoup.parseBodyFragment(tag).select("a").attr("href") : "";
      kind(name, target).ifPresent(kind -> open.push(new Open(name, words.open(kind, target))));
      if (!target.isBlank()) {
        links.push(target);
      }
    }
    return Sort.MARKUP;
  }

  private void close(String name) {
    open.stream()
        .filter(o -> o.name().equals(name))
        .findFirst()
        .ifPresent(
            last -> {
              words.close(last.number());
              if (name.equals("a")) {
                links.pop();
              }
              open.remove(last);
            });
  }

  /** How an element marks its words; empty if it does not. */
  static Optional<Kind> kind(String name, String target) {
    return switch (name) {
      case "a" -> target.isBlank() ? Optional.empty() : Optional.of(Kind.LINK);
      case "em", "i", "cite", "dfn" -> Optional.of(Kind.EMPHASIS);
      case "strong", "b" -> Optional.of(Kind.STRONG);
      case "code", "kbd", "samp", "tt" -> Optional.of(Kind.CODE);
      default -> Optional.empty();
    };
  }
}
