package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words where people are expected are a person, an organisation, or neither.
 *
 * <p>Neither are {@code Engineer}, {@code (she/her)}, {@code Slides}, {@code tbc}.
 */
final class SlotKinds {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)independent|freelanc\\w*|various(?: .*)?|self[- ]employed|unaffiliated|retired|tb[acd]|n/?a|none|moderator|host|chair|speaker|remote|online|virtual|(?:she|he|they|zij|sie|elle)\\b.*|contact|slides|video|recording|deck|twitter|github|linkedin|website|blog|bio|everyone|all|you|phd|md|msc|mc|facilitator|organi[sz]er|and others|others|et al\\.?|to be (?:announced|confirmed)");

  private static final int LONGEST = 6;

  private final Unit unit;
  private final Votes votes;
  private final Gazetteer gazetteer;

  SlotKinds(Unit unit, Votes votes, Gazetteer gazetteer) {
    this.unit = unit;
    this.votes = votes;
    this.gazetteer = gazetteer;
  }

  boolean isPerson(Range range) {
    int from = range.from();
    int to = range.to();
    String words = unit.text().substring(from, to);
    boolean role =
        unit.others().stream()
            .anyMatch(o -> o.kind() == NameKind.ROLE && o.from() < to && from < o.to());
    return !role
        && Shapes.looksLikePerson(tokens(from, to))
        && !NOBODY.matcher(words).matches()
        && votes.points(words, NameKind.ORGANISATION) <= Votes.ENOUGH
        && !isKnown(
            range, NameKind.PLACE, NameKind.ORGANISATION, NameKind.PROJECT, NameKind.SERIES);
  }

  /** Whether it begins with a given name or initials, so that nothing around has to say so. */
  boolean isPersonByItself(Range range) {
    String words = unit.text().substring(range.from(), range.to());
    List<Token> tokens = tokens(range.from(), range.to());
    return Shapes.looksLikePerson(tokens)
        && votes.points(words, NameKind.ORGANISATION) < Votes.ENOUGH
        && (Lexicon.isGivenName(tokens.get(0).text()) || Honorifics.hasInitials(words));
  }

  boolean isOrganisation(Range range) {
    String words = unit.text().substring(range.from(), range.to());
    boolean role =
        unit.others().stream()
            .anyMatch(
                o ->
                    o.kind() == NameKind.ROLE && o.from() <= range.from() && range.from() < o.to());
    boolean capital =
        words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    boolean linked =
        unit.marks().stream().anyMatch(m -> m.from() <= range.from() && range.to() <= m.to());
    boolean phrase =
        !linked
            && capital
            && words.matches("\\p{Lu}.*? \\p{Ll}{4,}(?: .*)?")
            && !Lexicon.isOrganisationWord(words.substring(words.lastIndexOf(' ') + 1));
    boolean listed =
        !phrase
            && !Lexicon.isLanguage(words)
            && words.split(" ").length <= LONGEST
            && words.length() > 1
            && (capital || linked || words.matches("\\p{Ll}[\\p{Ll}\\d.-]{3,}"));
    return listed
        && !role
        && !NOBODY.matcher(words).matches()
        && !Titles.isLabel(words)
        && !isKnown(range, NameKind.PLACE)
        && !words.matches(".*[.!?] \\p{Lu}.*|@.*|https?:.*|[\\d\\W]+");
  }

  private boolean isKnown(Range range, NameKind... kinds) {
    List<Token> tokens = unit.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).from() == range.from()) {
        Gazetteer.Match match = gazetteer.longest(tokens, i);
        boolean whole = match.length() > 0 && tokens.get(i + match.length() - 1).to() >= range.to();
        return whole
            && match.entries().stream().anyMatch(e -> Set.of(kinds).contains(e.known().kind()));
      }
    }
    return false;
  }

  private List<Token> tokens(int from, int to) {
    return unit.tokens().stream().filter(t -> t.from() >= from && t.to() <= to).toList();
  }
}
