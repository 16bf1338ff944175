package dev.lanyard.annotate;

import java.util.List;

/**
 * The words around a name that say it is a person's: {@code Dr. Raman}, {@code given by Priya
 * Raman}.
 */
final class PersonClues {
  private static final String SPOKE =
      "(?:,? (?:who|then|also|and|both|kindly|briefly|next|recently))? " + Speech.VERB + "\\b";

  static final List<Clue> ALL =
      List.of(
          clue(3, false, "(?<x>{U}),? (?:from|of|at) (?:the )?{OUJ},?" + SPOKE),
          clue(
              2,
              false,
              "(?:[Ww]as|had|have|is|[Ww]elcomed?|featuring|by|with|thanks to|Thanks to|joined by) (?<x>{U}),? (?:from|of|at) (?:the )?{OU}"),
          clue(
              2,
              false,
              "(?:[Hh]osted|[Mm]oderated|[Cc]haired|[Pp]resented|[Gg]iven|[Dd]elivered|[Ii]ntroduced|[Ee]mceed|[Ff]acilitated|[Oo]rgani[sz]ed|talk|keynote|[Ii]nterviewed|[Ww]ritten) by (?<x>{U})(?! meetup| team)"),
          clue(
              2,
              false,
              "(?:talk|keynote|presentation|session|lecture|tutorial) (?:was|is|came) (?:\\w+ ){0,2}(?:by|from) (?<x>{U})"),
          clue(
              2,
              false,
              "(?:talk|keynote|presentation|lecture) of (?<x>{U}),? (?:with|on|about|titled|called|entitled|was|in which)\\b"),
          clue(2, false, "(?<x>{U}) ?\\(?@\\w+"),
          clue(3, false, "(?<x>{U}),? (?:a |an |the |our )?{R},? (?:at|of|for|with|from|@) "),
          clue(2, false, "(?<x>{U}), (?:a |an |the |our )?{R}"),
          clue(2, false, "{OUJ}(?:'s|’s)? {R},? (?<x>{U})"),
          clue(
              1,
              false,
              "{P}(?: \\({OU}\\))?(?:,| and| &|, and|, &) (?<x>{U})(?= and| &|,| from| \\(|$)"),
          clue(1, false, "(?<x>{U})(?: \\({OU}\\))?(?:,| and| &|, and) {P}"),
          clue(1, false, "^(?:\\W*|.*, )(?<x>{U})" + SPOKE),
          clue(2, false, "(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? (?<x>{U})"),
          clue(
              2,
              false,
              "^(?:[Ss]peakers?|[Pp]resenters?|[Mm]oderators?|[Hh]osts?|[Gg]uests?|[Pp]anel(?:l?ists?)?|[Ii]nterviewer|MC|[Cc]hair): (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})"),
          clue(2, false, "^(?<x>{U}) @ {OU}$"),
          clue(
              2,
              false,
              "(?<x>{U}) (?:is|was) (?:an? |the |our |now |currently )*(?:{R}|(?:[\\p{Ll}-]+ ){1,4}(?:at|with) (?:the )?{OU})"),
          clue(1, false, "(?<x>{U}) \\((?:{R},? (?:at )?)?{OU}\\)"),
          clue(
              2,
              false,
              "{T}[\"”’»)]?,? ?(?:\\w+ ){0,2}by (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})"),
          clue(
              2,
              false,
              "(?:[Gg]iven|[Pp]resented|[Dd]elivered|[Ee]xplained|[Tt]old|[Ll]ed|[Mm]oderated|[Hh]osted|talk|keynote|tutorial|workshop|panel|session|demo)(?: on [^.,;]{3,50})? (?:by|from|with) (?:{PU}(?: \\([^)]*\\))?(?:, | and | & |, and ))*(?<x>{U})(?= and | & |,|\\.| \\(|$| "
                  + Speech.VERB
                  + ")"),
          clue(
              2,
              false,
              "(?<x>{U})(?:'s|’s) (?:[\\p{Ll}-]+ )?(?:talk|keynote|presentation|session|workshop|tutorial|lecture|slides|paper|demo|answer)\\b"),
          clue(
              2,
              false,
              "(?:[Ii]nterview with|[Qq]uestions (?:for|to)|[Cc]onversation with|Q&A with|[Cc]hat(?:ted|s)? with|[Tt]alks? (?:to|with)|[Ss]poke (?:to|with)|thanked|[Tt]hanks to|(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) (?:colleague|co-\\p{Ll}+|friend|student|PhD student|boss)) (?<x>{U})(?!'s|’s)"),
          clue(
              2,
              false,
              "(?:^|[,:;] |[Tt]hen |[Ff]inally,? |[Nn]ext,? )(?:{PU} and |{PU} & )(?<x>{U})"
                  + SPOKE),
          clue(
              2,
              false,
              "(?<x>{U}) for (?:his|her|their) (?:[\\p{Ll}-]+ ){0,2}(?:talk|keynote|presentation|session|tutorial|workshop)\\b"),
          clue(2, false, "(?<x>{U})(?: \\([^()]*\\))?,? (?:and|&) {P}" + SPOKE),
          clue(2, false, "{P}(?: \\([^()]*\\))?,? (?:and|&) (?<x>{U})(?: \\([^()]*\\))?" + SPOKE),
          clue(
              2,
              false,
              "(?:^\\W*|[.!?] |, )(?:{U} and )?(?<x>{U})(?: and {U})? (?:also |then )?(?:gave (?:us |a |an |the |his |her )|(?:introduced|told|showed|walked|took|taught|talked) us\\b|introduced what\\b|talked about\\b|spoke about\\b|keynoted\\b|presented\\b|explained (?:how|why|what)\\b)"),
          clue(2, false, "(?<x>{U}), an? (?:[\\p{Ll}-]+ ){1,4}(?:at|with) (?:the )?{OU}"),
          clue(2, false, "^[Bb]y (?:.*(?:&|and|,) )?(?<x>{U}), {OUJ}(?=$|,| &| and)"));

  private PersonClues() {}

  private static Clue clue(int points, boolean here, String regex) {
    return Clue.of(NameKind.PERSON, points, here, regex);
  }
}
