package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in sentences.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman from Acme talked about "Queues at rest"</em>; <em>Next up was Tom Li showing us how …</em>;
 *       <em>Joining from Acme, Priya Raman and Tom Li took us on a journey</em>.
 *   <li>Fires: <em>the keynote was given by Priya Raman (Acme)</em>; <em>"Queues at rest" by Priya Raman</em>; <em>Priya
 *       Raman's talk on queues</em>; <em>featuring Priya Raman from Acme and Tom Li of Bolt</em>.
 *   <li>Silent: <em>Priya Raman told me at lunch</em>; <em>Priya Raman joined Acme</em>; what is quoted; announcements.
 * </ul>
 */
final class ProseSessions implements Rule {
  private static final String FILLER =
      "(?:,? (?:who|then|also|both|kindly|all|each|next|again|finally|recently|briefly|really|first|gracefully|brilliantly|"
          + "(?:to )?(?:kick(?:ed|ing)?|wrap(?:ped|ping)?|clos(?:e|ed|ing)|open(?:ed|ing)?|start(?:ed|ing)?|round(?:ed|ing)?|finish(?:ed|ing)?|end(?:ed|ing)?)"
          + "(?: (?:us|off|up|out|things|the|our|for|evening|night|day|event|it|all|proceedings|by|meetup|talks?|first|last|final|morning|afternoon|conference|session|and))*"
          + "|(?:who )?(?:was|were|is|are|came|joined us|returned|took (?:to )?the stage|then)|here|on stage|in (?:his|her|their|the|this) (?:\\w+ )?(?:talk|keynote|session|presentation)|and))";
  private static final String NOUN =
      "(?:talk|discussion|session|presentation|look|demo|demonstration|keynote|overview|introduction|tutorial|workshop|lecture|deep[- ]dive|tour|story|lightning talk|case study|walk-?through|paper|insights?|account|tale)";
  private static final String STRONG =
      "(?:talk(?:s|ed|ing)?|spoke|speak(?:s|ing)|present(?:s|ed|ing)|discuss(?:es|ed|ing)|explain(?:s|ed|ing)|explor(?:es|ed|ing)|"
          + "show(?:s|ed|ing|cased|casing)?|demonstrat(?:es|ed|ing)|demo(?:ed|ing)|describ(?:es|ed|ing)|tell(?:s|ing)?|told|"
          + "g(?:ave|iving|ives)|shar(?:es|ed|ing)|walk(?:s|ed|ing)|introduc(?:es|ed|ing)|deliver(?:s|ed|ing)|argu(?:es|ed|ing)|"
          + "cover(?:s|ed|ing)|highlight(?:s|ed|ing)|outlin(?:es|ed|ing)|detail(?:s|ed|ing)|reveal(?:s|ed|ing)|ask(?:s|ed|ing)|"
          + "treat(?:s|ed|ing)|t(?:ook|akes|aking)|led|lectur(?:es|ed|ing)|keynot(?:es|ed|ing)|report(?:s|ed|ing)|reflect(?:s|ed|ing)|"
          + "examin(?:es|ed|ing)|address(?:es|ed|ing)|div(?:es|ed|ing)|dove|unveil(?:s|ed|ing)|compar(?:es|ed|ing)|summari[sz](?:es|ed|ing)|"
          + "illustrat(?:es|ed|ing)|recount(?:s|ed|ing)|guid(?:es|ed|ing)|dissect(?:s|ed|ing)|unpack(?:s|ed|ing)|tackl(?:es|ed|ing)|"
          + "taught|teach(?:es|ing)|live[- ]coded|looked at|looking at|ran|running|offer(?:s|ed|ing)|educat(?:es|ed|ing)|made the case|moderat(?:es|ed|ing))";
  private static final Pattern AFTER =
      Masked.pattern("^(?:" + FILLER + "){0,5},?(?: (?:to )?(?<verb>" + STRONG + ")\\b| with (?<noun>(?:a|an|his|her|their|the)(?: [\\w-]+){0,4}? " + NOUN + "))");
  private static final Pattern CLEAR =
      Masked.pattern("^(?:" + FILLER + "){0,5},?(?: (?:" + STRONG + ")(?: to)? (?:us|everyone|the (?:audience|room|crowd|attendees)|about|on|how|an?(?: [\\w-]+){0,3} " + NOUN + "|through|{T})\\b| (?:presented|presenting|spoke|speaking|keynoted|lectured|talked)\\b| with )");
  private static final Pattern PRIVATE = Pattern.compile("^[^.]{0,30}\\b(?:told|showed|asked|introduced|taught|gave) (?:me|him|her|them)\\b");
  private static final Pattern INTRO =
      Pattern.compile("(?i)(?:^|[.!?:] |\\b)(?:kick(?:ing|ed)?(?: \\w+)? off|wrapp(?:ing|ed)(?: \\w+)? up|clos(?:ing|ed)|open(?:ing|ed)|first up|next up|up next|last up|first|next|finally|lastly|second|third|fourth|following (?:this|that)|after (?:that|this|the break|lunch|a \\w+ break)|then|our (?:\\w+ )?(?:speaker|talk)|followed by|we (?:also )?(?:had|heard from|welcomed|returned with)|speaker)\\b[^.]{0,90}$");
  private static final Pattern BY =
      Masked.pattern("(?:\\b(?:talks?|keynotes?|presentations?|sessions?|tutorials?|workshops?|demos?|lectures?|panel|opening|speech|address|pitch|overview|introduction|first|second|third|last|one|it)\\b[^.;]{0,80}?(?:(?:was |were |is )?(?:\\w+ly )?(?:given|delivered|presented|led|held|done)(?: \\w+)? by|\\bby|\\bfrom)(?: our own)? |{T}[,\"”’)]* ?,?(?: \\([^)]*\\))?(?: (?:was )?(?:\\w+ly )?(?:presented|given|delivered|led|told))? (?:by|from|with) )$");
  private static final Pattern POSSESSIVE =
      Masked.pattern("^(?:'s|’s|'|’)(?: [\\w-]+){0,3}? (?:talk|keynote|presentation|session|workshop|tutorial|demo|lecture|lightning talk)\\b");
  private static final Pattern FEATURING =
      Masked.pattern("(?:[Ff]eaturing|[Ww]ith (?:great |three |two |four )?(?:talks|presentations) (?:from|by)|[Ss]peakers (?:were|included|are)|[Ww]e (?:had|heard) talks (?:from|by)|[Tt]alks (?:from|by)) $");
  private static final Pattern NOT_A_TALK = Pattern.compile("(?i)^(?:,? (?:who|then|also))*,? (?:joined|joins|join|takes? over|runs|ran|works)\\b");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.text.body()) {
      if (unit.quoted() || !(unit.is(Role.PARAGRAPH) || unit.is(Role.ITEM)) || reading.occasions.isAnnouncement(unit.index())) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        sentence(reading, unit, sentence);
      }
    }
  }

  private static void sentence(Reading reading, Unit unit, Range sentence) {
    Masked masked = Masked.of(unit, sentence);
    List<People.Group> groups = People.find(masked);
    for (int i = 0; i < groups.size(); i++) {
      People.Group group = groups.get(i);
      int end = i + 1 < groups.size() ? groups.get(i + 1).from() : masked.text().length();
      told(reading, masked, group, end)
          .or(() -> given(reading, masked, group))
          .ifPresent(session -> Sessions.add(reading, session));
    }
  }

  /** The people are the subject: they talked about, presented, took us through. */
  private static Optional<Session> told(Reading reading, Masked masked, People.Group group, int end) {
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    Matcher verb = AFTER.matcher(after);
    if (FEATURING.matcher(before).find()) {
      group.members().forEach(member -> {
        Session one = session("featured-speaker", masked, group, group.to());
        one.speakers.add(member);
        Sessions.add(reading, one);
      });
      return Optional.empty();
    }
    if (!verb.find() || PRIVATE.matcher(after).find() || NOT_A_TALK.matcher(after).find()) {
      return Optional.empty();
    }
    int from = group.to() + verb.end();
    Session session = session("told-in-prose", masked, group, from);
    session.speakers.addAll(group.members());
    Prose.title(session, masked, from, end);
    boolean introduced = INTRO.matcher(before).find();
    boolean affiliated = group.members().stream().anyMatch(m -> !m.organisations().isEmpty());
    boolean clear = session.hasTitle() || introduced || affiliated || CLEAR.matcher(after).find() || Sessions.isUnderSessionHeading(reading, masked.unit());
    kind(session, masked, group.from(), Math.min(from + 40, end));
    return clear ? Optional.of(session) : Optional.empty();
  }

  /** The talk is the subject: it was given by, or belongs to, the people. */
  private static Optional<Session> given(Reading reading, Masked masked, People.Group group) {
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    Matcher by = BY.matcher(before);
    boolean passive = by.find() && !before.matches(".*(?:[Hh]osted|[Oo]rgani[sz]ed|[Mm]oderated|[Cc]haired|[Rr]ecorded) by (?:\\w+ )?$");
    Matcher possessive = POSSESSIVE.matcher(after);
    boolean possesses = possessive.find();
    if (!passive && !possesses) {
      return Optional.empty();
    }
    Session session = session("given-by", masked, group, group.to());
    session.speakers.addAll(group.members());
    if (passive) {
      Prose.titleBefore(session, masked, by.start(), group.from());
    }
    if (!session.hasTitle()) {
      int from = possesses ? group.to() + possessive.end() : group.to();
      Prose.markedTitle(session, masked, from, masked.text().length());
    }
    kind(session, masked, group.from(), group.to() + (possesses ? possessive.end() : 0));
    boolean plural = passive && Pattern.compile("\\b(?:talks|keynotes|sessions|presentations|demos|workshops)\\b").matcher(before.substring(by.start())).find();
    if (plural && group.members().size() > 1 && !session.hasTitle()) {
      for (Speaker member : group.members()) {
        Session one = session("given-by", masked, group, group.to());
        one.speakers.add(member);
        one.ofKind(session.kind, one.at);
        Sessions.add(reading, one);
      }
      return Optional.empty();
    }
    return Optional.of(session);
  }

  private static Session session(String rule, Masked masked, People.Group group, int to) {
    Range range = masked.range(group.from(), Math.max(to, group.to()));
    return new Session(rule, new Place(masked.unit(), range.from(), range.to()));
  }

  /** The kind of session that the words around the speakers name. */
  private static void kind(Session session, Masked masked, int from, int to) {
    int start = Math.max(0, from - 70);
    String around = masked.text().substring(start, Math.min(to, masked.text().length()));
    TalkKinds.in(around).ifPresent(said -> {
      Range range = masked.range(start + said.from(), start + said.to());
      session.ofKind(said.kind(), new Place(masked.unit(), range.from(), range.to()));
    });
  }
}
