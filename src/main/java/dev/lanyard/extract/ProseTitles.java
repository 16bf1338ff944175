package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit.Range;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title in a sentence that tells of a talk: marked by its author, or merely following the
 * verb.
 */
final class ProseTitles {
  private static final int FAR = 130;
  private static final Pattern NAMED = Pattern.compile(",? (?:called|titled|entitled|named) ");
  private static final Pattern TITLED =
      Pattern.compile(
          ",? (?:titled|entitled)[ :]+(?<t>[\\p{Lu}\\p{N}\\uE000-\\uF8FF][^.;!?,()\\n]{3,110}[?!]?)");
  private static final Pattern OWN = Pattern.compile("\\b(?:my|our|mine) ");
  private static final Pattern LINKING =
      Pattern.compile(
          "an?|the|of|for|and|or|but|in|on|at|to|by|with|from|as|is|it|its|vs\\.?|via|who|that|your|our|my|you|not|no|be|are|do|can|how|why|what|we|one|into|over|up|out|off|than|if|all|[a-z]+\\p{Lu}.*|without|through|between|about|against|towards?|within|under|after|before|beyond|around|inside|while|where|because|every|their|using|versus");
  private static final String NEXT =
      "(?:,|:| called| titled| entitled| named)* (?<t>(?!(?:I|We|You|He|She|They|It|This|That|And|But)\\b)(?:{UJOL}|\\p{Lu}|\\d)[^,.;:!?()\\n]{0,100}?(?:: (?:{UJOL}|\\p{Lu})[^,.;:!?()\\n]{1,60}?)?[?!]?)(?=[,.;:()\\n]|(?<=[?!]) |$| [–—-] ";
  private static final Pattern TO_MARK = Masked.pattern(NEXT + ")");
  private static final Pattern ON_TOPIC =
      Pattern.compile(
          "\\b(?:on|about|was|called|titled|entitled)(?: the (?:topic|subject|theme) of)?:? [\"“]?(?<t>[\\p{Lu}\\uE000-\\uF8FF].{5,110}?)[\"”]?(?=,? *$)");
  private static final Pattern TO_VERB =
      Masked.pattern(
          NEXT
              + "| (?:was|is|has|had|were|deserves?|which|that|who|where|at|by|from|in which|gave|took|showed|made|[–—-])(?: |$))");

  private ProseTitles() {}

  /**
   * The title that follows the verb: a marked one, else the words that the verb takes if they read
   * as a title.
   */
  static void title(Session session, Masked masked, int from, int end) {
    markedTitle(session, masked, from, end);
    if (!session.hasTitle()) {
      PlainTitles.read(session, masked, from, end);
    }
    Matcher titled = TITLED.matcher(masked.text()).region(from, end);
    if (!session.hasTitle() && titled.find()) {
      Range range = masked.range(titled.start("t"), titled.end("t"));
      String words = masked.unit().text().substring(range.from(), range.to());
      session.titled(words, new Place(masked.unit(), range.from(), range.to()));
    }
  }

  /** A marked title after a place in the sentence. */
  static void markedTitle(Session session, Masked masked, int from, int end) {
    for (int i = from; i < Math.min(end, from + FAR); i++) {
      if (isTitle(masked, i) && !masked.text().substring(from, i).matches("(?s).*[.;!?] .*")) {
        take(session, masked, i);
        return;
      }
    }
  }

  /**
   * The title right after a noun such as talk: {@code her talk Queues at Rest was …}. It goes on to
   * the next mark if all its long words are capitalised, or else to the next verb.
   */
  static void titleAfter(Session session, Masked masked, int from, int end) {
    for (Pattern pattern : List.of(TO_MARK, TO_VERB)) {
      Matcher matcher = pattern.matcher(masked.text()).region(from, end);
      if (!session.hasTitle() && matcher.lookingAt()) {
        titleCased(session, masked, matcher.start("t"), matcher.end("t"));
      }
    }
    Matcher own = OWN.matcher(masked.text()).region(from, end);
    if (!session.hasTitle()) {
      markedTitle(session, masked, from, own.find() ? own.start() : end);
    }
  }

  /**
   * The title that a talk is said to be on, up to who gave it: {@code was on the topic of Queues:
   * How, When, and Why, given by}.
   */
  static void titleOfTopic(Session session, Masked masked, int from, int end) {
    Matcher matcher = ON_TOPIC.matcher(masked.text()).region(from, end);
    if (!session.hasTitle() && matcher.find()) {
      titleCased(session, masked, matcher.start("t"), matcher.end("t"));
    }
  }

  /** Words are the title if they are capitalised as titles are. */
  static void titleCased(Session session, Masked masked, int from, int to) {
    Range range = masked.range(from, to);
    String words = masked.unit().text().substring(range.from(), range.to());
    if (isTitleCased(words)) {
      session.titled(words, new Place(masked.unit(), range.from(), range.to()));
      Recordings.note(session, masked.unit(), range.from(), range.to());
    }
  }

  /** The title after people of whom a talk is told: {@code a talk by her called Queues at Rest}. */
  static void titleNamed(Session session, Masked masked, int from) {
    Matcher matcher = NAMED.matcher(masked.text()).region(from, masked.text().length());
    if (!session.hasTitle() && matcher.lookingAt()) {
      titleAfter(session, masked, from, masked.text().length());
    }
  }

  private static boolean isTitleCased(String words) {
    String[] all = words.split(" ");
    return all.length > 1
        && !Character.isLowerCase(words.codePointAt(0))
        && Arrays.stream(all)
            .allMatch(
                w -> !Character.isLowerCase(w.codePointAt(0)) || LINKING.matcher(w).matches());
  }

  /** The last marked title before a place in the sentence. */
  static void titleBefore(Session session, Masked masked, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isTitle(masked, i)) {
        take(session, masked, i);
        return;
      }
    }
  }

  /** A marked title that a panel or the like bears, before or after its people. */
  static void titleNear(Session session, Masked masked, int from, int to) {
    titleBefore(session, masked, Math.max(0, from - 60), to);
    if (!session.hasTitle()) {
      markedTitle(session, masked, to, masked.text().length());
    }
  }

  private static boolean isTitle(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at))
        && masked.name(at).kind() == NameKind.TITLE
        && MarkedTitles.fits(masked, at);
  }

  private static void take(Session session, Masked masked, int at) {
    Name name = masked.name(at);
    session.titled(name.text(), Place.of(masked.unit(), name));
    Recordings.note(session, masked.unit(), name.from(), name.to());
  }
}
