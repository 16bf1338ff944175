package dev.lanyard.annotate;

import dev.lanyard.read.Mark;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes for organisations of many words in the brackets behind a full name, and for the name.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman (Institute for Looms and Yarns)</em>; <em>Tom Li’s (Queen’s College
 *       Ghent) talk</em>; <em>Ana Sousa (Weave I/O)</em>.
 *   <li>Silent: a role in the brackets; two organisations joined by <em>and</em>; what is no
 *       organisation by its words, if it is of one word or two.
 * </ul>
 */
final class Bracketed {
  private static final int POINTS = 3;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’/&.-]*";
  private static final String SMALL = "(?:of|on|for|and|in|the|&|de|di|für)";
  private static final Pattern PERSON_AND_ORGANISATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<p>"
              + WORD
              + "(?: (?:van|von|de|der|den|del|da|la|le) | )"
              + WORD
              + "(?: "
              + WORD
              + ")?)(?<s>'s|’s)? \\((?:[Tt]he )?(?<o>"
              + WORD
              + "(?: (?:"
              + SMALL
              + " ){0,2}"
              + WORD
              + "){1,6})(?=[,)])");

  private Bracketed() {}

  static void vote(Unit unit, Votes votes) {
    Matcher matcher = PERSON_AND_ORGANISATION.matcher(unit.text());
    while (matcher.find()) {
      int from = afterMark(unit, matcher.start("p"), matcher.end("p"));
      String person = unit.text().substring(from, matcher.end("p")).replaceFirst("(?:'s|’s)$", "");
      String organisation = matcher.group("o");
      List<Token> tokens =
          unit.tokens().stream()
              .filter(t -> t.from() >= from && t.to() <= from + person.length())
              .toList();
      boolean role = !Roles.find(organisation).isEmpty();
      boolean named = isOrganisation(organisation);
      boolean phrase = organisation.matches(".* " + SMALL + " .*|.*[/’'].*");
      if (Shapes.looksLikePerson(tokens) && !role && !isTwo(organisation) && (named || phrase)) {
        votes.insist(
            unit,
            matcher.start("o"),
            organisation,
            NameKind.ORGANISATION,
            POINTS,
            "in brackets behind a name");
        if (named) {
          votes.cast(unit, from, person, NameKind.PERSON, 2, "organisation in brackets");
        }
      }
    }
  }

  /** Where the name begins if bold words or a link end before it: a title is no part of it. */
  private static int afterMark(Unit unit, int from, int to) {
    int start = from;
    for (Mark mark : unit.marks()) {
      for (int edge : List.of(mark.from(), mark.to())) {
        start = edge > start && edge < to ? edge : start;
      }
    }
    while (start < to && Character.isWhitespace(unit.text().charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isOrganisation(String words) {
    return List.of(words.split(" ")).stream().anyMatch(Lexicon::isOrganisationWord);
  }

  /** Whether both sides of a joining word are organisations by themselves. */
  private static boolean isTwo(String words) {
    int and = words.indexOf(" and ");
    return and > 0
        && isOrganisation(words.substring(0, and))
        && isOrganisation(words.substring(and + 5));
  }
}
