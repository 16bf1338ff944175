package dev.lanyard.annotate;

import java.util.List;

/** The words around a name that say it is an organisation's: {@code an engineer at Acme}. */
final class OrganisationClues {
  static final List<Clue> ALL =
      List.of(
          clue(
              3,
              true,
              "[{P}][,]? (?:from|of|at|with|representing|joining from) (?:the |our friends at )?(?<x>{UJO})(?!(?:'s|’s) )"),
          clue(3, true, "{P} ?\\((?:{R}(?:,| at| @) )?(?<x>{UJO})(?: ?[-–,/] {UOJ})?\\)"),
          clue(3, true, "{R},? (?:(?:at|of|for|with|from|@) (?:the )?|@)(?<x>{UJO})"),
          clue(
              2,
              true,
              "{P},? (?:(?:and|&) )?(?:who )?(?:works|working|worked|engineer|joined) (?:at|for|with) (?:the )?(?<x>{UJO})"),
          clue(3, true, "(?<x>{UJO})(?:'s|’s) (?:own )?(?:{R} )?{P}"),
          clue(3, true, "^From (?:the )?(?<x>{UJO}): {P}"),
          clue(3, true, "{P} @ (?<x>{UJO})"),
          clue(
              2,
              true,
              "\\b[Jj]oin(?:s|ed|ing)? (?:the )?(?<x>{UJO}) as (?:an? |the |its |their )?{R}"),
          clue(
              2,
              true,
              "\\b[Mm]y (?:new |old |former )?(?:role|job|work|position|team|employer)(?: as (?:an? |the )?{R})? (?:at|with|inside|for) (?:the )?(?<x>{UJO})"),
          clue(2, true, "{P},? (?:from|of|at|with) The (?<x>{U})"),
          clue(
              3,
              true,
              "{P},? (?:is |was )?(?:an? |the )(?:[\\p{Ll}-]+ ){1,4}(?:at|with|for) (?:the )?(?<x>{UJO})"),
          clue(
              3,
              true,
              "{P},? (?:who |and )?(?:leads?|runs?|heads?|manages?|directs?|builds?) (?:[\\p{Ll} -]{1,40} )?(?:at|for) (?:the )?(?<x>{UJO})"),
          clue(
              2,
              true,
              "(?<x>{UJO})(?:'s|’s)? (?:[Oo]ffices?|HQ|[Hh]eadquarters|event space|building|premises|engineers?|employees|team)\\b"),
          clue(2, true, "(?:[Jj]oining(?: us)?|[Hh]ailing|[Cc]oming) from (?:the )?(?<x>{UJO})"),
          clue(
              2,
              true,
              "(?:company|startup|start-up|vendor|consultancy|firm|employer)(?: called)?,? (?<x>{UJO})"),
          clue(
              3,
              true,
              "(?:[Ss]ponsor(?:s|ed by)?|[Pp]artners?)(?: is| was| by|:) (?:the )?(?<x>{UJO})"),
          clue(
              2,
              true,
              "\\b(?:[Hh]osted|[Pp]rovided|[Ss]ponsored|[Ff]ounded|[Aa]cquired) by (?:the )?(?<x>{JO})"),
          clue(
              2,
              true,
              "\\b(?:at|from|with|like|as|including) (?:{OU}, )*{O}(?:, {OU})*,? (?:and|&|or) (?<x>{U})(?=[.,;]|$)"),
          clue(2, true, "\\b(?:at|from|with|like|as|including) (?:{O}, )+(?<x>{U})(?=, )"),
          clue(2, true, "{P}, (?<x>{UO})$"),
          clue(2, true, "{P}(?:'s|’s)? (?:employer|company),? (?<x>{UO})"),
          clue(
              2,
              true,
              "(?<x>{JO}) (?:charges|announced|acquired|raised|hired|employs|bought|sells|is hiring|invested|sponsored|hosted|were (?:kind|generous)|was (?:kind|generous)|provided)\\b"),
          clue(
              2,
              true,
              "(?<x>{JO})(?=(?:(?:,| and|, and| &) {JO})* (?:have|has)(?: all| recently| just)? (?:launched|announced|released|acquired|raised|joined|hired))"),
          clue(2, true, "(?<x>{JO})(?:'s|’s) (?:own )?(?:{R} )?{P}"),
          clue(2, true, "\\b[Jj]oin(?:ed|ing|s)? (?<x>{UJO}) as\\b"),
          clue(
              2,
              true,
              "\\b(?:role|job|position|work|time|move|career|colleagues) (?:at|to|with) (?<x>{UJO})"),
          clue(3, true, "^[Bb]y (?:.*(?:&|and|,) )?{PU}, (?<x>{UJO})(?=$|,| &| and)"),
          clue(
              3,
              true,
              "(?<x>{UJO}), (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:company|startup|start-up|consultancy|firm|vendor|non-profit|research institute|think tank)\\b"),
          clue(
              2,
              true,
              "\\b(?:[Ww]ork|[Ww]orking|[Ww]orked|[Ee]mployed) (?:at|for) (?:the )?(?<x>{JO})"),
          clue(3, true, "{R},? at (?<x>{L})(?=[),.;]|$)"));

  private OrganisationClues() {}

  private static Clue clue(int points, boolean here, String regex) {
    return Clue.of(NameKind.ORGANISATION, points, here, regex);
  }
}
