package dev.lanyard.annotate;

import dev.lanyard.read.Mark;
import dev.lanyard.read.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an author marked as a title: words that are linked, emphasised or in quotation marks.
 *
 * <p>Links that say where they lead ("slides", "here", "this blog post") are none, nor are marks as
 * long as a paragraph.
 */
final class Titles {
  private static final int LONGEST = 220;
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”]{3,200})”|\"([^\"]{3,200})\"|(?<![\\p{L}\\p{N}])‘([^‘’]{3,160}(?:’\\p{L}[^‘’]*)*)’|(?<![\\p{L}\\p{N}])'([^']{8,160})'(?![\\p{L}\\p{N}])|«([^«»]{3,200})»|„([^„“”]{3,200})[“”]");
  private static final Set<String> LABELS =
      Set.of(
          "slides",
          "video",
          "recording",
          "here",
          "talk",
          "paper",
          "website",
          "this",
          "link",
          "blog post",
          "post",
          "article",
          "first",
          "second",
          "third",
          "keynote",
          "panel",
          "contact",
          "github",
          "twitter",
          "linkedin",
          "watch",
          "deck",
          "slide deck",
          "abstract",
          "more",
          "read more",
          "schedule",
          "programme",
          "program",
          "agenda",
          "code",
          "repo",
          "github repo",
          "meetup",
          "event",
          "page",
          "blog",
          "book",
          "demo",
          "transcript",
          "podcast",
          "rsvp",
          "sign up",
          "register",
          "tickets",
          "photos",
          "live stream",
          "livestream",
          "recordings",
          "videos");

  private Titles() {}

  static List<Name> find(Passage passage) {
    var titles = new ArrayList<Name>();
    for (Mark mark : passage.marks()) {
      Matcher quoted = QUOTED.matcher(passage.text()).region(mark.from(), mark.to());
      boolean more = quoted.lookingAt() && mark.to() - quoted.end() > 3;
      if ((mark.kind() != Mark.Kind.CODE || isInWords(passage, mark)) && !more) {
        add(titles, passage.text(), mark.from(), mark.to());
      }
    }
    Matcher matcher = QUOTED.matcher(passage.text());
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          add(titles, passage.text(), matcher.start(group), matcher.end(group));
        }
      }
    }
    return titles;
  }

  /** Whether words that are set as code are written as titles are. */
  private static boolean isInWords(Passage passage, Mark mark) {
    return passage
        .text()
        .substring(mark.from(), mark.to())
        .matches("\\p{Lu}[\\p{L}’'-]*(?:[,:]? [\\p{L}\\p{N}’'&-]+){2,}[?!]?");
  }

  private static void add(List<Name> titles, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isFringe(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (isFringe(text.charAt(end - 1)) || ".,;:".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end - start < 3 || end - start > LONGEST) {
      return;
    }
    String words = text.substring(start, end);
    var title = new Name(NameKind.TITLE, start, end, words, "");
    if (isTitle(words) && titles.stream().noneMatch(title::overlaps)) {
      titles.add(title);
    }
  }

  /** Whether a link says no more than where it leads: {@code slides}, {@code read more}. */
  static boolean isLabel(String words) {
    return LABELS.contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isTitle(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return !LABELS.contains(lower)
        && !lower.matches("https?://.*|www\\..*|@.*|#.*|[\\d:.]+")
        && (words.contains(" ") || Character.isUpperCase(words.codePointAt(0)));
  }

  private static boolean isFringe(char c) {
    return Character.isWhitespace(c) || "\"“”‘„«»*_".indexOf(c) >= 0;
  }
}
