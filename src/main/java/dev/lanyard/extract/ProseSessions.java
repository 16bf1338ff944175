package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in sentences whose subject are the speakers; {@link GivenTalks} reads those that are
 * about the talk.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman from Acme talked about "Queues at rest"</em>; <em>Next up was Tom Li
 *       showing us how …</em>; <em>Joining from Acme, Priya Raman and Tom Li took us on a
 *       journey</em>; <em>Acme's Priya Raman closed the evening with "Queues at rest"</em>;
 *       <em>featuring Priya Raman from Acme and Tom Li of Bolt</em>.
 *   <li>Silent: <em>Priya Raman told me at lunch</em>; <em>Tom Li asked a question</em>; <em>Priya
 *       Raman joined Acme</em>; what is quoted; announcements; questions and answers.
 * </ul>
 */
final class ProseSessions implements Rule {
  /** How far before the noun a title may stand: {@code her "Queues at rest" talk}. */
  private static final int NEAR = 20;

  private static final Pattern FEATURING =
      Masked.pattern(
          "(?:[Ff]eaturing|[Ww]ith (?:great |three |two |four )?(?:talks|presentations) (?:from|by)|[Ss]peakers (?:were|included|are)|[Ww]e (?:had|heard) talks (?:from|by)|[Tt]alks (?:from|by)) $");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "^[^.;:\\uE000-\\uF8FF]{0,50}?,? ?(?:together with|along with|alongside|joined (?:on stage )?by|jointly with|with (?:his|her|their) (?:\\p{Ll}+ )?(?:colleagues?|co-\\p{Ll}+)),? (?:[\\uE000-\\uF8FF](?:'s|’s) )?$");

  private static final Pattern EACH =
      Pattern.compile(
          "^(?: \\w+){0,2} (?:gave|delivered|presented|did|had)(?: [\\w-]+){0,3} (?:talks|keynotes|presentations|lectures|demos)\\b");

  /** In "Queues at rest", Priya Raman showed … */
  private static final Pattern IN_TITLE = Masked.pattern("^In [“\"‘']?{T}[”\"’']?,? $");

  /** The talk is named before the people: {@code Queues at rest, in which Priya Raman …}. */
  private static final Pattern WITHIN =
      Masked.pattern("{T}[\\])\"”’']*,? (?:where|in which|during which|wherein) $");

  private static final Pattern IN_IT =
      Pattern.compile(
          "^(?:In|During|Within) (?:this|that|it|the) ?(?:talk|session|keynote|presentation|one|workshop|tutorial|lecture)?,? $");
  private static final Pattern MEANT =
      Pattern.compile("^ (?:this|that|it|the same)(?: one| paper| talk)?\\b");

  @Override
  public void read(Reading reading) {
    Prose.sentences(reading).forEach(sentence -> sentence(reading, sentence));
  }

  private static void sentence(Reading reading, Masked masked) {
    List<People.Group> groups = People.find(masked);
    for (int i = 0; i < groups.size(); i++) {
      People.Group group = groups.get(i);
      int end = i + 1 < groups.size() ? groups.get(i + 1).from() : masked.text().length();
      boolean together =
          i + 1 < groups.size()
              && TOGETHER.matcher(masked.text().substring(group.to(), end)).find();
      int until = together ? masked.text().length() : end;
      Optional<Session> session =
          told(reading, masked, group, until)
              .or(() -> GivenTalks.read(reading, masked, group))
              .or(() -> SeenTalks.read(reading, masked, group));
      if (session.isPresent() && together) {
        session.get().speakers.addAll(groups.get(++i).members());
      }
      if (session.isPresent() && isSeveral(masked, group, session.get())) {
        GivenTalks.each(reading, masked, group, session.get());
        continue;
      }
      if (groups.size() == 1) {
        Range sentence = masked.range(0, masked.text().length());
        session.ifPresent(s -> Recordings.within(s, masked.unit(), sentence));
      }
      session.ifPresent(s -> Sessions.add(reading, s));
    }
  }

  /** The people are the subject: they talked about, presented, took us through. */
  private static Optional<Session> told(
      Reading reading, Masked masked, People.Group group, int end) {
    String before = masked.text().substring(0, group.from());
    String rest = masked.text().substring(group.to());
    int aside = Speaking.aside(rest);
    String after = rest.substring(aside);
    Matcher verb = Speaking.AFTER.matcher(after);
    if (FEATURING.matcher(before).find()) {
      group
          .members()
          .forEach(
              member -> {
                Session one = session(Habit.FEATURED_SPEAKER, masked, group, group.to());
                one.speakers.add(member);
                Sessions.add(reading, one);
              });
      return Optional.empty();
    }
    int next = group.to() + aside;
    Matcher opened = Speaking.OPENED.matcher(after);
    boolean opens = opened.find() && next + opened.end() <= end;
    Matcher shown = Speaking.SHOWN.matcher(after);
    boolean seen = Speaking.SEEN.matcher(before).find() && shown.find();
    boolean own = Speaking.OWN.matcher(after).find();
    if (!own && Speaking.isNoTalk(before, after)) {
      return Optional.empty();
    }
    boolean said = opens || seen || verb.find();
    Matcher acts = Speaking.ACTS.matcher(after);
    boolean inTalk = !said && Speaking.IN_TALK.matcher(before).find() && acts.find();
    if (!said && !inTalk || own) {
      return within(masked, group, next, end);
    }
    int from =
        next + (opens ? opened.end() - 1 : seen ? shown.end() : inTalk ? acts.end() : verb.end());
    Session session = session(Habit.TOLD_IN_PROSE, masked, group, from);
    session.speakers.addAll(group.members());
    if (WITHIN.matcher(before).find()) {
      ProseTitles.titleBefore(session, masked, 0, group.from());
    }
    if (!session.hasTitle()) {
      ProseTitles.title(session, masked, from, end);
    }
    if (!session.hasTitle() && IN_TITLE.matcher(before).find()) {
      ProseTitles.titleBefore(session, masked, 0, group.from());
    }
    if (IN_IT.matcher(before).find()) {
      NearbyTitles.titleOfLastSentence(session, masked);
    }
    if (!session.hasTitle() && MEANT.matcher(masked.text().substring(from)).find()) {
      ProseTitles.titleBefore(session, masked, 0, group.from());
    }
    NearbyTitles.headingOfSentence(session, masked);
    NearbyTitles.openingInBold(session, masked);
    boolean introduced = Speaking.INTRO.matcher(before).find();
    boolean affiliated = group.members().stream().anyMatch(m -> !m.organisations().isEmpty());
    boolean clear =
        session.hasTitle()
            || introduced
            || seen
            || inTalk
            || affiliated
            || Speaking.CLEAR.matcher(after).find()
            || Sessions.isUnderSessionHeading(reading, masked.unit());
    kind(session, masked, group.from(), Math.min(from + 40, end));
    return clear ? Optional.of(session) : Optional.empty();
  }

  /** Whether the people gave a talk each: {@code gave back-to-back talks on queues}. */
  private static boolean isSeveral(Masked masked, People.Group group, Session session) {
    return group.members().size() > 1
        && !session.hasTitle()
        && EACH.matcher(masked.text().substring(group.to())).find();
  }

  /** The people did something with a talk, or in it. */
  private static Optional<Session> within(Masked masked, People.Group group, int from, int end) {
    Matcher matcher = Speaking.WITHIN.matcher(masked.text().substring(from, end));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int to = from + matcher.end();
    Session session = session(Habit.TOLD_IN_PROSE, masked, group, to);
    session.speakers.addAll(group.members());
    ProseTitles.titleAfter(session, masked, to, end);
    if (!session.hasTitle()) {
      ProseTitles.titleBefore(session, masked, Math.max(from, to - NEAR), to);
    }
    if (!session.hasTitle()) {
      Range range = masked.range(to - 1, to);
      Recordings.note(session, masked.unit(), range.from(), range.to());
    }
    kind(session, masked, to, to);
    return Optional.of(session);
  }

  static Session session(Habit rule, Masked masked, People.Group group, int to) {
    Range range = masked.range(group.from(), Math.max(to, group.to()));
    return new Session(rule, new Place(masked.unit(), range.from(), range.to()));
  }

  /** The kind of session that the words around the speakers name. */
  static void kind(Session session, Masked masked, int from, int to) {
    int start = Math.max(0, from - 70);
    String around = masked.text().substring(start, Math.min(to, masked.text().length()));
    TalkKinds.in(around)
        .ifPresent(
            said -> {
              Range range = masked.range(start + said.from(), start + said.to());
              session.ofKind(said.kind(), new Place(masked.unit(), range.from(), range.to()));
            });
  }
}
