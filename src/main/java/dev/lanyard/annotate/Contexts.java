package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.regex.Matcher;

/**
 * Votes by the words around a name: those of its sentence, list or line, and those of its links.
 *
 * <ul>
 *   <li>A person: <em>X from Acme showed</em>, <em>hosted by X</em>, <em>X, CTO at</em>, <em>X
 *       (@handle)</em>.
 *   <li>An organisation: <em>Priya Raman from X</em>, <em>speakers from X, Y and Z</em>,
 *       <em>Engineer at X</em>, <em>the X offices</em>, <em>thanks to our sponsors X</em>.
 *   <li>A project: <em>the open source project X</em>, <em>X is a linter</em>, a link to a
 *       repository of that name.
 *   <li>A series of events: <em>the X meetup</em>, <em>X 2024</em> where X ends as events do.
 * </ul>
 */
final class Contexts {
  private Contexts() {}

  static void vote(Unit unit, Votes votes) {
    for (Range sentence : unit.sentences()) {
      Masked masked = Masked.of(unit, sentence);
      Masked plain = Masked.withoutTitles(unit, sentence);
      Clue.ALL.forEach(clue -> apply(clue, masked, votes));
      if (!plain.text().equals(masked.text())) {
        Clue.ALL.forEach(clue -> apply(clue, plain, votes));
      }
      NameLines.vote(unit, sentence, votes);
      ListedOrganisations.vote(unit, sentence, votes);
    }
    LinkVotes.vote(unit, votes);
    EditionTitles.vote(unit, votes);
  }

  private static void apply(Clue clue, Masked masked, Votes votes) {
    Matcher matcher = clue.pattern().matcher(masked.text());
    int from = 0;
    while (from <= masked.text().length() && matcher.find(from)) {
      Name name = masked.name(matcher.start("x"));
      from = matcher.start() + 1;
      if (!NameBuild.fits(clue.kind(), clue.points(), masked.unit(), name)) {
        continue;
      }
      String why = clue.pattern().pattern();
      if (clue.here()) {
        votes.insist(masked.unit(), name.from(), name.text(), clue.kind(), clue.points(), why);
      } else {
        votes.cast(masked.unit(), name.from(), name.text(), clue.kind(), clue.points(), why);
      }
    }
  }
}
