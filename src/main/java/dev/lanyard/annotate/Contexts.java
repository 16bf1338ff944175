package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Votes by the words around a name.
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
  private static final int LONGEST_LISTED = 6;

  private static final Pattern SIGNED =
      Pattern.compile("^[-–—]?\\s*\\p{Lu}\\p{L}+(?: ?\\(?@\\w+\\)?)?\\W*$");
  private static final Pattern NO_ORGANISATION =
      Pattern.compile(
          "(?i)independent|freelancer?|various(?: organi[sz]ations)?|self-employed|unaffiliated|retired|tba|tbd|remote|online|virtual|twitter|youtube");
  private static final Pattern BY_LINE =
      Masked.pattern(
          "^(?:[Ss]peakers?: |[Bb]y |[Ww]ith )?(?=.*(?:\\(| & | and |, )){PU}(?: ?\\([^()]{2,80}\\))?(?:(?:, and |, | & | and ){PU}(?: ?\\([^()]{2,80}\\))?){0,7}\\W*$");
  private static final Pattern NO_SERIES =
      Pattern.compile(
          "(?i)\\b(?:awards?|report|survey|radar|guide|review|edition|release|roadmap|version|predictions?|trends|notes|plans?|resolutions?|talks?|keynotes?|sessions?)$");
  private static final Pattern EVENT =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}&'’+-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’+-]*|of|the|for|on|and|in)){1,7} (?:Workshop|Conference|Summit|Symposium|Congress|Hackathon|Unconference|Camp|Days?|Forum|Meetup|Fest|Festival)");
  private static final Pattern EDITION =
      Masked.pattern("(?<x>{U})(?: [Mm]eetup)?(?:,| [-–—])? (?:{D}|(?:19|20)\\d\\d(?!\\d))");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[Ss]peakers?|[Ff]olks|[Tt]alks?|[Ee]ngineers?|[Pp]eople|[Rr]epresentatives?|[Ee]xperts?|[Gg]uests?|[Ff]riends|[Cc]olleagues|"
              + "[Pp]resenters?|[Pp]anell?ists|[Pp]resentations?|[Rr]oundup) (?:\\w+ ){0,3}?from (?<list>[^.;!?]{2,200})");
  private static final Pattern LIST_END =
      Pattern.compile(
          "(?i) (?:\\p{L}{3,}ing|join(?:ed|ing|s)?|who|that|which|to|at|for|via|on|in|are|is|was|were|will|with|took|gave|shared|came|come|as|took|about|spoke|presented|discussed)\\b| \\(|: ");
  private static final Pattern SENTENCE_WORD =
      Pattern.compile(
          "but|because|so|when|if|since|though|although|while|then|unfortunately|however");
  private static final Pattern THANKS =
      Pattern.compile("(?i)\\b(?:sponsor(?:s|ed|ship|ing)?|supporters?|partners)\\b");
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:www\\.)?(?:github|gitlab|codeberg)\\.(?:com|org)/[^/]+/([^/#?]+)/?(?:[#?].*)?");

  private Contexts() {}

  static void vote(Unit unit, Votes votes) {
    for (Range sentence : unit.sentences()) {
      Masked masked = Masked.of(unit, sentence);
      Masked plain = Masked.withoutTitles(unit, sentence);
      Clue.ALL.forEach(clue -> apply(clue, masked, votes));
      if (!plain.text().equals(masked.text())) {
        Clue.ALL.forEach(clue -> apply(clue, plain, votes));
      }
      byLine(unit, sentence, votes);
      lists(unit, sentence, votes);
      sponsors(unit, sentence, votes);
    }
    links(unit, votes);
    title(unit, votes);
  }

  /** A title names its event with the year: {@code Acme Evenings Porto – March 2022}. */
  private static void title(Unit unit, Votes votes) {
    boolean top =
        unit.is(Unit.Role.FRONT) && unit.key().matches("title|event|conference|subject|description")
            || unit.is(Unit.Role.HEADING) && unit.level() == 1;
    if (!top) {
      return;
    }
    Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
    boolean known = unit.names().stream().anyMatch(n -> n.kind() == NameKind.SERIES && n.isKnown());
    Matcher matcher = EDITION.matcher(masked.text());
    while (!known && matcher.find()) {
      Name name = masked.name(matcher.start("x"));
      if (NO_SERIES.matcher(name.text()).find()) {
        continue;
      }
      votes.cast(unit, name.from(), name.text(), NameKind.SERIES, 3, "title");
    }
  }

  private static void apply(Clue clue, Masked masked, Votes votes) {
    Matcher matcher = clue.pattern().matcher(masked.text());
    int from = 0;
    while (from <= masked.text().length() && matcher.find(from)) {
      Name name = masked.name(matcher.start("x"));
      from = matcher.start() + 1;
      if (!fits(clue.kind(), clue.points(), masked.unit(), name)) {
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

  /** Whether a word alone is somebody's first name, where the sentence says that it is one. */
  private static boolean isGivenName(List<Token> tokens) {
    return tokens.size() == 1
        && Lexicon.isGivenName(tokens.get(0).text())
        && !Lexicon.isStarter(tokens.get(0).text())
        && tokens.get(0).text().length() > 2;
  }

  /** Whether a name has the build of a kind. */
  static boolean fits(NameKind kind, Unit unit, Name name) {
    return fits(kind, 0, unit, name);
  }

  private static boolean fits(NameKind kind, int points, Unit unit, Name name) {
    List<Token> tokens =
        unit.tokens().stream().filter(t -> t.from() >= name.from() && t.to() <= name.to()).toList();
    if (!name.isKnown() && Lexicon.isLanguage(name.text())) {
      return false;
    }
    return switch (kind) {
      case PERSON ->
          Shapes.looksLikePerson(tokens)
              || points > 1 && isGivenName(tokens)
              || tokens.size() == 1
                  && Lexicon.isGivenName(name.text())
                  && SIGNED.matcher(unit.text()).matches();
      case PROJECT -> tokens.size() <= 3 && name.text().length() > 1;
      case SERIES -> !name.isKnown();
      default -> tokens.size() <= LONGEST_LISTED && !NO_ORGANISATION.matcher(name.text()).matches();
    };
  }

  /**
   * A line that is nothing but names, some with brackets behind: persons, and in the brackets whom
   * they are with.
   */
  private static void byLine(Unit unit, Range sentence, Votes votes) {
    Masked masked = Masked.withoutTitles(unit, sentence);
    if (sentence.to() - sentence.from() < unit.text().length() - 2
        || !BY_LINE.matcher(masked.text()).matches()) {
      return;
    }
    int depth = 0;
    for (int i = 0; i < masked.text().length(); i++) {
      char c = masked.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (!Masked.isSign(c)) {
        continue;
      }
      Name name = masked.name(i);
      boolean opens = i > 0 && masked.text().charAt(i - 1) == '(';
      boolean title = name.from() == 0 && marksOnly(unit, name);
      if (depth == 0
          && !title
          && fits(NameKind.PERSON, unit, name)
          && masked.text().contains("(")) {
        votes.cast(unit, name.from(), name.text(), NameKind.PERSON, 2, "by-line");
      } else if (depth == 1
          && opens
          && name.kind() != NameKind.ROLE
          && name.kind() != NameKind.PLACE
          && fits(NameKind.ORGANISATION, unit, name)) {
        votes.insist(unit, name.from(), name.text(), NameKind.ORGANISATION, 3, "by-line");
      }
    }
  }

  /** Whether a name is marked as a title is, and nothing else in its unit is marked so. */
  private static boolean marksOnly(Unit unit, Name name) {
    List<Mark> marks =
        unit.marks().stream()
            .filter(m -> m.kind() != Mark.Kind.LINK && m.kind() != Mark.Kind.CODE)
            .toList();
    return marks.size() == 1
        && marks.get(0).from() == name.from()
        && marks.get(0).to() == name.to();
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
    Matcher item = Pattern.compile("[^,&]+?(?=,| and | & |&|$)").matcher(items);
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

  private static boolean isOrganisationLike(String name) {
    String[] words = name.split(" ");
    if (name.length() < 2 || words.length > LONGEST_LISTED || Lexicon.isStarter(words[0])) {
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

  /** A sentence that thanks sponsors: what it links to are organisations. */
  private static void sponsors(Unit unit, Range sentence, Votes votes) {
    for (Name name : Sponsors.find(unit, sentence)) {
      if (fits(NameKind.ORGANISATION, unit, name)) {
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

  /**
   * A link whose address bears the name: a repository makes a project, a home page lends some
   * weight to both kinds.
   */
  private static void links(Unit unit, Votes votes) {
    for (Mark mark : unit.marks()) {
      String named = unit.text().substring(mark.from(), mark.to()).strip();
      if (mark.kind() != Mark.Kind.CODE
          && EVENT.matcher(named).matches()
          && !unit.is(Unit.Role.HEADING)) {
        votes.cast(unit, mark.from(), named, NameKind.SERIES, 3, "marked event");
      }
      if (mark.kind() != Mark.Kind.LINK || mark.to() - mark.from() > 40) {
        continue;
      }
      String words =
          unit.text().substring(mark.from(), mark.to()).strip().replaceFirst(" \\([^()]*\\)$", "");
      String squeezed = squeeze(words);
      Matcher repository = REPOSITORY.matcher(mark.target());
      if (repository.matches()
          && !squeezed.isEmpty()
          && squeeze(repository.group(1)).equals(squeezed)) {
        votes.cast(unit, mark.from(), words, NameKind.PROJECT, 3, "repository");
      } else if (squeezed.length() > 2
          && squeeze(host(mark.target())).equals(squeezed)
          && isOrganisationLike(words)) {
        votes.cast(unit, mark.from(), words, NameKind.ORGANISATION, 1, "home page");
      }
    }
  }

  /** The name in a host: {@code acme} of {@code https://www.acme.co.uk/jobs}. */
  private static String host(String target) {
    try {
      String host = URI.create(target.strip()).getHost();
      if (host == null) {
        return "";
      }
      String bare = host.replaceFirst("^www\\.", "");
      String name = bare.replaceFirst("\\.(?:co|com|org|ac|gov)\\.[a-z]{2}$|\\.[a-z]+$", "");
      return name.substring(name.lastIndexOf('.') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String squeeze(String text) {
    return Gazetteer.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
