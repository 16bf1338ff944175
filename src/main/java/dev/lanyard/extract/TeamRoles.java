package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a talk's description says of its speakers together.
 *
 * <ul>
 *   <li>Fires: <em>Acme engineers shared …</em> in the description of a talk by people from Acme:
 *       they are engineers there.
 *   <li>Fires: <em>… from their journey in providing a platform for the Acme Agency</em>, told of
 *       speakers of whom no organisation is named: that is whom they work for.
 *   <li>Silent: speakers from elsewhere; organisations that are merely mentioned.
 * </ul>
 */
final class TeamRoles implements Rule {
  private static final Pattern ENGINEERS =
      Masked.pattern(
          "(?<o>{O})(?:'s|’s)? (?<r>engineers|developers|researchers|architects|scientists|maintainers|consultants|students)\\b");
  private static final Pattern THEIRS =
      Masked.pattern(
          "\\b(?:their|his|her) (?:own |\\w+ )?(?:journey|experiences?|story|stories|insights|work|lessons|learnings|platform|team|migration|infrastructure|approach|adoption|efforts)\\b[^.;]{0,80}?\\b(?:at|for|within|inside) (?:the )?(?<o>{O})");

  @Override
  public void read(Reading reading) {
    for (Session session : reading.sessions) {
      int own = session.at.unit().index();
      List<Unit> near =
          reading.units().stream()
              .filter(u -> u.index() >= own && u.index() <= own + 2 && !u.is(Unit.Role.HEADING))
              .toList();
      for (Unit unit : near) {
        boolean next =
            reading.sessions.stream()
                .anyMatch(s -> s != session && s.at.unit().index() == unit.index());
        if (next) {
          break;
        }
        for (Range sentence : unit.sentences()) {
          engineers(reading, session, Masked.withoutTitles(unit, sentence));
          theirs(reading, session, Masked.withoutTitles(unit, sentence));
        }
      }
    }
  }

  private static void engineers(Reading reading, Session session, Masked masked) {
    Matcher matcher = ENGINEERS.matcher(masked.text());
    while (matcher.find()) {
      Name organisation = masked.name(matcher.start("o"));
      String plural = matcher.group("r");
      String role = plural.substring(0, plural.length() - 1).toLowerCase(Locale.ROOT);
      Place at = place(masked, matcher.start("o"), matcher.end("r"));
      session.speakers.stream()
          .filter(
              s ->
                  s.roles().isEmpty()
                      && s.organisations().stream()
                          .anyMatch(o -> o.text().equals(organisation.text())))
          .forEach(
              s ->
                  reading.affiliate(
                      new Speaker(
                          s.person(),
                          at,
                          List.of(organisation),
                          List.of(at),
                          List.of(role),
                          List.of(at)),
                      Habit.TEAM_ROLE));
    }
  }

  private static void theirs(Reading reading, Session session, Masked masked) {
    Matcher matcher = THEIRS.matcher(masked.text());
    if (matcher.find()
        && session.speakers.stream().allMatch(Speaker::isPlain)
        && masked.unit().index() == session.at.unit().index()) {
      Name organisation = masked.name(matcher.start("o"));
      Place at = Place.of(masked.unit(), organisation);
      session.speakers.replaceAll(
          s ->
              new Speaker(
                  s.person(), s.at(), List.of(organisation), List.of(at), List.of(), List.of()));
      session.speakers.forEach(s -> reading.affiliate(s, Habit.TEAM_AFFILIATION));
    }
  }

  private static Place place(Masked masked, int from, int to) {
    Range range = masked.range(from, to);
    return new Place(masked.unit(), range.from(), range.to());
  }
}
