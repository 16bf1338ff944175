package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is nothing but speakers: the title is the item that holds it, or the heading above.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman (Acme)</em> beneath a heading <em>Queues at rest</em>; the same as
 *       an item within an item <em>10:30 Queues at rest</em>; <em>Moderator: Jo Berg</em>, who
 *       joins the panel above.
 *   <li>Silent: plain names in a list, which may be anybody's; the author's name that opens or
 *       closes a text.
 * </ul>
 */
final class SpeakerLines {
  private static final Pattern LABEL_ONLY =
      Pattern.compile(
          "(?i)\\W*(?:our |the |with )?(?:speakers?|presenters?|panell?ists?|panel|moderators?|guests?)\\W*");

  private SpeakerLines() {}

  /**
   * Adds the session of a line.
   *
   * @param labelled whether a label such as {@code Speaker:} stands before the people
   */
  static void read(Reading reading, Unit unit, People.Group found, boolean labelled) {
    var group =
        new People.Group(
            found.from(), found.to(), LineBeneath.presenters(reading, unit, found.members()));
    boolean nested =
        unit.is(Role.ITEM) && unit.level() > 1 || unit.is(Role.PARAGRAPH) && unit.level() > 0;
    Optional<Unit> holder = nested ? ListItems.holder(reading, unit) : Optional.empty();
    if (holder.isPresent()) {
      nested(reading, holder.get(), group);
      return;
    }
    boolean introduced = labelled || isUnderPeopleLabel(reading, unit);
    Optional<Session> panel = introduced ? sameHeading(reading, unit) : Optional.empty();
    if (panel.isPresent()) {
      group.members().forEach(m -> reading.affiliate(m, Habit.BY_LINE));
      panel.get().speakers.addAll(group.members());
      return;
    }
    boolean plain = group.members().stream().allMatch(Speaker::isPlain);
    boolean bracketed = unit.text().strip().endsWith(")") && group.members().size() > 1;
    boolean bare =
        plain && !introduced && (unit.is(Role.ITEM) || !bracketed && !isUnderTitle(reading, unit));
    boolean signature =
        unit.is(Role.PARAGRAPH)
            && group.members().size() == 1
            && (labelled ? isOfReport(reading, unit, group) : isAtEdge(reading, unit));
    if (signature) {
      group.members().forEach(m -> reading.affiliate(m, Habit.BY_LINE));
    }
    if (!bare && !signature && !(unit.is(Role.HEADING) && plain)) {
      Sessions.addWithAffiliations(reading, Sessions.of(unit, group, Habit.BY_LINE));
    }
  }

  /** The item that holds the line is the title: {@code 10:30 Workshop: Queues at rest}. */
  private static void nested(Reading reading, Unit holder, People.Group group) {
    int start = ClockTimes.end(holder.text(), 0, holder.text().length());
    String words = holder.text().substring(start).strip();
    int from = holder.text().indexOf(words, start);
    int prefix = TalkKinds.prefix(words);
    Session session = Sessions.of(holder, group, Habit.AGENDA_ITEM);
    session.titled(
        words.substring(prefix), new Place(holder, from + prefix, from + words.length()));
    TalkKinds.in(words.substring(0, prefix))
        .ifPresent(k -> session.ofKind(k.kind(), Place.of(holder)));
    Recordings.note(session, holder, from, from + words.length());
    Sessions.addWithAffiliations(reading, session);
  }

  /** Whether the author of a report signs beneath its title, which names the event. */
  private static boolean isOfReport(Reading reading, Unit unit, People.Group group) {
    String name = group.members().get(0).person().text();
    boolean author =
        reading.author.filter(a -> a.person().text().equals(name)).isPresent()
            && unit.text().matches("(?i)by .*");
    List<Unit> above = reading.units().subList(0, unit.index());
    return author
        && above.stream().allMatch(u -> u.is(Role.FRONT) || u.is(Role.HEADING) && u.level() == 1)
        && above.stream()
            .filter(u -> u.is(Role.HEADING) || u.key().equals("title"))
            .anyMatch(u -> !EventMention.find(u, true).isEmpty());
  }

  /** Whether a line opens or closes a text, as its author's name does. */
  private static boolean isAtEdge(Reading reading, Unit unit) {
    List<Unit> body = reading.text.body();
    int first =
        body.stream()
            .filter(u -> !u.is(Role.HEADING) && !u.is(Role.IMAGE))
            .findFirst()
            .orElseThrow()
            .index();
    boolean beneathTitle = Sessions.heading(reading, unit).filter(h -> h.level() > 1).isEmpty();
    return unit.index() == first && body.get(0).level() == 1 && beneathTitle
        || unit.index() == body.get(body.size() - 1).index();
  }

  /** An item of a list that stands beneath a line such as {@code Panelists:}. */
  private static boolean isUnderPeopleLabel(Reading reading, Unit unit) {
    return unit.is(Role.ITEM)
        && ListItems.lead(reading, unit)
            .filter(above -> LABEL_ONLY.matcher(above.text()).matches())
            .isPresent();
  }

  /**
   * The session of the by-line that stands above under the same heading: a moderator's, or a
   * panellist's.
   */
  private static Optional<Session> sameHeading(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .flatMap(
            h ->
                reading.sessions.stream()
                    .filter(
                        s ->
                            s.rule == Habit.BY_LINE
                                && !s.hasTitle()
                                && s.at.unit().index() > h.index()
                                && s.at.unit().index() < unit.index())
                    .findFirst());
  }

  private static boolean isUnderTitle(Reading reading, Unit unit) {
    return Sessions.heading(reading, unit)
        .filter(
            h -> unit.index() - h.index() == 1 && !Sessions.isGeneric(h.text()) && h.level() > 1)
        .isPresent();
  }
}
