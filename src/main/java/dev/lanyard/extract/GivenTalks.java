package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in sentences that are about the talk, and then name who gave it.
 *
 * <ul>
 *   <li>Fires: <em>the keynote was given by Priya Raman (Acme)</em>; <em>"Queues at rest" by Priya
 *       Raman</em>; <em>the first came from Tom Li</em>; <em>Priya Raman's talk on queues</em>;
 *       <em>Tom Li, whose keynote "Queues" …</em>; <em>a panel with Priya Raman, Tom Li and Ana
 *       Sousa, moderated by Jo Berg</em>.
 *   <li>Fires: <em>the day opened with keynote speaker Priya Raman</em>; <em>Priya Raman's "Queues
 *       at rest" was</em>; <em>a talk by Priya Raman on Queues at Rest</em>.
 *   <li>Silent: <em>the Queue framework by Tom Li</em>, software; <em>a meetup hosted by Priya
 *       Raman</em>; <em>the talk mentioned work by Tom Li</em>.
 * </ul>
 */
final class GivenTalks {
  private static final String TALK =
      "(?:talks?|keynotes?|presentations?|sessions?|tutorials?|workshops?|demos?|demonstration|lectures?|panel(?: discussion)?|speech|address|pitch|overview|introduction|paper|update|deep[- ]dive|retrospective|case study|(?:excellent|great|good|nice|fascinating|interesting|brilliant|wonderful|superb) (?:summary|report|story|account|tour|review))";
  private static final String BETWEEN =
      "(?:,? (?:that |which )?(?:I|we) (?:also |then |really |finally |particularly )*(?:attended|went to|saw|watched|heard|caught|liked|enjoyed|loved|sat in on|chose|picked|visited)(?: on \\p{Lu}\\w+day)?)?(?:(?!\\b(?:launch|releas|creat|develop|found|writ|wrote|buil[dt]|made|inspir|influenc|sponsor|organi[sz]|host|chair|follow|introduced|record|attend|publish|fund|quot|mention|ask|use[ds]?\\b)\\w*)[^.;]){0,80}?";
  private static final Pattern BY =
      Masked.pattern(
          "(?:\\b(?:course|class|training)\\b(?<what>[^.;]{0,80}?),? (?:taught|given|led|held) by|\\b"
              + TALK
              + "\\b(?<between>"
              + BETWEEN
              + ")(?:(?:was |were |is |came )?(?:\\w+ly )?(?:given|delivered|presented|led|held|done|explained|told|taught)(?: \\w+)? by|\\bby|\\bfrom|(?<=talk|keynote|presentation|lecture) of|\\bcame from|\\bbelonged to)(?: our own| two| three)?"
              + "|\\b(?:[Tt]he )?(?:opening|closing|first|second|third|fourth|last|final|next|other)(?: one| of these)? (?:was |came |is |were )?(?:given |delivered |presented |told )?(?:by|from)"
              + "|\\b(?:[Hh]eard|[Ll]earn(?:ed|t)) (?:\\w+ )?(?:about|of) [^.;]{3,80} from"
              + "|\\b(?:was|were) (?:\\w+ly )?(?:conducted|explained|presented|demonstrated|covered|shown|discussed|told|given|delivered)(?: to us)? by"
              + "|{T}[,\"”’)]* ?,?(?: \\([^)]*\\))?(?: (?:was |is )?(?:\\w+ly )?(?:presented|given|delivered|led|told))? (?:by|from|with)|\\b(?:two|three|four|several|the) (?:\\w+ )?(?:keynotes|talks|presentations):) (?:(?:Dr|Prof|Professor)\\.? ){0,2}$");
  private static final Pattern PANEL =
      Masked.pattern(
          "\\b(?:[Pp]anel(?: discussion| session)?|[Rr]ound ?table|[Dd]ebate|[Ff]ireside chat|[Cc]onversation|[Dd]iscussion)\\b[^.;]{0,90}? (?:with|between|featuring|of|including|moderated by|led by|hosted by|chaired by|(?:speakers|panell?ists|guests)(?: were|:)?) \\(?$");
  private static final Pattern JOINS_PANEL =
      Pattern.compile(
          "^[^.;]{0,60}?(?:with|featuring|joined by|including|moderated by|led by|hosted by|chaired by|moderator|between|and) ?(?:[\\uE000-\\uF8FF](?:'s|’s) )?$");
  private static final Pattern POSSESSIVE =
      Masked.pattern(
          "^,? in (?:his|her|their) (?:[\\w-]+ ){0,3}(?:talk|keynote|presentation|lecture|speech|address)\\b"
              + "|^(?:(?:'s|’s|'|’)(?: [\\w-]+){0,3}?|, whose(?: [\\w-]+){0,2}?| for (?:his|her|their)(?: [\\p{Ll}-]+){0,2}?) (?i:talk|keynote|presentation|session|workshop|tutorial|demo|lecture|lightning talk)s?\\b"
              + "|^(?:'s|’s) (?=[\"“‘']{T}(?!.{0,3}\\b(?:book|novel|blog|post|article|essay|column|album|podcast)\\b))");

  /** The brackets between a genitive and the talk: {@code Priya Raman's (Acme) talk}. */
  private static final Pattern OWNS = Pattern.compile("(?:'s|’s) \\([^()]*\\)$");

  private static final Pattern OWNED =
      Pattern.compile(
          "^(?: [\\w-]+){0,3}? (?i:talk|keynote|presentation|session|workshop|tutorial|demo|lecture|paper)s?\\b");

  private static final Pattern OPENED =
      Masked.pattern(
          "(?:\\b(?:conference|event|summit|meetup|day|morning|afternoon|evening|session|track|programme)\\b|{S})[^.;:]{0,50}? (?:opened|began|started|kicked off|closed|ended|concluded|finished|wrapped up)(?: the \\w+)?(?: with| by)(?: (?:our|the|opening|closing|invited|first|last))* (?<as>keynote speaker |speaker )?$");
  private static final Pattern ON =
      Pattern.compile("^ (?:on|about|called|titled|entitled|in (?:his|her|their))(?= )");
  private static final Pattern NO_SPEAKER =
      Pattern.compile(
          ".*(?:[Hh]osted|[Oo]rgani[sz]ed|[Mm]oderated|[Cc]haired|[Rr]ecorded|[Ss]ponsored|[Ww]ritten|[Aa]uthored|[Bb]uilt|[Cc]reated|[Dd]eveloped|[Ff]ounded|[Mm]aintained|[Cc]oined|[Ii]nvented|[Pp]roposed|[Pp]opulari[sz]ed|[Ii]nspired|[Dd]esigned|[Ii]mplemented) by (?:\\w+ )?$");
  private static final Pattern SOFTWARE =
      Masked.pattern(
          "(?:\\b(?:the|a|an|of|using|with|called|tool|library|project|framework|book|novel|course|blog|post|article|series) )[\"“‘]?{T}[,\"”’)]* ?,?(?: \\w+){0,2} (?:by|from|with) $");
  private static final Pattern BOOK =
      Masked.pattern(
          "\\b(?:[Rr]ead(?:ing)?|books?|novels?|[Bb]uy|bought)\\b[^.;]{0,30}{T}[,\"”’)]* by $");
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\b(?:talks|keynotes|sessions|presentations|demos|workshops|tutorials|lectures)\\b");

  private static final Pattern BRACKET = Masked.pattern("{T}[\"”’»]? ?\\($");
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:'s|’s|'|’) (?<t>\\S.{3,120}?)(?= (?:-|–|—|\\*+) | ?\\(|: |\\.(?: |$)|$)");

  private GivenTalks() {}

  /** The talk that the words around a group of people give them. */
  static Optional<Session> read(Reading reading, Masked masked, People.Group group) {
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    Optional<Session> panel = panel(reading, masked, group, before);
    if (panel.isPresent()) {
      return panel;
    }
    Optional<Session> listed = listed(reading, masked, group);
    if (listed.isPresent()) {
      return listed;
    }
    Matcher by = BY.matcher(before);
    boolean passive =
        by.find()
            && !NO_SPEAKER.matcher(before).matches()
            && !BOOK.matcher(before).find()
            && !isSoftware(masked, before)
            && !isNoTitle(masked, by.start());
    String own = masked.text().substring(group.from(), group.to());
    Matcher possessive = (OWNS.matcher(own).find() ? OWNED : POSSESSIVE).matcher(after);
    boolean possesses = possessive.find();
    Matcher opened = OPENED.matcher(before);
    boolean opens = opened.find();
    if (!passive && !possesses && !opens || Speaking.isNoTalk(before, "")) {
      return Optional.empty();
    }
    Session session = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
    session.speakers.addAll(group.members());
    if (passive) {
      Prose.titleBefore(session, masked, by.start(), group.from());
      for (String between : List.of("what", "between")) {
        if (by.start(between) >= 0) {
          Prose.titleAfter(session, masked, by.start(between), by.end(between));
        }
      }
    }
    if (!session.hasTitle() && possesses) {
      Prose.titleAfter(session, masked, group.to() + possessive.end(), masked.text().length());
    } else if (!session.hasTitle()) {
      Prose.markedTitle(session, masked, group.to(), masked.text().length());
      Prose.titleNamed(session, masked, group.to());
      Matcher on = ON.matcher(after);
      if (passive && !session.hasTitle() && on.find()) {
        Prose.titleAfter(session, masked, group.to() + on.end(), masked.text().length());
      }
    }
    boolean bare = possesses && possessive.group().strip().length() == 2;
    boolean vague = opens && !passive && !possesses && opened.group("as") == null;
    if (bare && session.title.split(" ").length < 3 || vague && !session.hasTitle()) {
      return Optional.empty();
    }
    Prose.headingOfSentence(session, masked);
    ProseSessions.kind(
        session, masked, group.from(), group.to() + (possesses ? possessive.end() : 0));
    if (possesses && PLURAL.matcher(possessive.group()).find() && session.title.contains(" and ")) {
      both(reading, session);
      return Optional.empty();
    }
    boolean several = passive && PLURAL.matcher(before.substring(by.start())).find();
    if (several && group.members().size() > 1 && !session.hasTitle()) {
      each(reading, masked, group, session);
      return Optional.empty();
    }
    return Optional.of(session);
  }

  /**
   * The title before a bracket that holds nobody but its speakers, or after them in a list of
   * talks: {@code Priya Raman's Queues at Rest - the best of the day}.
   */
  private static Optional<Session> listed(Reading reading, Masked masked, People.Group group) {
    String after = masked.text().substring(group.to());
    Matcher bracket = BRACKET.matcher(masked.text().substring(0, group.from()));
    Matcher possessive = LISTED.matcher(after);
    Session session = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
    if (after.startsWith(")") && bracket.find()) {
      Prose.titleBefore(session, masked, bracket.start(), group.from());
    } else if (group.from() == 0
        && masked.unit().is(Role.ITEM)
        && possessive.find()
        && !POSSESSIVE.matcher(after).find()
        && isListOfTalks(reading, masked.unit())) {
      Prose.titleCased(
          session, masked, group.to() + possessive.start("t"), group.to() + possessive.end("t"));
    }
    session.speakers.addAll(group.members());
    return session.hasTitle() ? Optional.of(session) : Optional.empty();
  }

  /** Whether the line above a list says that it lists talks. */
  private static boolean isListOfTalks(Reading reading, Unit item) {
    return ListItems.lead(reading, item)
        .filter(above -> PLURAL.matcher(above.text().toLowerCase(Locale.ROOT)).find())
        .isPresent();
  }

  /** Two titles that follow a plural: {@code her talks Queues at Rest and Less Is Less}. */
  private static void both(Reading reading, Session model) {
    Place at = model.titles.get(0);
    int and = model.title.indexOf(" and ");
    for (Place part :
        List.of(
            new Place(at.unit(), at.from(), at.from() + and),
            new Place(at.unit(), at.from() + and + 5, at.to()))) {
      Session one = new Session(model.rule, model.at);
      one.speakers.addAll(model.speakers);
      one.titled(part.words(), part);
      Sessions.add(reading, one);
    }
  }

  /** One talk for each of several people. */
  static void each(Reading reading, Masked masked, People.Group group, Session model) {
    for (Speaker member : group.members()) {
      Session one = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
      one.speakers.add(member);
      if (!model.kindAt.isEmpty()) {
        one.ofKind(model.kind, model.kindAt.get(0));
      }
      Sessions.add(reading, one);
    }
  }

  /**
   * A marked word or two of which somebody is the author is software or a book rather than a talk.
   */
  private static boolean isSoftware(Masked masked, String before) {
    Matcher matcher = SOFTWARE.matcher(before);
    if (!matcher.find()) {
      return false;
    }
    for (int i = before.length() - 1; i >= matcher.start(); i--) {
      if (Masked.isSign(before.charAt(i))) {
        return masked.name(i).text().split(" ").length < 3;
      }
    }
    return false;
  }

  /** Whether a mark stands there that is the title of no talk, but of a book or the like. */
  private static boolean isNoTitle(Masked masked, int at) {
    return Masked.isSign(masked.text().charAt(at))
        && masked.name(at).kind() == NameKind.TITLE
        && !MarkedTitles.fits(masked, at);
  }

  /** The people of a panel, and whoever moderates it. */
  private static Optional<Session> panel(
      Reading reading, Masked masked, People.Group group, String before) {
    Matcher matcher = PANEL.matcher(before);
    if (matcher.find() && TalkKinds.in(matcher.group()).isPresent()) {
      Session session = ProseSessions.session(Habit.PANEL_IN_PROSE, masked, group, group.to());
      session.speakers.addAll(group.members());
      Prose.titleNear(session, masked, matcher.start(), group.from());
      ProseSessions.kind(session, masked, group.from(), group.from());
      return Optional.of(session);
    }
    int last = reading.sessions.size() - 1;
    if (last < 0
        || reading.sessions.get(last).rule != Habit.PANEL_IN_PROSE
        || reading.sessions.get(last).at.unit() != masked.unit()) {
      return Optional.empty();
    }
    Session open = reading.sessions.get(last);
    int from = masked.index(open.at.to());
    if (from < group.from() && JOINS_PANEL.matcher(before.substring(from)).find()) {
      group.members().stream()
          .filter(m -> !open.names().contains(m.person().text()))
          .forEach(open.speakers::add);
    }
    return Optional.empty();
  }
}
