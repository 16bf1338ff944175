package dev.lanyard.annotate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by the build of a phrase that only events bear, however long it is.
 *
 * <ul>
 *   <li>A series: <em>International Conference on Machine Weaving</em>; <em>the 6th Looms and Yarns
 *       Workshop</em>; <em>Science of Looms (SOL) workshop</em>; <em>a small conference called
 *       Loomfest</em>; with its abbreviation in brackets, <em>(SOL 2015)</em>.
 *   <li>None: what a longer title merely holds; <em>the Workshop on Monday</em>; a phrase whose end
 *       is a series that is known.
 * </ul>
 */
final class EventPhrases {
  private static final int POINTS = 3;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’/&+-]*";
  private static final String SMALL = "(?:of|on|for|and|in|the|&)";
  private static final String NOUN =
      "(?:Conference|Workshop|Symposium|Congress|Colloquium|(?:Summer|Winter|Spring|Autumn) School)";
  private static final String ANY_NOUN =
      "(?i:conference|workshop|symposium|congress|colloquium|summer school|seminar|summit|track|challenge|meeting)";
  private static final String DAY =
      "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)";

  /** Conference on Machine Weaving. */
  private static final Pattern ON =
      phrase(
          "(?<x>(?:"
              + WORD
              + " ){0,5}"
              + NOUN
              + " (?:on|for|of) (?:the )?"
              + DAY
              + WORD
              + "(?:(?:,(?=[^.;:()]{1,40} and \\p{Lu}))? (?:(?:of|on|for|and|the|&) ){0,2}"
              + DAY
              + WORD
              + "){0,7})");

  /** the 6th Looms and Yarns Workshop. */
  private static final Pattern JOINED =
      phrase(
          "(?<=\\b[Tt]he |\\d(?:st|nd|rd|th) |\\b[Aa]nnual )(?<x>"
              + WORD
              + "(?: "
              + WORD
              + "){0,3} "
              + SMALL
              + " "
              + WORD
              + "(?: (?:"
              + SMALL
              + " )?"
              + WORD
              + "){0,4} "
              + NOUN
              + ")\\b");

  /** Science of Looms (SOL 2015), if an event's noun is in it or follows. */
  private static final Pattern SHORTENED =
      phrase(
          "(?<x>"
              + WORD
              + "(?: (?:"
              + SMALL
              + " ){0,2}"
              + WORD
              + "){0,9}) \\((?<short>\\p{Lu}[\\p{L}\\p{N}-]{1,11})(?: ?['’]?\\d{2,4})?\\)(?<noun>(?: (?:19|20)\\d\\d)? "
              + ANY_NOUN
              + "\\b)?");

  private static final Pattern CALLED =
      phrase(
          "\\b(?:conference|workshop|symposium|meetup|unconference|festival|hackathon|summit|summer school|get-together)(?: series| event)?,? (?:known as|called|named|dubbed) (?:the )?(?:[“\"](?<q>[^“”\"]{4,80})[”\"]|(?<x>"
              + WORD
              + "(?: "
              + WORD
              + "){0,4}))");

  /** axe-con 2022: small letters, but the year of an edition. */
  private static final Pattern SMALL_WITH_YEAR =
      phrase("(?<x>\\p{Ll}[\\p{L}\\p{N}]*(?:::|[.-])?con(?:f|ference)?)(?= (?:19|20)\\d\\d)");

  /** StackDays 2020: one word that ends as events' names do, with the year of an edition. */
  private static final Pattern ONE_WORD_WITH_YEAR =
      phrase(
          "(?<x>\\p{Lu}[\\p{L}\\p{N}]*\\p{Ll}(?:Conf|Con|Fest|Camp|Days?|Summit))(?= (?:19|20)\\d\\d)");

  /** BSidesLV: a series that is known, with its city in one word. */
  private static final Pattern WITH_CITY =
      phrase("(?<x>(?<head>\\p{Lu}\\w*?\\p{Ll})(?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}+))");

  /** YAPC::Europe: an abbreviation and where it was. */
  private static final Pattern WITH_REGION =
      phrase(
          "(?<x>\\p{Lu}{3,6}::(?:Europe|EU|NA|North America|Asia|Russia|Brasil|Brazil|Australia|Israel))");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?: (?:Trip|Report|Recap|Review|Notes|Retrospective|Highlights|Programme?|Proceedings|Summary|and|in|the|of|for|on))+$");

  private EventPhrases() {}

  private static Pattern phrase(String regex) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
  }

  static void vote(Unit unit, Votes votes, Gazetteer gazetteer) {
    for (Pattern pattern :
        List.of(
            ON,
            JOINED,
            SHORTENED,
            CALLED,
            SMALL_WITH_YEAR,
            ONE_WORD_WITH_YEAR,
            WITH_REGION,
            WITH_CITY)) {
      Matcher matcher = pattern.matcher(unit.text());
      while (matcher.find()) {
        boolean fits =
            pattern == SHORTENED
                ? isEvent(matcher)
                : pattern != WITH_CITY || gazetteer.isNamed(matcher.group("head"), NameKind.SERIES);
        if (fits) {
          vote(unit, votes, gazetteer, matcher);
        }
      }
    }
  }

  /** Whether brackets hold letters of an event's name, in their order. */
  private static boolean isEvent(Matcher matcher) {
    boolean noun =
        matcher.group("noun") != null || matcher.group("x").matches(".*\\b" + NOUN + "\\b.*");
    String letters = matcher.group("x").replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    String shortForm = matcher.group("short").replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < letters.length() && at < shortForm.length(); i++) {
      at += letters.charAt(i) == shortForm.charAt(at) ? 1 : 0;
    }
    return noun && at == shortForm.length() && at > 1;
  }

  private static void vote(Unit unit, Votes votes, Gazetteer gazetteer, Matcher matcher) {
    String group = matcher.group("x") == null ? "q" : "x";
    String form = TAIL.matcher(matcher.group(group)).replaceFirst("");
    int from = matcher.start(group);
    while (form.contains(" ")
        && Lexicon.isStarter(form.substring(0, form.indexOf(' ')))
        && !form.matches(NOUN + " .*")) {
      from += form.indexOf(' ') + 1;
      form = form.substring(form.indexOf(' ') + 1);
    }
    if (isWithinTitle(unit, from, form.length()) || endsKnown(unit, from, form, gazetteer)) {
      return;
    }
    votes.cast(unit, from, form, NameKind.SERIES, POINTS, "event phrase");
    if (matcher.pattern() == SHORTENED) {
      int at = matcher.start("short");
      votes.cast(unit, at, matcher.group("short"), NameKind.SERIES, POINTS, "event phrase");
    }
  }

  /** Whether the phrase is but a part of what its author marked as a title. */
  private static boolean isWithinTitle(Unit unit, int from, int length) {
    return unit.others().stream()
        .anyMatch(
            o ->
                o.kind() == NameKind.TITLE
                    && o.from() <= from
                    && from + length <= o.to()
                    && length * 3 < o.text().length() * 2);
  }

  private static boolean endsKnown(Unit unit, int from, String form, Gazetteer gazetteer) {
    int to = from + form.length();
    List<Token> tokens = unit.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).from() >= from && tokens.get(at).from() < to) {
        Gazetteer.Match match = gazetteer.longest(tokens, at);
        boolean end = match.length() > 0 && tokens.get(at + match.length() - 1).to() == to;
        if (end && match.entries().stream().anyMatch(e -> e.known().kind() == NameKind.SERIES)) {
          return true;
        }
      }
    }
    return false;
  }
}
