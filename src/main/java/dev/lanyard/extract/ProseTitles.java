package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title in a sentence that tells of a talk: marked by its author, or merely following the
 * verb.
 */
final class ProseTitles {
  private static final int FAR = 130;
  private static final int LONGEST = 16;
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

  /**
   * A sentence before the one that tells of the talk, or its list item's beginning, that is nothing
   * but a title.
   */
  static void headingOfSentence(Session session, Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    if (session.hasTitle()) {
      return;
    }
    for (Name name : unit.others()) {
      boolean alone =
          name.kind() == NameKind.TITLE
              && unit.text().substring(0, name.from()).chars().noneMatch(Character::isLetterOrDigit)
              && name.to() <= start
              && unit.text()
                  .substring(name.to(), start)
                  .chars()
                  .noneMatch(Character::isLetterOrDigit);
      if (alone && name.text().contains(" ")) {
        session.titled(name.text(), Place.of(unit, name));
        Recordings.note(session, unit, name.from(), name.to());
        return;
      }
    }
  }

  /**
   * The title that the sentence before names, if that sentence names nobody: {@code Next was
   * "Queues at rest". In this talk Priya Raman …}.
   */
  static void titleOfLastSentence(Session session, Masked masked) {
    lastSentence(masked)
        .filter(before -> People.find(before).isEmpty())
        .ifPresent(before -> titleWithin(session, before));
  }

  /** The title that the sentence before names, whoever is named there too. */
  static void titleOfSentenceBefore(Session session, Masked masked) {
    lastSentence(masked).ifPresent(before -> titleWithin(session, before));
  }

  /**
   * The words in bold that open an item or a paragraph, if nobody is named between them and the
   * sentence: {@code **Queues at rest** One of the best. Priya Raman showed how …}.
   */
  static void openingInBold(Session session, Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    if (session.hasTitle()) {
      return;
    }
    unit.others().stream()
        .filter(o -> o.kind() == NameKind.TITLE && o.to() <= start && isInBold(unit, o))
        .filter(
            o ->
                unit.text().substring(0, o.from()).chars().noneMatch(Character::isLetter)
                    && o.text().split(" ").length > 2
                    && !Sessions.isGeneric(o.text()))
        .filter(
            o ->
                unit.names().stream()
                    .noneMatch(
                        n ->
                            n.kind() == NameKind.PERSON && n.from() >= o.from() && n.to() <= start))
        .findFirst()
        .ifPresent(o -> session.titled(o.text(), Place.of(unit, o)));
  }

  private static boolean isInBold(Unit unit, Name name) {
    return unit.marks().stream()
        .anyMatch(
            m -> m.kind() == Mark.Kind.STRONG && m.from() <= name.from() && name.to() <= m.to());
  }

  /** The first words of a list's item, if they alone stand before a sentence. */
  static void openingOfItem(Session session, Masked masked) {
    Unit unit = masked.unit();
    List<Range> sentences = unit.sentences();
    boolean second = sentences.size() > 1 && sentences.get(1).from() == masked.range(0, 0).from();
    if (session.hasTitle() || !unit.is(Unit.Role.ITEM) || !second) {
      return;
    }
    Range first = sentences.get(0);
    String words = unit.text().substring(first.from(), first.to()).replaceFirst("\\.$", "");
    if (words.split(" ").length <= LONGEST) {
      session.titled(words, new Place(unit, first.from(), first.from() + words.length()));
      Recordings.note(session, unit, first.from(), first.to());
    }
  }

  private static void titleWithin(Session session, Masked masked) {
    if (!session.hasTitle()) {
      titleBefore(session, masked, 0, masked.text().length());
    }
  }

  private static Optional<Masked> lastSentence(Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    return unit.sentences().stream()
        .filter(s -> s.to() <= start)
        .reduce((one, other) -> other)
        .map(last -> Masked.of(unit, last));
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
