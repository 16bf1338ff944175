package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Sponsors;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who paid for an event, or is thanked for support.
 *
 * <ul>
 *   <li>Fires: <em>Thanks to our sponsors Acme, Bolt and Cord</em>; <em>grateful to Acme for their
 *       support and sponsorship</em>; <em>sponsored by Acme</em>; an item <em>Gold sponsor:
 *       Acme</em>; a list under <em>Sponsors</em>.
 *   <li>Silent: <em>the sponsor booths</em>; a sentence that merely thanks for the venue.
 * </ul>
 */
final class EventSponsors implements Rule {
  private static final Habit NAME = Habit.EVENT_SPONSOR;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:our |the |with thanks to our |thanks to our |event |meetup )?(?:gold |silver |platinum |bronze |main )?(?:sponsors?|supporters|sponsors and partners|sponsors & partners)");
  private static final Pattern CHANNEL =
      Pattern.compile("YouTube|Twitch|Zoom|LinkedIn|Slack|GitHub|Twitter");

  @Override
  public void read(Reading reading) {
    boolean listed = false;
    for (Unit unit : reading.units()) {
      if (unit.is(Role.HEADING)) {
        listed = HEADING.matcher(unit.text().replaceAll("[:!]", "").strip()).matches();
        continue;
      }
      boolean sponsorField = unit.is(Role.FRONT) && unit.key().startsWith("sponsor");
      if (unit.quoted()
          || unit.is(Role.FRONT) && !sponsorField
          || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        if (!reading.occasions.isAnnouncement(unit, sentence)) {
          List<Name> said =
              listed || sponsorField
                  ? unit.names().stream()
                      .filter(
                          n ->
                              n.kind() == NameKind.ORGANISATION
                                  && n.from() >= sentence.from()
                                  && n.to() <= sentence.to())
                      .toList()
                  : Sponsors.find(unit, sentence);
          claim(reading, unit, sentence, said);
        }
      }
    }
  }

  private static void claim(Reading reading, Unit unit, Range sentence, List<Name> sponsors) {
    reading
        .occasions
        .of(unit.index())
        .ifPresent(
            occasion -> {
              for (Name name : sponsors) {
                if (name.kind() == NameKind.ORGANISATION
                    && !CHANNEL.matcher(name.text()).matches()
                    && !occasion.series.contains(name.text())) {
                  reading.claim(
                      occasion.thing,
                      Relation.SPONSOR,
                      reading.organisation(name),
                      unit.span(sentence.from(), sentence.to()),
                      NAME);
                }
              }
            });
  }
}
