package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Votes by speakers' cards: the heading is a person, the line beneath names an organisation.
 *
 * <ul>
 *   <li>Fires: a heading with the build of a name, if a line beneath tells a role or an
 *       organisation, if it stands in a section of speakers or organisers, if the picture beside it
 *       bears the same name, or if a biography beneath begins with it.
 *   <li>Fires: the line of names beneath a title, if the next line names an organisation.
 *   <li>Silent: a heading of which nothing of that kind is said.
 * </ul>
 */
final class Cards {
  private static final int POINTS = 4;
  private static final int LONGEST = 200;
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\W*(?:our |the |meet (?:the|our) |invited |keynote |featured |confirmed |plenary |guest |main |workshop |conference |\\d{4} )*(?:speakers?|keynotes?|panell?ists?|presenters?|lecturers?|organi[sz]ers?|(?:general |program(?:me)? )?(?:co-?)?chairs?|organi[sz]ing committee|team|hosts?|moderators?|guests?|trainers?|instructors?)\\W*");

  private final Votes votes;
  private final Gazetteer gazetteer;

  private Cards(Votes votes, Gazetteer gazetteer) {
    this.votes = votes;
    this.gazetteer = gazetteer;
  }

  static void vote(List<Unit> units, Votes votes, Gazetteer gazetteer) {
    var cards = new Cards(votes, gazetteer);
    Card.of(units).forEach(card -> cards.vote(units, card));
    for (int i = 1; i + 1 < units.size(); i++) {
      if (units.get(i - 1).is(Role.HEADING) && units.get(i).is(Role.PARAGRAPH)) {
        cards.authors(units.get(i), units.get(i + 1));
      }
    }
  }

  private void vote(List<Unit> units, Card card) {
    Unit head = card.head();
    String name = head.text().strip();
    Unit line = card.lines().get(0);
    Optional<AffiliationLine> affiliation = affiliation(line);
    boolean listed = PEOPLE.matcher(card.section()).matches();
    boolean role = affiliation.filter(AffiliationLine::hasRole).isPresent();
    boolean employer = affiliation.filter(a -> isOrganisation(line, a)).isPresent();
    if (listed || role || employer || isPictured(units, head) || isTold(card, name)) {
      int from = head.text().indexOf(name);
      votes.insist(head, from, name, NameKind.PERSON, POINTS, "card");
      affiliation
          .filter(AffiliationLine::hasOrganisation)
          .filter(a -> line.is(Role.PARAGRAPH) || line.is(Role.HEADING))
          .filter(a -> role || employer || card.lines().size() > 2)
          .ifPresent(a -> organisation(line, a.organisation()));
    }
  }

  /** A line of names beneath a title, and beneath it the line that says whom they are with. */
  private void authors(Unit names, Unit line) {
    boolean employer =
        line.is(Role.PARAGRAPH)
            && affiliation(line).isPresent()
            && Stream.of(line.text().strip().split(", | and ")).anyMatch(this::isOrganisation);
    if (!employer || names.text().length() > LONGEST) {
      return;
    }
    List<Name> people =
        new PeopleSlot(names, votes, gazetteer).read(new Range(0, names.text().length()), true);
    int letters = people.stream().mapToInt(n -> n.text().length()).sum();
    if (letters * 10 >= names.text().length() * 7) {
      people.forEach(
          n -> votes.insist(names, n.from(), n.text(), n.kind(), POINTS, "authors' line"));
      organisation(line, affiliation(line).orElseThrow().organisation());
    }
  }

  private Optional<AffiliationLine> affiliation(Unit line) {
    return AffiliationLine.read(line, w -> gazetteer.isNamed(w, NameKind.PLACE));
  }

  private void organisation(Unit line, Range range) {
    String words = line.text().substring(range.from(), range.to());
    boolean several =
        words.contains(" and ")
            && !gazetteer.isNamed(words, NameKind.ORGANISATION)
            && gazetteer.isNamed(words.substring(0, words.indexOf(" and ")), NameKind.ORGANISATION);
    if (!several && !gazetteer.isNamed(words, NameKind.PLACE)) {
      votes.insist(line, range.from(), words, NameKind.ORGANISATION, POINTS, "card");
    }
  }

  private boolean isOrganisation(Unit line, AffiliationLine affiliation) {
    Range range = affiliation.organisation();
    return affiliation.hasOrganisation()
        && isOrganisation(line.text().substring(range.from(), range.to()));
  }

  private boolean isOrganisation(String words) {
    return gazetteer.isNamed(words, NameKind.ORGANISATION)
        || Stream.of(words.split(" ")).anyMatch(Lexicon::isOrganisationWord);
  }

  /** Whether the picture right before a heading has the same name as its description. */
  private static boolean isPictured(List<Unit> units, Unit head) {
    return head.index() > 0
        && units.get(head.index() - 1).is(Role.IMAGE)
        && units.get(head.index() - 1).text().startsWith(head.text().strip());
  }

  /** Whether a text beneath tells of the person by name. */
  private static boolean isTold(Card card, String name) {
    return card.lines().stream()
        .anyMatch(
            u ->
                u.text().startsWith(name + " is ")
                    || u.text().contains(": " + name + " is ")
                    || u.text().startsWith(name + " works "));
  }
}
