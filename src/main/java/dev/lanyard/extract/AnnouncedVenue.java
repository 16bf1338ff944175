package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose premises an announced event meets on.
 *
 * <ul>
 *   <li>Fires: <em>hosted by Acme</em>; <em>Acme opens its doors</em>; <em>Sign up with Acme</em>.
 *   <li>Silent: an organisation of which speakers are expected.
 * </ul>
 */
final class AnnouncedVenue {
  private static final Pattern PREMISES =
      Masked.pattern(
          "(?:[Hh]osted (?:this time |once again )?(?:by|at)|[Ss]ign up (?:directly )?with|[Tt]ake place at|[Mm]eet(?:ing)? at|[Vv]enue(?: is|:)|(?:back |be )?at) (?:the |our friends at )?(?:offices? of )?(?<v>{OUJ})|(?<w>{OUJ}) (?:opens its doors|opens their doors|will host|hosts us|is hosting|welcomes us|will have us)|$^(?:(?:'s|’s)? (?:offices?|HQ|headquarters))?");

  private AnnouncedVenue() {}

  /** Claims what one sentence says of them. */
  static void claim(Reading reading, Occasion occasion, Unit unit, Range sentence) {
    Masked masked = Masked.withoutTitles(unit, sentence);
    Matcher matcher = PREMISES.matcher(masked.text());
    while (matcher.find()) {
      Name name = masked.name(Math.max(matcher.start("v"), matcher.start("w")));
      boolean lineUp =
          reading.claims().stream()
              .anyMatch(
                  c ->
                      c.relation() == Relation.EXPECTS
                          && c.object().equals(reading.organisation(name))
                          && c.subject().equals(occasion.thing));
      if (name.kind() != NameKind.PROJECT && !lineUp) {
        Range range = masked.range(matcher.start(), matcher.end());
        EventVenue.claim(
            reading, occasion, name, unit.span(range.from(), range.to()), Habit.ANNOUNCED_VENUE);
        return;
      }
    }
  }
}
