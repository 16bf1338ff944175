package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Votes by sentences that list organisations.
 *
 * <ul>
 *   <li>Organisations: <em>speakers from Acme, bolt.io, and Cargo</em>, even in lower case; what a
 *       sentence links to that thanks sponsors.
 *   <li>Silent: <em>speakers from May 2024</em>; a person or a place in the list.
 * </ul>
 */
final class ListedOrganisations {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[Ss]peakers?|[Ff]olks|[Tt]alks?|[Ee]ngineers?|[Pp]eople|[Rr]epresentatives?|[Ee]xperts?|[Gg]uests?|[Ff]riends|[Cc]olleagues|"
              + "[Pp]resenters?|[Pp]anell?ists|[Pp]resentations?|[Rr]oundup) (?:\\w+ ){0,3}?from (?<list>[^.;!?]{2,200})");

  private static final Pattern LIST_END =
      Pattern.compile(
          "(?i) (?:\\p{L}{3,}ing|join(?:ed|ing|s)?|who|that|which|to|at|for|via|on|in|are|is|was|were|will|with|took|gave|shared|came|come|as|took|about|spoke|presented|discussed)\\b| \\(|: ");

  private static final Pattern ITEM = Pattern.compile("[^,&]+?(?=,| and | & |&|$)");

  private static final Pattern SENTENCE_WORD =
      Pattern.compile(
          "but|because|so|when|if|since|though|although|while|then|unfortunately|however");

  private static final Pattern THANKS =
      Pattern.compile("(?i)\\b(?:sponsor(?:s|ed|ship|ing)?|supporters?|partners)\\b");

  private ListedOrganisations() {}

  static void vote(Unit unit, Range sentence, Votes votes) {
    lists(unit, sentence, votes);
    sponsors(unit, sentence, votes);
  }

  /** {@code speakers from A, B, and C}: what is listed are organisations, even in lower case. */
  private static void lists(Unit unit, Range sentence, Votes votes) {
    String text = unit.text().substring(sentence.from(), sentence.to());
    Matcher matcher = LISTED.matcher(text);
    while (matcher.find()) {
      int start = sentence.from() + matcher.start("list");
      listed(unit, start, matcher.group("list"), votes);
    }
  }

  private static void listed(Unit unit, int start, String list, Votes votes) {
    Matcher end = LIST_END.matcher(list);
    String items = end.find() ? list.substring(0, end.start()) : list;
    Matcher item = ITEM.matcher(items);
    while (item.find()) {
      String raw = item.group();
      String name = raw.replaceFirst("^(?:,|\\s|and |&|the )+", "").strip();
      int from = start + item.start() + raw.indexOf(name);
      boolean person =
          unit.names().stream()
              .anyMatch(n -> n.from() <= from && from < n.to() && n.kind() == NameKind.PERSON);
      boolean place =
          unit.names().stream()
              .anyMatch(
                  n ->
                      n.from() == from
                          && n.to() == from + name.length()
                          && n.kind() == NameKind.PLACE);
      if (isOrganisationLike(name) && !person && !place) {
        votes.insist(unit, from, name, NameKind.ORGANISATION, 3, "listed");
      }
    }
  }

  /** A sentence that thanks sponsors: what it links to are organisations. */
  private static void sponsors(Unit unit, Range sentence, Votes votes) {
    for (Name name : Sponsors.find(unit, sentence)) {
      if (NameBuild.fits(NameKind.ORGANISATION, unit, name)) {
        votes.insist(unit, name.from(), name.text(), NameKind.ORGANISATION, 3, "sponsor list");
      }
    }
    if (!THANKS.matcher(unit.text().substring(sentence.from(), sentence.to())).find()) {
      return;
    }
    for (Mark mark : unit.marks()) {
      boolean inside = mark.from() >= sentence.from() && mark.to() <= sentence.to();
      String name =
          unit.text().substring(mark.from(), mark.to()).strip().replaceFirst(" \\([^()]*\\)$", "");
      if (inside && mark.kind() == Mark.Kind.LINK && isOrganisationLike(name)) {
        votes.insist(unit, mark.from(), name, NameKind.ORGANISATION, 3, "sponsor");
      }
    }
  }

  /** Whether words may be an organisation's name where one is expected. */
  static boolean isOrganisationLike(String name) {
    String[] words = name.split(" ");
    if (name.length() < 2 || words.length > NameBuild.LONGEST || Lexicon.isStarter(words[0])) {
      return false;
    }
    boolean capital =
        (Character.isUpperCase(name.codePointAt(0))
                || name.codePoints()
                    .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)))
            && Stream.of(words).skip(1).noneMatch(SENTENCE_WORD.asMatchPredicate());
    boolean onlyLower = words.length == 1 && name.matches("[a-z][a-z0-9.-]{3,}");
    return (capital || onlyLower)
        && !name.matches(".*(?:19|20)\\d\\d.*")
        && StatedDate.month(words[0]) == 0;
  }
}
