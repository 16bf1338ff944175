package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that go on about the talk told before: what it was called, who else was on it.
 *
 * <ul>
 *   <li>Fires: <em>The talk was called "Queues at rest"</em>; <em>She titled it "Queues at
 *       rest"</em>; <em>The panellists were Priya Raman and Tom Li</em>, <em>It was moderated by Jo
 *       Berg</em>, right after a panel.
 *   <li>Silent: no talk has been told of in the same paragraph or the one before; that talk has a
 *       marked title already.
 * </ul>
 */
final class FollowUps implements Rule {
  private static final String TALK =
      "(?:talk|title|keynote|session|presentation|paper|slides|lecture|workshop|tutorial|demo|panel|one)";
  private static final Pattern CALLED =
      Masked.pattern(
          "(?:\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ii]ts|[Oo]ur) (?:[\\w-]+ ){0,2}"
              + TALK
              + "(?: of (?:his|her|their|the|my) "
              + TALK
              + ")?,? (?:is|was|were|had been|went by|bore|carried|ran)?(?: (?:the )?(?:title|name)(?: of)?)? ?(?:called|titled|entitled|named|:)?"
              + "|\\b(?:[Ii]t|[Ww]hich) (?:is|was) (?:called|titled|entitled|named)"
              + "|\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Ii]) (?:had )?(?:called|titled|named|entitled) (?:it|this|the talk|their talk|her talk|his talk|my talk))[ ,:]*[\"“‘'«„]?(?<t>{T})");

  /** The sentence tells of a talk of its own: {@code It was a talk of hers with the title}. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:an?|another|the (?:next|second|third|last|final)) (?:[\\w-]+ )?(?:talk|keynote|presentation|session|lecture|workshop|tutorial|demo) (?:of|by|from) ");

  private static final Pattern PANELLISTS =
      Masked.pattern(
          "(?:\\b(?:[Pp]anell?ists?|[Pp]anel members)(?: (?:were|was|included|are|is))?:? |\\b(?:[Oo]n (?:the )?(?:stage|panel)(?: (?:were|sat))?:? )|\\b(?:[Mm]oderator|[Mm]oderated by|[Mm]oderator was|[Mm]oderation)(?: was)?(?: by)?:? )$");

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.text.body()) {
      if (unit.quoted()
          || reading.occasions.isAnnouncement(unit.index())
          || unit.is(Unit.Role.HEADING)) {
        continue;
      }
      for (Range sentence : unit.sentences()) {
        Masked masked = Masked.of(unit, sentence);
        titles(reading, masked);
        panel(reading, masked);
      }
    }
  }

  private static void titles(Reading reading, Masked masked) {
    Matcher matcher = CALLED.matcher(masked.text());
    while (matcher.find()) {
      Name title = masked.name(matcher.start("t"));
      if (OTHERS.matcher(masked.text().substring(0, matcher.start("t"))).find()) {
        continue;
      }
      Optional<Session> last = last(reading, masked.unit(), title.from());
      boolean taken =
          reading.sessions.stream()
              .anyMatch(s -> Sessions.fold(s.title).equals(Sessions.fold(title.text())));
      last.filter(s -> !taken && (!s.hasTitle() || !isMarked(s)))
          .ifPresent(
              s -> {
                s.titled(title.text(), Place.of(masked.unit(), title));
                Recordings.note(s, masked.unit(), title.from(), title.to());
              });
    }
  }

  private static boolean isMarked(Session session) {
    Place at = session.titles.get(0);
    return at.unit().is(Unit.Role.HEADING)
        || at.unit().others().stream()
            .anyMatch(
                n ->
                    n.from() <= at.from()
                        && at.to() <= n.to()
                        && n.kind() == dev.lanyard.annotate.NameKind.TITLE);
  }

  private static void panel(Reading reading, Masked masked) {
    List<People.Group> groups = People.find(masked);
    for (People.Group group : groups) {
      if (PANELLISTS.matcher(masked.text().substring(0, group.from())).find()) {
        int at = masked.range(group.from(), group.to()).from();
        last(reading, masked.unit(), at)
            .filter(s -> s.kind.equals("Panel"))
            .ifPresent(
                s ->
                    group.members().stream()
                        .filter(m -> !s.names().contains(m.person().text()))
                        .forEach(s.speakers::add));
      }
    }
  }

  /** The last talk told before a place, in its unit or the one above. */
  private static Optional<Session> last(Reading reading, Unit unit, int from) {
    Optional<Session> found = Optional.empty();
    int best = -1;
    for (Session session : reading.sessions) {
      int index = session.at.unit().index();
      boolean before =
          index == unit.index() && session.at.from() < from
              || index == unit.index() - 1 && !session.at.unit().is(Unit.Role.FRONT);
      int weight = index * 100_000 + session.at.from();
      if (before && weight > best) {
        best = weight;
        found = Optional.of(session);
      }
    }
    return found;
  }
}
