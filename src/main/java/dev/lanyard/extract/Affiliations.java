package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.regex.Pattern;

/**
 * Who is with whom, and as what, wherever it is said.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman from Acme</em>; <em>Priya Raman, CTO at Acme</em>; <em>Priya Raman
 *       (Acme)</em>; <em>Acme's Priya Raman</em>; in prose, descriptions and captions.
 *   <li>Silent: <em>Priya Raman from Bristol</em>, a place; announcements of line-ups, which name
 *       no person.
 * </ul>
 */
final class Affiliations implements Rule {
  private static final Habit NAME = Habit.AFFILIATION_IN_PROSE;

  /** Fields of words for a machine, which are no sentences. */
  private static final Pattern WORDS =
      Pattern.compile("(?i).*(?:spell|ignore|dictionary|keywords?|tags?|categor(?:y|ies)|slug).*");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.units()) {
      if (unit.is(Role.CELL) || unit.is(Role.FRONT) && WORDS.matcher(unit.key()).matches()) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        Masked masked = Masked.withoutTitles(unit, sentence);
        for (People.Group group : People.find(masked)) {
          group.members().forEach(m -> reading.affiliate(m, NAME));
        }
      }
    }
  }
}
