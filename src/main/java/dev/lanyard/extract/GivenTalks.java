package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import java.util.List;
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
 *   <li>Fires: <em>the second speaker was Priya Raman</em>; <em>Priya Raman was the keynote
 *       speaker</em>; <em>"Queues at rest", Tom Li's talk, was packed</em>.
 *   <li>Silent: <em>the Queue framework by Tom Li</em>, software; <em>a meetup hosted by Priya
 *       Raman</em>; <em>the talk mentioned work by Tom Li</em>.
 * </ul>
 */
final class GivenTalks {
  private static final String TALK =
      "(?:talks?|key ?notes?|presentations?|sessions?|tutorials?|workshops?|demos?|demonstration|lectures?|panel(?: discussion)?|speech|address|pitch|overview|introduction|paper|update|deep[- ]dive|retrospective|case study|(?:excellent|great|good|nice|fascinating|interesting|brilliant|wonderful|superb) (?:summary|report|story|account|tour|review))";
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
              + "|{T}[,\"”’)]* ?,?(?: \\([^)]*\\))?(?: (?:was |is )?(?:\\w+ly )?(?:presented|given|delivered|led|told|conducted|held|taught))? (?:by|from|with)(?: one of (?:the|its|their|our) [^.;,]{2,50},)?|\\b(?:two|three|four|several|the) (?:\\w+ )?(?:keynotes|talks|presentations):) (?:(?:Dr|Prof|Professor)\\.? ){0,2}$");
  private static final Pattern POSSESSIVE =
      Masked.pattern(
          "^,? in (?:his|her|their) (?:[\\w-]+ ){0,3}(?:talk|keynote|presentation|lecture|speech|address)\\b"
              + "|^(?:(?:'s|’s|'|’)(?: [\\w-]+){0,3}?|, whose(?: [\\w-]+){0,2}?| for (?:his|her|their)(?: [\\p{Ll}-]+){0,2}?) (?i:talk|keynote|presentation|session|workshop|tutorial|demo|lecture|lightning talk)s?\\b"
              + "|^(?:'s|’s) (?=[\"“‘']{T}(?!.{0,3}\\b(?:book|novel|blog|post|article|essay|column|album|podcast)\\b))");

  /** A sentence that goes on after a title: {@code "Queues at rest". Presented by Priya Raman.} */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "^(?:Presented|Given|Delivered|Told|Led|Held)(?: \\p{Ll}+)? by $|^(?:Speakers?|Presenters?): (?:(?:Dr|Prof)\\.? )?$");

  /** The people of a panel that the sentence before is about: {@code On stage: Priya Raman, …}. */
  private static final Pattern ON_STAGE =
      Pattern.compile(
          "^(?:On stage|On the (?:panel|sofa|podium)|Panell?ists|Participants|With): $");

  private static final Pattern NO_SPEAKER =
      Pattern.compile(
          "^(?:(?:'s|’s) \\p{Ll}|,? (?:(?:the|our|one of the) )?(?:\\p{Ll}+ ){0,2}(?:organi[sz]er|host|mc|volunteer)s?\\b)");

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

  /** What leads to whoever is called a speaker: {@code The second speaker was}. */
  private static final Pattern SPEAKER_WAS =
      Pattern.compile(
          "\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Nn]ext|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing|[Kk]eynote|[Ii]nvited|[Gg]uest|[Mm]ain) (?:keynote |invited |main )?speakers?(?: of the (?:day|evening|night|morning|afternoon)| (?:for|at|of) (?:the|our|this) [\\p{L}\\uE000-\\uF8FF ]{1,30}?)?,? (?:(?:was|were|is|are) )?$");

  /** What follows whoever is called one: {@code was the keynote speaker}. */
  private static final Pattern WAS_SPEAKER =
      Pattern.compile(
          "^,? (?:was|were|is) (?:the|our|an?|one of the) (?:\\p{L}+ )?(?:first|second|third|next|last|final|opening|closing|keynote|invited|guest) (?:\\p{L}+ )?speakers?\\b");

  private static final Pattern AFTER_TITLE = Masked.pattern("{T}[\"”’»)]*,? $");

  /** Words for several talks. */
  static final Pattern PLURAL =
      Pattern.compile(
          "\\b(?:talks|keynotes|sessions|presentations|demos|workshops|tutorials|lectures)\\b");

  private GivenTalks() {}

  /** The talk that the words around a group of people give them. */
  static Optional<Session> read(Reading reading, Masked masked, People.Group group) {
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    Optional<Session> panel = ToldPanels.read(reading, masked, group);
    if (panel.isPresent()) {
      return panel;
    }
    Optional<Session> listed = ListedTalks.read(reading, masked, group);
    if (listed.isPresent()) {
      return listed;
    }
    Matcher by = BY.matcher(before);
    boolean passive = by.find() && !Authorship.isToldIn(masked, before, by.start());
    String own = masked.text().substring(group.from(), group.to());
    Matcher possessive = (OWNS.matcher(own).find() ? OWNED : POSSESSIVE).matcher(after);
    boolean possesses = possessive.find();
    Matcher opened = OPENED.matcher(before);
    boolean opens = opened.find();
    if (ON_STAGE.matcher(before).find()) {
      Session stage = ProseSessions.session(Habit.PANEL_IN_PROSE, masked, group, group.to());
      stage.speakers.addAll(group.members());
      NearbyTitles.titleOfSentenceBefore(stage, masked);
      stage.ofKind("Panel", stage.at);
      return Optional.of(stage);
    }
    if (PRESENTED.matcher(before).find()) {
      Session presented = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
      presented.speakers.addAll(group.members());
      NearbyTitles.titleOfSentenceBefore(presented, masked);
      NearbyTitles.openingOfItem(presented, masked);
      return presented.hasTitle() ? Optional.of(presented) : Optional.empty();
    }
    boolean called = SPEAKER_WAS.matcher(before).find() || WAS_SPEAKER.matcher(after).find();
    if (!passive && !possesses && !opens && !called
        || passive && NO_SPEAKER.matcher(after).find()
        || Speaking.isNoTalk(before, "")) {
      return Optional.empty();
    }
    Session session = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
    session.speakers.addAll(group.members());
    if (passive) {
      ProseTitles.titleBefore(session, masked, by.start(), group.from());
      for (String between : List.of("what", "between")) {
        if (by.start(between) >= 0) {
          ProseTitles.titleAfter(session, masked, by.start(between), by.end(between));
          ProseTitles.titleOfTopic(session, masked, by.start(between), by.end(between));
        }
      }
    }
    if (possesses && AFTER_TITLE.matcher(before).find()) {
      ProseTitles.titleBefore(session, masked, 0, group.from());
    }
    if (!session.hasTitle() && possesses) {
      ProseTitles.titleAfter(
          session, masked, group.to() + possessive.end(), untilNext(masked, group.to()));
    } else if (!session.hasTitle()) {
      ProseTitles.markedTitle(session, masked, group.to(), untilNext(masked, group.to()));
      ProseTitles.titleNamed(session, masked, group.to());
      Matcher on = ON.matcher(after);
      if (passive && !session.hasTitle() && on.find()) {
        ProseTitles.titleAfter(
            session, masked, group.to() + on.end(), untilNext(masked, group.to()));
      }
    }
    boolean bare = possesses && possessive.group().strip().length() == 2;
    boolean vague = opens && !passive && !possesses && opened.group("as") == null;
    if (bare && session.title.split(" ").length < 3 || vague && !session.hasTitle()) {
      return Optional.empty();
    }
    NearbyTitles.headingOfSentence(session, masked);
    ProseSessions.kind(
        session, masked, group.from(), group.to() + (possesses ? possessive.end() : 0));
    if (possesses && PLURAL.matcher(possessive.group()).find() && session.title.contains(" and ")) {
      both(reading, session);
      return Optional.empty();
    }
    if (called && !passive && !possesses && group.members().size() > 1 && !session.hasTitle()) {
      each(reading, masked, group, session);
      return Optional.empty();
    }
    boolean several = passive && PLURAL.matcher(before.substring(by.start())).find();
    if (several && group.members().size() > 1 && !session.hasTitle()) {
      each(reading, masked, group, session);
      return Optional.empty();
    }
    return Optional.of(session);
  }

  /** Where the next of the people begins that a sentence names; its end if nobody follows. */
  static int untilNext(Masked masked, int from) {
    for (int at = from; at < masked.text().length(); at++) {
      if (People.isPerson(masked, at)) {
        return at;
      }
    }
    return masked.text().length();
  }

  /** Whether the words after people give them a talk: {@code 's talk}. */
  static boolean ownsTalk(String after) {
    return POSSESSIVE.matcher(after).find();
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
}
