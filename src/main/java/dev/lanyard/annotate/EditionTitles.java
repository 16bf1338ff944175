package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by a title, which names its event with the year.
 *
 * <ul>
 *   <li>A series of events: <em>Acme Evenings Porto – March 2022</em>; <em>ContainerSched 2024 trip
 *       report</em>; <em>Loomfest, day two</em>.
 *   <li>Silent: <em>Acme Awards 2024</em>; a title with a series that is known.
 * </ul>
 */
final class EditionTitles {
  private static final Pattern NO_SERIES =
      Pattern.compile(
          "(?i)\\b(?:awards?|report|survey|radar|guide|review|edition|release|roadmap|version|predictions?|trends|notes|plans?|resolutions?|talks?|keynotes?|sessions?)$");

  private static final Pattern EDITION =
      Masked.pattern("(?<x>{U})(?: [Mm]eetup)?(?:,| [-–—])? (?:{D}|(?:19|20)\\d\\d(?!\\d))");

  private static final Pattern DAY =
      Masked.pattern(
          "^(?<x>{U})(?:,| [-–—:]|:)? [Dd]ay (?:one|two|three|four|five|\\d)(?![\\p{L}\\p{N}])");

  /** RubyFest2024: the year in one word with the name of an event. */
  private static final Pattern GLUED = Masked.pattern("(?<x>{U})(?:19|20)\\d\\d(?!\\d)");

  private static final Pattern OF_EVENT =
      Pattern.compile(".*(?:[Cc]on|[Cc]onf|[Cc]amp|[Ff]est|[Dd]ays?|World|Summit|Meetup)");

  private EditionTitles() {}

  static void vote(Unit unit, Votes votes) {
    boolean top =
        unit.is(Unit.Role.FRONT) && unit.key().matches("title|event|conference|subject|description")
            || unit.is(Unit.Role.HEADING) && unit.level() == 1;
    if (!top) {
      return;
    }
    Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
    boolean known = unit.names().stream().anyMatch(n -> n.kind() == NameKind.SERIES && n.isKnown());
    for (Pattern pattern : known ? List.<Pattern>of() : List.of(EDITION, DAY, GLUED)) {
      Matcher matcher = pattern.matcher(masked.text());
      while (matcher.find()) {
        Name name = masked.name(matcher.start("x"));
        boolean event = pattern != GLUED || OF_EVENT.matcher(name.text()).matches();
        if (event && !NO_SERIES.matcher(name.text()).find()) {
          votes.cast(unit, name.from(), name.text(), NameKind.SERIES, 3, "title");
        }
      }
    }
  }
}
