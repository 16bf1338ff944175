package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Talks told in half a sentence, by somebody who saw them.
 *
 * <ul>
 *   <li>Fires: <em>I really enjoyed Priya Raman on short queues</em>; <em>the best talk was Priya
 *       Raman's Queues at Rest</em>; <em>In "Queues at rest", Priya Raman rewrote a broker</em>;
 *       <em>Monday: Priya Raman (Acme) on short queues</em> beneath a heading <em>Keynotes</em>.
 *   <li>Fires: the item <em>Priya Raman lamenting her queues</em> beneath <em>Highlights from the
 *       schedule:</em>.
 *   <li>Fires: <em>three talks – Priya Raman on queues, Tom Li on stacks</em>.
 *   <li>Silent: people named by a part of their names; <em>I met Priya Raman on Monday</em>; <em>my
 *       favourite was Priya Raman's book</em>.
 * </ul>
 */
final class SeenTalks {
  private static final Pattern SAW =
      Pattern.compile(
          "\\b(?:enjoy(?:ed|ing)|lik(?:ed|ing)|lov(?:ed|ing)|saw|seen|seeing|heard|hearing|watch(?:ed|ing)|caught|listened to|listening to|went to(?: see| hear)?|attended|recommend|missed|learn(?:ed|t) (?:a lot|much|most) from) (?:(?:Dr|Prof|Professor)\\.? )?$");
  private static final Pattern ON =
      Masked.pattern(
          "^ with (?=[\"“‘«]{T})|^,?(?: \\(again\\))? (?:on|about)(?= (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|stage|the (?:first|second|third|last|main) |Twitter|YouTube|Zoom|video|the (?:panel|way|train|bus|plane|phone|stream)|this|that|it\\b|his|her\\b))");

  /** What makes a genitive a talk's: the sentence is about one, or about what was best. */
  private static final Pattern BEST =
      Pattern.compile(
          "(?i)\\b(?:talks?|keynotes?|presentations?|sessions?|lectures?|favou?rites?|highlights?)\\b[^.;:!?]{0,60}\\b(?:was|were|is|are|included|include|from|attended|saw|enjoyed|liked|loved|like|as)(?: (?:probably|definitely|surely|certainly|clearly|easily))? (?:(?:Dr|Prof|Professor)\\.? )?$");

  private static final Pattern OWNS =
      Pattern.compile(
          "^(?:'s|’s|'|’) (?<t>[\\p{Lu}\\p{N}\\uE000-\\uF8FF][^,.;!?()\\n]{0,110}[?!]?)(?=[,.;()]|$| (?:was|is|which|where|and|in which|at|[–—-]) )");

  private static final Pattern IN_TITLE = Masked.pattern("^In [“\"‘']?{T}[,.]?[”\"’']?,? $");

  private static final Pattern DAY =
      Pattern.compile(
          "^(?:(?:(?:On )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening)?|First|Second|Then|Next|Finally|Opening|Closing)(?::|,) )?(?:(?:Dr|Prof)\\.? )?$");

  /** What leads to one of several talks that a sentence lists: {@code three talks – }. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:talks|keynotes|presentations|lectures|highlights|favou?rites)\\b[^.!?:–—]{0,40}(?: ?[:–—]|,? (?:from|by|were|included|including|such as|like)) (?:.*(?:,|;)(?: and)? |.*\\band )?$");

  private static final Pattern TALKS =
      Pattern.compile(
          "(?i)\\W*(?:the |our |invited |opening |closing |lightning |favou?rite )*(?:keynotes?|talks|plenar(?:y|ies)|lectures|presentations|sessions)\\W*");

  /** What leads to a list of talks: {@code Highlights from the schedule:}. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)\\b(?:talks|keynotes|presentations|sessions|lectures|schedule|programme?|line-?up)\\b[^.!?]{0,40}:?\\s*$");

  private static final Pattern DOING =
      Pattern.compile(
          "^,? (?:on|about) |^,? (?!being|doing|going|during|having)\\p{Ll}{3,}ing\\b|^(?:'s|’s) \\p{Ll}+ \\p{Ll}+ing\\b");

  private SeenTalks() {}

  /** The talk that such words around a group of people give them. */
  static Optional<Session> read(Reading reading, Masked masked, People.Group group) {
    if (!group.members().stream().allMatch(m -> m.person().text().contains(" "))) {
      return Optional.empty();
    }
    String before = masked.text().substring(0, group.from());
    String after = masked.text().substring(group.to());
    Session session = ProseSessions.session(Habit.GIVEN_BY, masked, group, group.to());
    session.speakers.addAll(group.members());
    Matcher on = ON.matcher(after);
    boolean said = on.find();
    boolean first = DAY.matcher(before).find();
    boolean listed = first && isAmongTalks(reading, masked.unit());
    if (first && isListed(reading, masked.unit()) && DOING.matcher(after).find()) {
      return Optional.of(session);
    }
    if (said && (SAW.matcher(before).find() || listed || isOneOfSeveral(masked, group))) {
      int end = GivenTalks.untilNext(masked, group.to());
      ProseTitles.title(session, masked, group.to() + on.start(), end);
      return Optional.of(session);
    }
    Matcher owns = OWNS.matcher(after);
    if (BEST.matcher(before).find() && owns.find()) {
      ProseTitles.titleCased(
          session, masked, group.to() + owns.start("t"), group.to() + owns.end("t"));
    } else if (IN_TITLE.matcher(before).find() && Speaking.ACTS.matcher(after).find()) {
      ProseTitles.titleBefore(session, masked, 0, group.from());
    }
    return session.hasTitle() && session.title.contains(" ")
        ? Optional.of(session)
        : Optional.empty();
  }

  /** Whether the sentence lists talks, as it is written: {@code Highlights were …, and}. */
  private static boolean isOneOfSeveral(Masked masked, People.Group group) {
    String text = masked.unit().text();
    int start = masked.range(0, 0).from();
    int from = group.from() == 0 ? start : masked.range(0, group.from()).to();
    return SEVERAL.matcher(text.substring(start, from)).find();
  }

  /** Whether the line above a list says that it lists what was on. */
  private static boolean isListed(Reading reading, Unit item) {
    return item.is(Unit.Role.ITEM)
        && ListItems.lead(reading, item).filter(l -> LISTED.matcher(l.text()).find()).isPresent();
  }

  /** Whether the heading above says that talks are told of beneath. */
  private static boolean isAmongTalks(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .filter(h -> TALKS.matcher(h.text()).matches())
        .isPresent();
  }
}
