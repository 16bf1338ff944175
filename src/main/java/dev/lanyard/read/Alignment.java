package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Sets decoded words against the raw ones that a parser made them from.
 *
 * <p>The decoded {@code AT&T's} and the raw {@code AT&amp;T\'s} give six glyphs; the third stands
 * for five chars. White space may differ in kind and length. What cannot be matched stands for all
 * of the raw text that is left.
 */
final class Alignment {
  private static final int LONGEST_ENTITY = 33;
  private static final int LONGEST_GAP = 40;
  private static final int SURE = 4;

  private final String decoded;
  private final String raw;
  private final int end;
  private final List<Glyph> glyphs = new ArrayList<>();
  private int read;
  private int at;

  private Alignment(String decoded, String raw, int from, int end) {
    this.decoded = decoded;
    this.raw = raw;
    this.at = from;
    this.end = end;
  }

  /** The glyphs of {@code decoded}, whose source is {@code [from, to)} of {@code raw}. */
  static List<Glyph> align(String decoded, String raw, int from, int to) {
    if (decoded.isEmpty() || from >= to) {
      return List.of();
    }
    var alignment = new Alignment(decoded, raw, from, to);
    while (alignment.read < decoded.length()) {
      alignment.step();
    }
    return alignment.glyphs;
  }

  private void step() {
    if (at >= end) {
      take(1, end - 1, end);
      return;
    }
    int wanted = decoded.codePointAt(read);
    int found = raw.codePointAt(at);
    int width = Character.charCount(found);
    if (wanted == found) {
      take(1, at, at + width);
    } else if (Glyph.isSpace(found)) {
      int next = at;
      while (next < end && Glyph.isSpace(raw.charAt(next))) {
        next++;
      }
      if (Glyph.isSpace(wanted)) {
        take(1, at, next);
      } else {
        at = next;
      }
    } else if (found == '\\' && at + 1 < end && raw.codePointAt(at + 1) == wanted) {
      take(1, at, at + 1 + Character.charCount(wanted));
    } else if (found != '&' || !takeEntity()) {
      jump(width);
    }
  }

  private boolean takeEntity() {
    int semicolon = raw.indexOf(';', at);
    if (semicolon < 0 || semicolon >= end || semicolon - at > LONGEST_ENTITY) {
      return false;
    }
    String entity = Parser.unescapeEntities(raw.substring(at, semicolon + 1), false);
    if (entity.length() > 2 || !decoded.startsWith(entity, read)) {
      return false;
    }
    take(entity.codePointCount(0, entity.length()), at, semicolon + 1);
    return true;
  }

  /**
   * Goes on where raw and decoded meet again: first without the raw chars between, then with them
   * as one glyph.
   */
  private void jump(int width) {
    int sure = Math.min(SURE, decoded.length() - read);
    int farthest = Math.min(end, at + LONGEST_GAP);
    for (int next = at + width; next + sure <= farthest; next++) {
      if (raw.startsWith(decoded.substring(read, read + sure), next)) {
        at = next;
        return;
      }
    }
    int after = read + Character.charCount(decoded.codePointAt(read));
    sure = Math.min(SURE, decoded.length() - after);
    for (int next = at + width; sure > 0 && next + sure <= farthest; next++) {
      if (raw.startsWith(decoded.substring(after, after + sure), next)) {
        take(1, at, next);
        return;
      }
    }
    take(decoded.codePointCount(read, decoded.length()), at, end);
  }

  private void take(int codePoints, int from, int to) {
    for (int i = 0; i < codePoints; i++) {
      int codePoint = decoded.codePointAt(read);
      glyphs.add(new Glyph(codePoint, from, to));
      read += Character.charCount(codePoint);
    }
    at = to;
  }
}
