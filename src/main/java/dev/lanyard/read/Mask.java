package dev.lanyard.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides from the Markdown parser what is no Markdown, without moving anything.
 *
 * <p>Template tags ({@code {% include x %}}, {@code {{ site.url }}}, {@code {: .note}}) and
 * footnote marks become {@link Glyph#FILLER}, which no passage keeps; on a line of their own they
 * become blank. An escaped pipe becomes one {@link Glyph#PIPE}, because the parser loses count of
 * it in tables; a low line in an address becomes {@link Glyph#LOW_LINE}, lest it be emphasis. A
 * bullet {@code •} becomes {@code *}, the tildes around what was struck out go, and the last of
 * several number signs that touch a heading's words becomes the space that is missing there.
 */
final class Mask {
  private static final Pattern RESERVED = Pattern.compile("[\uE000-\uE002]");
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?s)\\{%-?\\s*comment\\s*-?%\\}.*?\\{%-?\\s*endcomment\\s*-?%\\}|\\{%(?:[^%]|%(?!\\})){0,1000}%\\}"
              + "|\\{\\{[^{}]{0,1000}\\}\\}"
              + "|\\{:[^{}\\n]*\\}|\\{(?:[#.][\\w-]|[a-z-]+=[\"'])[^{}\\n]*\\}(?=[ \\t]*$)|\\[\\^[\\w-]+\\]:?",
          Pattern.MULTILINE);
  private static final Pattern PIPE = Pattern.compile("\\\\\\|");
  private static final Pattern BULLET =
      Pattern.compile("(?m)^([ \\t]*(?:>[ \\t]?)*)[•◦▪‣·●](?=[ \\t])");
  private static final Pattern TASK =
      Pattern.compile("(?m)(?<=^[ \\t]{0,12}[-*+] )\\[[ xX]\\](?= )");
  private static final Pattern SIGNS = Pattern.compile("(?m)^(#{1,5})#(?=[\\p{L}\\[*\"“])");
  private static final Pattern STRUCK = Pattern.compile("(?<!~)~~(?!~)");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>()\\[\\]]*_[^\\s<>()\\[\\]]*");
  private static final Pattern BLANK = Pattern.compile("(?m)^[ \\t\uE000]*\uE000[ \\t\uE000]*$");

  private Mask() {}

  /** A text of the same length that the parser understands. */
  static String markdown(String text) {
    String masked = RESERVED.matcher(text).replaceAll("" + Glyph.FILLER);
    masked = TEMPLATE.matcher(masked).replaceAll(Mask::fill);
    masked = PIPE.matcher(masked).replaceAll("" + Glyph.FILLER + Glyph.PIPE);
    masked = TASK.matcher(masked).replaceAll(Mask::fill);
    masked = SIGNS.matcher(masked).replaceAll("$1 ");
    masked = STRUCK.matcher(masked).replaceAll(Mask::fill);
    masked =
        ADDRESS
            .matcher(masked)
            .replaceAll(
                found -> Matcher.quoteReplacement(found.group().replace('_', Glyph.LOW_LINE)));
    masked = BULLET.matcher(masked).replaceAll("$1*");
    return BLANK.matcher(masked).replaceAll(blank -> " ".repeat(blank.group().length()));
  }

  /** An address as its author wrote it. */
  static String unmask(String masked) {
    return masked
        .replace("" + Glyph.FILLER, "")
        .replace(Glyph.PIPE, '|')
        .replace(Glyph.LOW_LINE, '_');
  }

  static Glyph unmask(Glyph glyph) {
    return switch (glyph.codePoint()) {
      case Glyph.PIPE -> new Glyph('|', glyph.from(), glyph.to());
      case Glyph.LOW_LINE -> new Glyph('_', glyph.from(), glyph.to());
      default -> glyph;
    };
  }

  /** Line ends stay, so that what stood on several lines still does. */
  private static String fill(MatchResult found) {
    char[] chars = found.group().toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] == '\r' || chars[i] == '\n' ? chars[i] : Glyph.FILLER;
    }
    return new String(chars);
  }
}
