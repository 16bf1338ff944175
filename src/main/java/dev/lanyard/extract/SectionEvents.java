package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sections that tell of another event than the document does: their heading is its name.
 *
 * <ul>
 *   <li>Fires: a heading <em>Loomfest</em> or <em>Day 0: the SOL workshop</em>, if the text names
 *       Loomfest, or the Science of Looms (SOL) workshop, as an event.
 *   <li>Silent: a heading with more in it than the name, a kind of event and a day; the main
 *       event's name; a section that invites to an event yet to come.
 * </ul>
 */
final class SectionEvents implements Rule {
  private static final String FRINGE =
      "(?i)\\b(?:the|day \\w+|(?:19|20)\\d\\d|workshops?|conference|at|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\\d{1,2}(?:st|nd|rd|th)?)\\b|[^\\p{L}\\p{N}]+";

  private static final Pattern INVITES =
      Pattern.compile(
          "(?i)\\b(?:join us|register|registration|tickets?|save the date|see you|sign up|rsvp|will (?:be|take|happen)|call for|cfp|coming up|upcoming)\\b");

  @Override
  public void read(Reading reading) {
    List<Unit> body = reading.text.body();
    for (int i = 0; i < body.size(); i++) {
      Unit heading = body.get(i);
      boolean free =
          reading.occasions.sections().stream()
              .noneMatch(s -> s.from() <= heading.index() && heading.index() < s.to());
      if (heading.is(Role.HEADING) && heading.level() > 1 && !heading.quoted() && free) {
        int end = end(body, i);
        boolean invites = i + 1 < body.size() && INVITES.matcher(body.get(i + 1).text()).find();
        Optional<Occasion> named = invites ? Optional.empty() : named(reading, heading.text());
        named.ifPresent(o -> reading.occasions.addSection(heading.index(), end, o));
      }
    }
  }

  private static Optional<Occasion> named(Reading reading, String heading) {
    String words = bare(heading);
    return reading.occasions.all().stream()
        .filter(o -> !o.announced && reading.occasions.main().filter(m -> m == o).isEmpty())
        .filter(
            o ->
                !words.isEmpty()
                    && (bare(o.thing.name()).equals(words)
                        || bare(o.series).equals(words)
                        || o.aliases.stream().anyMatch(a -> bare(a).equals(words))))
        .findFirst();
  }

  /** The unit after the last of a section. */
  private static int end(List<Unit> body, int at) {
    for (int i = at + 1; i < body.size(); i++) {
      if (body.get(i).is(Role.HEADING) && body.get(i).level() <= body.get(at).level()) {
        return body.get(i).index();
      }
    }
    return body.get(body.size() - 1).index() + 1;
  }

  private static String bare(String name) {
    return name.replaceAll(FRINGE, " ").strip().toLowerCase(Locale.ROOT);
  }
}
