package dev.lanyard.extract;

import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that is the name of a gathering, whoever knows it.
 *
 * <ul>
 *   <li>Reads: <em>Loom Berlin Meetup</em>; <em>Loom Ghent - May meetup</em>; <em>Loom Ghent #12
 *       recap</em>.
 *   <li>Silent: <em>Our May meetup</em>; <em>Episode #12</em>.
 * </ul>
 */
final class GatheringTitle {
  private static final String WORDS = "[\\p{Lu}\\d][\\p{L}\\p{N}.+&'’/-]* ";

  /** No gathering's name begins with these. */
  private static final String NO_NAME =
      "(?!\\d{4,} |(?:The|Our|My|An?|Next|First|Last|This|Reports?|Notes|Recap|Issue|Episode|Part|Day|Talk|Chapter|Week|Podcast|Meeting|Meetup) )";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<s>(?:"
              + NO_NAME
              + WORDS
              + "){1,5}(?:Meet-?[Uu]p|Conference|Summit|Symposium|Workshop|Camp|Unconference|Hackathon|Days))(?:,? (?<y>(?:19|20)\\d\\d))?(?: ?[:|–—-] .*)?");

  /** A group, and the month in which it met. */
  private static final Pattern MONTHLY =
      Pattern.compile(
          "(?<s>(?:"
              + NO_NAME
              + WORDS
              + "){1,4}?)(?:[Mm]eet-?[Uu]p )?(?:[:|,–—-] )?(?<m>"
              + EventMention.MONTHS
              + ")(?: (?<y>(?:19|20)\\d\\d))?(?:['’]s)? (?:[Mm]eet-?[Uu]p|[Mm]eeting|[Ee]vent|[Ee]vening|[Ee]dition|[Gg]athering)(?: (?i:recap|report|notes|review|summary|wrap-?up|write-?up|roundup))?(?: ?[:|–—-] .*)?");

  /** A group that counts its meetings. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<s>(?:" + NO_NAME + WORDS + "){1,5}?)(?:[Mm]eet-?[Uu]p )?#\\d{1,3}\\b.*");

  private GatheringTitle() {}

  /** The event that a title names, if it names one so. */
  static Optional<EventMention> read(Unit title) {
    for (Pattern pattern : List.of(NAME, MONTHLY, COUNTED)) {
      Matcher matcher = pattern.matcher(title.text());
      if (matcher.matches()) {
        return Optional.of(mention(title, matcher));
      }
    }
    return Optional.empty();
  }

  private static EventMention mention(Unit title, Matcher matcher) {
    boolean dated = matcher.pattern() != COUNTED && matcher.group("y") != null;
    boolean monthly = matcher.pattern() == MONTHLY;
    int year = dated ? Integer.parseInt(matcher.group("y")) : 0;
    int month = monthly ? StatedDate.month(matcher.group("m")) : 0;
    String series = matcher.group("s").strip();
    int end = dated ? matcher.end("y") : monthly ? matcher.end("m") : series.length();
    return new EventMention(
        new Place(title, matcher.start("s"), end),
        series,
        "",
        "",
        "",
        new StatedDate(year, month, 0, 0, 0, 0));
  }
}
