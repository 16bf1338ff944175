package dev.lanyard.extract;

import dev.lanyard.annotate.Labels;
import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who hosted or organised an event, as a field before the text or a labelled line says.
 *
 * <ul>
 *   <li>Fires: front matter {@code host: Priya Raman}, {@code organisers: [A, B]}; a line
 *       <em>Organisers: A (Acme), B</em> holds for every edition of its page that was held.
 *   <li>Silent: {@code moderator}, who hosts a panel; a line with a label and prose.
 * </ul>
 */
final class FrontHosts implements Rule {
  private static final Habit NAME = Habit.HOST_FIELD;
  private static final Pattern KEY =
      Pattern.compile(
          "(?:co-?)?(?:hosts?|hosted_?by|organi[sz]ers?|organi[sz]ed_?by|chairs?|mc|emcee)(?:\\.name)?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^\\W{0,4}(?:our |the |meetup |local |event )?(?:(?:co-?)?(?:organi[sz]ers?|hosts?)|organi[sz]ed by|hosted by|organi[sz]ing (?:team|committee)|(?:conference|programme?|general) chairs?|emcees?|mc)\\W{0,3}: ?");
  private static final int LONGEST = 260;

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.units()) {
      var label = LABEL.matcher(unit.text());
      if (unit.is(Role.FRONT) && KEY.matcher(unit.key()).matches()) {
        hosts(reading, unit, 0);
      } else if (!unit.is(Role.FRONT)
          && !unit.quoted()
          && unit.text().length() <= LONGEST
          && label.find()
          && !reading.occasions.isAnnouncement(unit.index())) {
        hosts(reading, unit, label.end());
      }
    }
  }

  private static void hosts(Reading reading, Unit unit, int from) {
    if (from >= unit.text().length()) {
      return;
    }
    Masked masked = Masked.withoutTitles(unit, new Range(from, Labels.end(unit.text(), from)));
    List<People.Group> groups = People.find(masked, true);
    for (People.Group group : groups) {
      for (Speaker speaker : group.members()) {
        occasions(reading, unit)
            .forEach(
                o ->
                    reading.claim(
                        o.thing,
                        Relation.HOST,
                        reading.person(speaker.person()),
                        unit.span(),
                        NAME));
        reading.affiliate(speaker, NAME);
      }
    }
    if (groups.isEmpty() && !unit.text().toLowerCase(java.util.Locale.ROOT).startsWith("host")) {
      for (Name name : unit.names()) {
        if (name.kind() == NameKind.ORGANISATION && name.from() >= from) {
          occasions(reading, unit)
              .forEach(
                  o ->
                      reading.claim(
                          o.thing, Relation.HOST, reading.organisation(name), unit.span(), NAME));
        }
      }
    }
  }

  /**
   * The edition in whose section a line stands; else every edition of the page that was held, or
   * the one event.
   */
  private static List<Occasion> occasions(Reading reading, Unit unit) {
    List<Occasion> own =
        reading.occasions.sections().stream()
            .filter(s -> s.from() <= unit.index() && unit.index() < s.to())
            .map(Occasions.Section::occasion)
            .toList();
    List<Occasion> held =
        reading.occasions.sections().stream()
            .map(Occasions.Section::occasion)
            .filter(o -> !o.announced)
            .toList();
    return !own.isEmpty()
        ? own
        : !held.isEmpty() ? held : reading.occasions.main().stream().toList();
  }
}
