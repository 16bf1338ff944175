package dev.lanyard.annotate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words around a name that say what it stands for.
 *
 * @param kind what they say it is
 * @param points how much they weigh; see {@link Votes#ENOUGH}
 * @param here whether the name is that at this very place, whatever it is elsewhere
 * @param pattern over masked sentences, with the name as the group {@code x}
 */
record Clue(NameKind kind, int points, boolean here, Pattern pattern) {
  private static final String SPOKE =
      "(?:,? (?:who|then|also|and|both|kindly|briefly|next|recently))? " + Speech.VERB + "\\b";

  /** All of them, in no order that matters. */
  static final List<Clue> ALL =
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
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:talk|keynote|presentation|session|lecture|tutorial) (?:was|is|came) (?:\\w+ ){0,2}(?:by|from) (?<x>{U})"),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:talk|keynote|presentation|lecture) of (?<x>{U}),? (?:with|on|about|titled|called|entitled|was|in which)\\b"),
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
              "{R},? (?:(?:at|of|for|with|from|@) (?:the )?|@)(?<x>{UJO})"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "{P},? (?:(?:and|&) )?(?:who )?(?:works|working|worked|engineer|joined) (?:at|for|with) (?:the )?(?<x>{UJO})"),
          clue(NameKind.ORGANISATION, 3, true, "(?<x>{UJO})(?:'s|’s) (?:own )?(?:{R} )?{P}"),
          clue(NameKind.ORGANISATION, 3, true, "^From (?:the )?(?<x>{UJO}): {P}"),
          clue(NameKind.ORGANISATION, 3, true, "{P} @ (?<x>{UJO})"),
          clue(NameKind.PERSON, 2, false, "^(?<x>{U}) @ {OU}$"),
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
              "{T}[\"”’»)]?,? ?(?:\\w+ ){0,2}by (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})"),
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
              "(?<x>{U}) for (?:his|her|their) (?:[\\p{Ll}-]+ ){0,2}(?:talk|keynote|presentation|session|tutorial|workshop)\\b"),
          clue(NameKind.PERSON, 2, false, "(?<x>{U})(?: \\([^()]*\\))?,? (?:and|&) {P}" + SPOKE),
          clue(
              NameKind.PERSON,
              2,
              false,
              "{P}(?: \\([^()]*\\))?,? (?:and|&) (?<x>{U})(?: \\([^()]*\\))?" + SPOKE),
          clue(
              NameKind.PERSON,
              2,
              false,
              "(?:^\\W*|[.!?] |, )(?:{U} and )?(?<x>{U})(?: and {U})? (?:also |then )?(?:gave (?:us |a |an |the |his |her )|(?:introduced|told|showed|walked|took|taught|talked) us\\b|introduced what\\b|talked about\\b|spoke about\\b|keynoted\\b|presented\\b|explained (?:how|why|what)\\b)"),
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
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b(?:at|from|with|like|as|including) (?:{OU}, )*{O}(?:, {OU})*,? (?:and|&|or) (?<x>{U})(?=[.,;]|$)"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b(?:at|from|with|like|as|including) (?:{O}, )+(?<x>{U})(?=, )"),
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
              NameKind.ORGANISATION,
              3,
              true,
              "(?<x>{UJO}), (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:company|startup|start-up|consultancy|firm|vendor|non-profit|research institute|think tank)\\b"),
          clue(
              NameKind.ORGANISATION,
              2,
              true,
              "\\b(?:[Ww]ork|[Ww]orking|[Ww]orked|[Ee]mployed) (?:at|for) (?:the )?(?<x>{JO})"),
          clue(NameKind.ORGANISATION, 3, true, "{R},? at (?<x>{L})(?=[),.;]|$)"),
          clue(NameKind.PLACE, 2, false, "\\bin (?<x>{U})(?:, {L}| \\({L}\\))"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?<x>{U}), (?:the|an?|our) (?:\\w+ ){0,3}?(?:conference|meetup|summit|festival|unconference|symposium|workshop|hackathon|gathering)\\b"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?<x>{U}) (?:is|was) (?:an?|the|our) (?:[\\w-]+ ){0,4}?(?:conference|meetup|summit|unconference|symposium|workshop|hackathon|(?<!in the |ing )event)\\b(?! (?:team|space|series|loop|handler|bus|stream|driven|-))"),
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
              "(?:the|our|The|Our) (?:(?!\\w+est )\\w+ )?(?<x>{U})!? (?:[Mm]eetup|[Cc]onference|[Ss]ummit|[Uu]ser group|[Ff]orum|[Dd]evroom|[Ww]orkshop|[Ss]ymposium)\\b"),
          clue(
              NameKind.SERIES,
              2,
              false,
              "(?:at|attended|attending|to|(?:[Bb]ack|[Hh]ome|[Rr]eturned|[Rr]eport|[Nn]otes|[Ii]mpressions|[Tt]alks?|[Vv]ideos?|[Hh]ighlights|[Tt]akeaways) from) (?<x>{U})(?:,? (?:(?:19|20)\\d\\d|{D})|(?:19|20)\\d\\d| ?['’]\\d\\d(?!\\d))"));

  private static Clue clue(NameKind kind, int points, boolean here, String regex) {
    return new Clue(kind, points, here, Masked.pattern(regex.replace("[{P}]", "{P}")));
  }
}
