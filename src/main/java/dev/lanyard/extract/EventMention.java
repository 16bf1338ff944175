package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that names an event: a series, perhaps a region, a month and a year.
 *
 * <p>{@code KubeCon London 2025}, {@code the Cloud Native London meetup December 2025}, {@code ISWC
 * 2018}, {@code Science of Looms (SOL 2015)}.
 *
 * @param at the whole of it
 * @param series the series' name as it stands there
 * @param path the series' IRI path, if it is known
 * @param abbreviation what stands for the series in brackets behind it; empty if nothing does
 * @param region the region or city that is named after it; empty if none is
 * @param date as far as it is part of the name
 */
record EventMention(
    Place at, String series, String path, String abbreviation, String region, StatedDate date) {
  /** Years of two digits below it are of this century. */
  private static final int CENTURY = 50;

  private static final String REGION =
      "(?:Europe|EU|North America|NA|China|India|Japan|Asia|APAC|US|UK|{L})";
  static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String MONTH_NAME = "(?<mon>" + MONTHS + ")";
  private static final Pattern MENTION =
      Masked.pattern(
          "(?:"
              + MONTH_NAME
              + "(?:'s|’s)? )?(?:(?<!\\d)(?<before>(?:19|20)\\d\\d) )?(?<s>{S}(?: [Ww]orkshop| [Ss]ymposium)?)(?: \\((?<short>{S})(?:,? ?['’]?(?<in>(?:19|20)\\d\\d))?\\))?(?:,? ?[-–]? ?(?<region>"
              + REGION
              + "))?(?:,? [-–]? ?[Vv]irtual)?"
              + "(?: [Mm]eetup| [Ee]dition| [Cc]onference| [Ww]orkshop)?"
              + "(?:(?:,| [-–—])? (?:in |of |on )?(?<d>{D})|[ ,]{0,2}['’]?(?<y>(?:19|20)\\d\\d)(?!\\d)|(?: ?['’](?<q>\\d\\d)|(?<=[\uE000-\uF8FF])(?<g>\\d\\d))(?![\\p{L}\\d])|,? (?<m2>"
              + MONTHS
              + ")(?!\\p{L}))?");
  private static final Pattern IN_TITLE =
      Masked.pattern(
          "(?<s>{UO}(?: {L})?)(?: [Mm]eetup)?(?:,? (?:[-–—|:] )?(?<d>{D})|[ ,]{1,2}(?:[-–—|:] )?(?<y>(?:19|20)\\d\\d)(?!\\d))");

  /** The words of a title before those that are known for an event: {@code Rust on the}. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|.*(?: [-–—|:] |: ))(?<x>(?:\\d{1,3} )?(?!(?:Report|Notes?|Thoughts|Impressions|Reviews?|Recap|Highlights|Back|Days?|My|Our|The|An?|Keynotes?|Talks?|Programme?|Schedule|Photos?|Videos?|Slides|Playlist|Live|Welcome|Meet|Join|Why|How|What|Open|Minutes|Summary|Winners?|First|Second|Third|Fourth)\\b)\\p{Lu}[\\p{L}\\p{N}.+-]*(?: (?:on the|of the|in the|on|of|for|and|&|de|des|la|del|\\p{Lu}[\\p{L}\\p{N}.+-]*)){0,5} )$");

  private static final Pattern SOCIETY =
      Pattern.compile(
          "\\b(?:IEEE|ACM|USENIX|IFIP|SIAM|AAAI|INFORMS|IET|OSA|SPIE|AIS)(?:/(?:IEEE|ACM|IFIP))? $");

  /** The mentions in a unit. */
  static List<EventMention> find(Unit unit, boolean title) {
    var found = new ArrayList<EventMention>();
    Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
    Matcher matcher = MENTION.matcher(masked.text());
    while (matcher.find()) {
      found.add(read(masked, matcher, true));
    }
    if (title && found.isEmpty()) {
      Matcher unknown = IN_TITLE.matcher(masked.text());
      if (unknown.find()) {
        found.add(read(masked, unknown, false));
      } else {
        GatheringTitle.read(unit).ifPresent(found::add);
      }
    }
    return found;
  }

  private static EventMention read(Masked masked, Matcher matcher, boolean known) {
    Unit unit = masked.unit();
    Name name = masked.name(matcher.start("s"));
    Range bare = masked.range(matcher.start("s"), matcher.end("s"));
    boolean dated = year(matcher, known) > 0 || known && matcher.group("d") != null;
    Range opened =
        dated && name.known().isEmpty() && isTitle(unit) ? withOpening(unit, bare) : bare;
    Range series = known && name.known().isEmpty() ? withSociety(unit, opened) : opened;
    Range all = masked.range(matcher.start(), matcher.end());
    Range range = new Range(Math.min(series.from(), all.from()), all.to());
    String region =
        known && matcher.group("region") != null
            ? words(masked, matcher.start("region"), matcher.end("region"))
            : "";
    StatedDate date = StatedDate.NONE;
    if (matcher.group("d") != null) {
      date = StatedDate.read(words(masked, matcher.start("d"), matcher.end("d")));
    } else if (year(matcher, known) > 0) {
      date = new StatedDate(year(matcher, known), 0, 0, 0, 0, 0);
    } else if (known && matcher.group("m2") != null) {
      date = new StatedDate(0, StatedDate.month(matcher.group("m2")), 0, 0, 0, 0);
    }
    if (known && matcher.group("mon") != null && date.month() == 0) {
      date = new StatedDate(date.year(), StatedDate.month(matcher.group("mon")), 0, 0, 0, 0);
    }
    String path = name.kind() == NameKind.SERIES ? name.known() : "";
    String shortened = "";
    if (known && matcher.group("short") != null) {
      Name shortName = masked.name(matcher.start("short"));
      shortened = shortName.text();
      path = path.isEmpty() ? shortName.known() : path;
    }
    return new EventMention(
        new Place(unit, range.from(), range.to()),
        unit.text().substring(series.from(), series.to()).replaceFirst("(?i) meet-?up$", ""),
        path,
        shortened,
        region,
        date);
  }

  private static boolean isTitle(Unit unit) {
    return unit.is(Unit.Role.HEADING) && unit.level() == 1
        || unit.is(Unit.Role.FRONT) && unit.key().equals("title");
  }

  /** Where a name begins that a title opens with, as far as its words are written as names are. */
  private static Range withOpening(Unit unit, Range series) {
    Matcher before = OPENING.matcher(unit.text().substring(0, series.from()));
    return before.matches() ? new Range(before.start("x"), series.to()) : series;
  }

  /** Where a series begins whose name follows that of a learned society: {@code IEEE VIS}. */
  private static Range withSociety(Unit unit, Range series) {
    Matcher before = SOCIETY.matcher(unit.text()).region(0, series.from());
    return before.find() ? new Range(before.start(), series.to()) : series;
  }

  /** The year behind the series, in the brackets of its abbreviation or before it; 0 if none is. */
  private static int year(Matcher matcher, boolean known) {
    for (String group : known ? List.of("q", "g") : List.<String>of()) {
      if (matcher.group(group) != null) {
        int two = Integer.parseInt(matcher.group(group));
        return two < CENTURY ? 2000 + two : 1900 + two;
      }
    }
    for (String group : known ? List.of("y", "in", "before") : List.of("y")) {
      if (matcher.group(group) != null) {
        return Integer.parseInt(matcher.group(group));
      }
    }
    return 0;
  }

  private static String words(Masked masked, int from, int to) {
    Range range = masked.range(from, to);
    return masked.unit().text().substring(range.from(), range.to());
  }

  /** The series with its region. */
  String base() {
    return region.isEmpty() ? series : series + " " + region;
  }

  /** The name of the edition, written one way: series, region, month, year. */
  String name() {
    return name(base(), date);
  }

  /** The name of the edition of a series at a date. */
  static String name(String series, StatedDate date) {
    var name = new StringBuilder(series);
    if (date.month() > 0) {
      name.append(' ')
          .append(Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    if (date.year() > 0) {
      name.append(' ').append(date.year());
    }
    return name.toString();
  }
}
