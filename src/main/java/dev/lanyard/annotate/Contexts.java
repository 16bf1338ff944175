package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final String SPOKE =
      "(?:,? (?:who|then|also|and|both|kindly|briefly|next|recently))? " + Speech.VERB + "\\b";

  private record Clue(NameKind kind, int points, boolean here, Pattern pattern) {}

  private static final List<Clue> CLUES =
      List.of(
          clue(NameKind.PERSON, 3, false, "(?<x>{U}),? (?:from|of|at) (?:the )?{OUJ},?" + SPOKE),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:[Ww]as|had|have|is|[Ww]elcomed?|featuring|by|with|thanks to|Thanks to|joined by) (?<x>{U}),? (?:from|of|at) (?:the )?{OU}"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:[Hh]osted|[Mm]oderated|[Cc]haired|[Pp]resented|[Gg]iven|[Dd]elivered|[Ii]ntroduced|[Ee]mceed|[Ff]acilitated|[Oo]rgani[sz]ed|talk|keynote|[Ii]nterviewed|[Ww]ritten) by (?<x>{U})(?! meetup| team)"),
          clue(NameKind.PERSON, 2, false, "(?<x>{U}) ?\\(?@\\w+"),
          clue(
              NameKind.PERSON,
              3,
              false,
              "(?<x>{U}),? (?:a |an |the |our )?{R},? (?:at|of|for|with|from|@) "),
          clue(NameKind.PERSON, 2, false, "(?<x>{U}), (?:a |an |the |our )?{R}"),
          clue(NameKind.PERSON, 2, false, "{OUJ}(?:'s|’s)? {R},? (?<x>{U})"),
          clue(
              NameKind.PERSON,
              1,
              false,
              "{P}(?: \\({OU}\\))?(?:,| and| &|, and|, &) (?<x>{U})(?= and| &|,| from| \\(|$)"),
          clue(NameKind.PERSON, 1, false, "(?<x>{U})(?: \\({OU}\\))?(?:,| and| &|, and) {P}"),
          clue(NameKind.PERSON, 1, false, "^(?:\\W*|.*, )(?<x>{U})" + SPOKE),
          clue(NameKind.PERSON, 2, false, "(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? (?<x>{U})"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "^(?:[Ss]peakers?|[Pp]resenters?|[Mm]oderators?|[Hh]osts?|[Gg]uests?|[Pp]anel(?:l?ists?)?|[Ii]nterviewer|MC|[Cc]hair): (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "[{P}][,]? (?:from|of|at|with|representing|joining from) (?:the |our friends at )?(?<x>{UJO})(?!(?:'s|’s) )"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "{P} ?\\((?:{R}(?:,| at| @) )?(?<x>{UJO})(?: ?[-–,/] {UOJ})?\\)"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "{R},? (?:at|of|for|with|from|@) (?:the )?(?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "{P},? (?:(?:and|&) )?(?:who )?(?:works|working|worked|engineer|joined) (?:at|for|with) (?:the )?(?<x>{UJO})"),
          clue(NameKind.ORGANISATION, 3, true, "(?<x>{UJO})(?:'s|’s) (?:own )?(?:{R} )?{P}"),
          clue(NameKind.ORGANISATION, 3, true, "^From (?:the )?(?<x>{UJO}): {P}"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b[Jj]oin(?:s|ed|ing)? (?:the )?(?<x>{UJO}) as (?:an? |the |its |their )?{R}"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b[Mm]y (?:new |old |former )?(?:role|job|work|position|team|employer)(?: as (?:an? |the )?{R})? (?:at|with|inside|for) (?:the )?(?<x>{UJO})"),
          clue(NameKind.ORGANISATION, 2, true, "{P},? (?:from|of|at|with) The (?<x>{U})"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "{P},? (?:is |was )?(?:an? |the )(?:[\\p{Ll}-]+ ){1,4}(?:at|with|for) (?:the )?(?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "{P},? (?:who |and )?(?:leads?|runs?|heads?|manages?|directs?|builds?) (?:[\\p{Ll} -]{1,40} )?(?:at|for) (?:the )?(?<x>{UJO})"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?<x>{U}) (?:is|was) (?:an? |the |our |now |currently )*(?:{R}|(?:[\\p{Ll}-]+ ){1,4}(?:at|with) (?:the )?{OU})"),
          clue(NameKind.PERSON, 1, false, "(?<x>{U}) \\((?:{R},? (?:at )?)?{OU}\\)"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "{T},? ?(?:\\w+ ){0,2}by (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:[Gg]iven|[Pp]resented|[Dd]elivered|[Ee]xplained|[Tt]old|[Ll]ed|[Mm]oderated|[Hh]osted|talk|keynote|tutorial|workshop|panel|session|demo)(?: on [^.,;]{3,50})? (?:by|from|with) (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})(?= and | & |,|\\.| \\(|$| "
                  + Speech.VERB
                  + ")"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?<x>{U})(?:'s|’s) (?:[\\p{Ll}-]+ )?(?:talk|keynote|presentation|session|workshop|tutorial|lecture|slides|paper|demo|answer)\\b"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:[Ii]nterview with|[Qq]uestions (?:for|to)|[Cc]onversation with|Q&A with|[Cc]hat(?:ted|s)? with|[Tt]alks? (?:to|with)|[Ss]poke (?:to|with)|thanked|[Tt]hanks to|(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) (?:colleague|co-\\p{Ll}+|friend|student|PhD student|boss)) (?<x>{U})(?!'s|’s)"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:^|[,:;] |[Tt]hen |[Ff]inally,? |[Nn]ext,? )(?:{PU} and |{PU} & )(?<x>{U})"
                  + SPOKE),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?<x>{U}), an? (?:[\\p{Ll}-]+ ){1,4}(?:at|with) (?:the )?{OU}"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "(?<x>{UJO})(?:'s|’s)? (?:[Oo]ffices?|HQ|[Hh]eadquarters|event space|building|premises|engineers?|employees|team)\\b"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "(?:[Jj]oining(?: us)?|[Hh]ailing|[Cc]oming) from (?:the )?(?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "(?:company|startup|start-up|vendor|consultancy|firm|employer)(?: called)?,? (?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "(?:[Ss]ponsor(?:s|ed by)?|[Pp]artners?)(?: is| was| by|:) (?:the )?(?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b(?:[Hh]osted|[Pp]rovided|[Ss]ponsored|[Ff]ounded|[Aa]cquired) by (?:the )?(?<x>{JO})"),
          clue(NameKind.ORGANISATION, 2, true, "{P}, (?<x>{UO})$"),
          clue(NameKind.ORGANISATION, 2, true, "{P}(?:'s|’s)? (?:employer|company),? (?<x>{UO})"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "(?<x>{JO}) (?:charges|announced|acquired|raised|hired|employs|bought|sells|is hiring|invested|sponsored|hosted|were (?:kind|generous)|was (?:kind|generous)|provided)\\b"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "(?<x>{JO})(?=(?:(?:,| and|, and| &) {JO})* (?:have|has)(?: all| recently| just)? (?:launched|announced|released|acquired|raised|joined|hired))"),
          clue(
              NameKind.PROJECT,
              3,
              false,
              "(?:[Oo]pen[- ][Ss]ource|OSS|CNCF|Apache)(?: \\w+)? (?:projects?|tools?|library|framework|platform|software)(?: called| named|,)? (?<x>{U})"),
          clue(
              NameKind.PROJECT,
              3,
              false,
              "(?<x>{U})(?: \\({U}\\))?,? (?:is|was|are)? ?,?(?:an?|the|their|our) [^.;]{0,60}?\\b(?:tool|framework|library|platform|project|database|engine|orchestrator|scheduler|plugin|linter|proxy|compiler|runtime|service mesh|distribution|protocol|specification|format|API|CLI|SDK|toolkit|software|standard|toolchain|package manager)\\b"),
          clue(
              NameKind.PROJECT,
              2,
              false,
              "(?:the |The )(?<x>{U}) (?:project|operator|framework|library|plugin|toolkit|SDK|CLI|API|proxy|database|engine|compiler|kernel|maintainers?|contributors?)\\b"),
          clue(
              NameKind.PROJECT,
              2,
              false,
              "(?:tools?|projects?|technologies|products|frameworks|libraries|services)(?: such as|,? like|,? including| called| named|:) (?:{UJ}, )*(?<x>{U})"),
          clue(
              NameKind.PROJECT,
              1,
              false,
              "(?:[Uu]sing|[Uu]ses?|[Uu]sed|built (?:on|with)|powered by|based on|on top of|[Rr]unning|[Mm]igrat\\w+ (?:to|from)|written in|[Ii]nstall(?:ing)?|with) (?<x>{U})"),
          clue(NameKind.ORGANISATION, 2, true, "(?<x>{JO})(?:'s|’s) (?:own )?(?:{R} )?{P}"),
          clue(NameKind.ORGANISATION, 2, true, "\\b[Jj]oin(?:ed|ing|s)? (?<x>{UJO}) as\\b"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b(?:role|job|position|work|time|move|career|colleagues) (?:at|to|with) (?<x>{UJO})"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "^[Bb]y (?:.*(?:&|and|,) )?(?<x>{U}), {OUJ}(?=$|,| &| and)"),
          clue(
              NameKind.ORGANISATION,
              3,
              true,
              "^[Bb]y (?:.*(?:&|and|,) )?{PU}, (?<x>{UJO})(?=$|,| &| and)"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?<x>{U}), (?:the|an?|our) (?:\\w+ ){0,3}?(?:conference|meetup|summit|festival|unconference|symposium|workshop|hackathon|gathering)\\b"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?:talk|keynote|workshop|tutorial|presentation|session|demo|panel) (?:\\w+ )?at (?<x>{U})(?! (?:[Oo]ffices?|HQ))"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "\\b(?:spoke|speaking|speak|presented|keynoted|spoken) at (?<x>{U})"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?:the|our|The|Our) (?:\\w+ )?(?<x>{U}) (?:[Mm]eetup|[Cc]onference|[Ss]ummit|[Uu]ser group|[Ff]orum|[Dd]evroom|[Ww]orkshop|[Ss]ymposium)\\b"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?:at|from|attended|attending|to) (?<x>{U}),? (?:(?:19|20)\\d\\d|{D})"));

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
  private static final Pattern THANKS =
      Pattern.compile("(?i)\\b(?:sponsor(?:s|ed|ship|ing)?|supporters?|partners)\\b");
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:www\\.)?(?:github|gitlab|codeberg)\\.(?:com|org)/[^/]+/([^/#?]+)/?(?:[#?].*)?");

  private Contexts() {}

  private static Clue clue(NameKind kind, int points, boolean here, String regex) {
    return new Clue(kind, points, here, Masked.pattern(regex.replace("[{P}]", "{P}")));
  }

  static void vote(Unit unit, Votes votes) {
    for (Range sentence : unit.sentences()) {
      Masked masked = Masked.of(unit, sentence);
      Masked plain = Masked.withoutTitles(unit, sentence);
      CLUES.forEach(clue -> apply(clue, masked, votes));
      if (!plain.text().equals(masked.text())) {
        CLUES.forEach(clue -> apply(clue, plain, votes));
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
      if (!fits(clue.kind(), masked.unit(), name)) {
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

  private static boolean fits(NameKind kind, Unit unit, Name name) {
    List<Token> tokens =
        unit.tokens().stream().filter(t -> t.from() >= name.from() && t.to() <= name.to()).toList();
    return switch (kind) {
      case PERSON ->
          Shapes.looksLikePerson(tokens)
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
      if (depth == 0 && fits(NameKind.PERSON, unit, name) && masked.text().contains("(")) {
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
        Character.isUpperCase(name.codePointAt(0))
            || name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
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
