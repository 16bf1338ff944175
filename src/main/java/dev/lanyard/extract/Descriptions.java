package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the units that tell of a talk: from its own to the next talk, heading or announcement.
 *
 * <p>Of a talk in the front matter that is the whole text, of a table's cell the cell alone. A
 * farewell such as {@code See you in May} tells of no talk.
 */
final class Descriptions {
  private static final int FARTHEST = 14;

  private Descriptions() {}

  /** Gives each of the sessions of a document, in the order of the text, what is told of it. */
  static void fill(Reading reading, List<Session> sessions) {
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      Optional<Session> next =
          i + 1 < sessions.size() ? Optional.of(sessions.get(i + 1)) : Optional.empty();
      List<Unit> description = description(reading, session, next);
      boolean last = next.isEmpty() && session.rule == Habit.BY_LINE;
      int most = last ? longestOfKind(sessions.subList(0, i), session.rule) : Integer.MAX_VALUE;
      session.description.addAll(description.subList(0, Math.min(most, description.size())));
    }
  }

  /**
   * Where nothing ends the last of several talks, it is told at no greater length than the others
   * were.
   */
  private static int longestOfKind(List<Session> before, Habit rule) {
    List<Integer> lengths =
        before.stream().filter(s -> s.rule == rule).map(s -> s.description.size()).toList();
    return lengths.size() < 2
        ? Integer.MAX_VALUE
        : lengths.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** From the session's own unit to the next session, heading or announcement. */
  private static List<Unit> description(Reading reading, Session session, Optional<Session> next) {
    var description = new ArrayList<Unit>();
    Unit own = session.at.unit();
    if (session.rule == Habit.FRONT_MATTER_TALKS) {
      return List.of();
    }
    if (own.is(Role.FRONT)) {
      return reading.text.body().stream()
          .filter(
              u -> !u.quoted() && !u.is(Role.IMAGE) && !reading.occasions.isAnnouncement(u.index()))
          .toList();
    }
    if (own.is(Role.CELL)) {
      return List.of(own);
    }
    int end = next.map(n -> n.at.unit().index()).orElse(Integer.MAX_VALUE);
    List<Unit> units = reading.units();
    for (int i = own.index(); i < units.size() && i < own.index() + FARTHEST; i++) {
      Unit unit = units.get(i);
      boolean other =
          i > own.index()
              && (i >= end || unit.is(Role.HEADING) || reading.occasions.isAnnouncement(i));
      boolean item =
          own.is(Role.ITEM)
              && i > own.index()
              && !(unit.is(Role.ITEM) && unit.level() > own.level());
      if (other || item) {
        break;
      }
      if (!unit.is(Role.IMAGE) && !unit.quoted() && !isFarewell(unit)) {
        description.add(unit);
      }
    }
    return description;
  }

  private static boolean isFarewell(Unit unit) {
    return unit.text()
        .matches(
            "(?is)(?:and of course|and before we close|thank|stay safe|see you|join us|leave a comment|if you).*");
  }
}
