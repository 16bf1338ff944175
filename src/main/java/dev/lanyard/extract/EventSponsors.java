package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who paid for an event, or is thanked for support.
 *
 * <ul>
 *   <li>Fires: <em>Thanks to our sponsors Acme, Bolt and Cord</em>; <em>grateful to Acme for their support and
 *       sponsorship</em>; <em>sponsored by Acme</em>; an item <em>Gold sponsor: Acme</em>; a list under <em>Sponsors</em>.
 *   <li>Silent: <em>the sponsor booths</em>; a sentence that merely thanks for the venue.
 * </ul>
 */
final class EventSponsors implements Rule {
  private static final String NAME = "event-sponsor";
  private static final Pattern THANKS =
      Pattern.compile("(?i)\\bsponsor(?:s|ship|ed by|ing)?\\b|\\bsupport(?:ed by|ers)\\b|(?:thank|grateful)[^.!]{0,200}\\bsupport\\b");
  private static final Pattern BOOTH = Pattern.compile("(?i)sponsor(?:'s|s'|s’|’s)? (?:booth|hall|showcase|area|stand|talk|session|pitch|track)|become a|to sponsor|venue sponsor or|looking for sponsor|sponsor for this time|if you[^.]*sponsor");
  private static final Pattern HEADING = Pattern.compile("(?i)(?:our |the |with thanks to our |thanks to our |event |meetup )?(?:gold |silver |platinum |bronze |main )?(?:sponsors?|supporters|sponsors and partners|sponsors & partners)");
  private static final Pattern NO_SPONSOR = Pattern.compile("YouTube|Twitch|Zoom|LinkedIn|Slack|GitHub|Twitter");

  @Override
  public void read(Reading reading) {
    boolean listed = false;
    for (Unit unit : reading.units()) {
      if (unit.is(Role.HEADING)) {
        listed = HEADING.matcher(unit.text().replaceAll("[:!]", "").strip()).matches();
        continue;
      }
      boolean sponsorField = unit.is(Role.FRONT) && unit.key().startsWith("sponsor");
      if (unit.quoted() || unit.is(Role.FRONT) && !sponsorField || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        String words = unit.text().substring(sentence.from(), sentence.to());
        Matcher thanks = THANKS.matcher(words);
        boolean says = thanks.find() && !BOOTH.matcher(words).find();
        if (listed || says || sponsorField) {
          claim(reading, unit, sentence, says && !words.matches("(?is).*(?:thank|grateful|appreciat|support).*") ? sentence.from() + thanks.end() : sentence.from());
        }
      }
    }
  }

  private static void claim(Reading reading, Unit unit, Range sentence, int from) {
    reading.occasions.of(unit.index()).ifPresent(occasion -> {
      for (Name name : unit.names()) {
        boolean inside = name.from() >= from && name.to() <= sentence.to();
        boolean organisation = name.kind() == NameKind.ORGANISATION;
        if (inside && organisation && !NO_SPONSOR.matcher(name.text()).matches() && !occasion.series.contains(name.text())) {
          reading.claim(occasion.thing, Relation.SPONSOR, reading.organisation(name), unit.span(sentence.from(), sentence.to()), NAME);
        }
      }
    });
  }
}
