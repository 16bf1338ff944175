package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks named right before a bracket with their speakers, or after them in a list of talks.
 *
 * <ul>
 *   <li>Fires: <em>"Queues at rest" (Priya Raman and Tom Li)</em>; <em>Priya Raman (Acme): "Queues
 *       at rest"</em> within a paragraph; the item <em>Priya Raman's Queues at Rest - the best of
 *       the day</em> beneath <em>My favourite talks:</em>.
 *   <li>Silent: the same item in any other list.
 * </ul>
 */
final class ListedTalks {
  private static final Pattern BRACKET = Masked.pattern("{T}[\"”’»]? ?\\($");

  /** {@code Priya Raman (Acme): "Queues at rest"}. */
  private static final Pattern QUOTED = Masked.pattern("^: ?[\"“‘«]{T}[\"”’»]?");

  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:'s|’s|'|’) (?<t>\\S.{3,120}?)(?= (?:-|–|—|\\*+) | ?\\(|: |\\.(?: |$)|$)");

  private ListedTalks() {}

  /** The talk that such words around a group of people give them. */
  static Optional<Session> read(Reading reading, Masked masked, People.Group group) {
    String after = masked.text().substring(group.to());
    Matcher bracket = BRACKET.matcher(masked.text().substring(0, group.from()));
    Matcher possessive = LISTED.matcher(after);
    Session session = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
    if (after.startsWith(")") && bracket.find()) {
      ProseTitles.titleBefore(session, masked, bracket.start(), group.from());
    } else if (group.from() == 0 && QUOTED.matcher(after).find()) {
      ProseTitles.markedTitle(session, masked, group.to(), masked.text().length());
    } else if (group.from() == 0
        && masked.unit().is(Role.ITEM)
        && possessive.find()
        && !GivenTalks.ownsTalk(after)
        && isListOfTalks(reading, masked.unit())) {
      ProseTitles.titleCased(
          session, masked, group.to() + possessive.start("t"), group.to() + possessive.end("t"));
    }
    session.speakers.addAll(group.members());
    return session.hasTitle() ? Optional.of(session) : Optional.empty();
  }

  /** Whether the line above a list says that it lists talks. */
  private static boolean isListOfTalks(Reading reading, Unit item) {
    return ListItems.lead(reading, item)
        .filter(above -> GivenTalks.PLURAL.matcher(above.text().toLowerCase(Locale.ROOT)).find())
        .isPresent();
  }
}
