package dev.lanyard.annotate;

import java.util.List;

/**
 * The words around a name that say it is a series of events, a project or a place: {@code at
 * Loomfest 2024}.
 */
final class ThingClues {
  static final List<Clue> ALL =
      List.of(
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

  private ThingClues() {}

  private static Clue clue(NameKind kind, int points, boolean here, String regex) {
    return Clue.of(kind, points, here, regex);
  }
}
