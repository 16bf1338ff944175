package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Turns the sessions into claims, once all rules have read: each talk with its event, speakers,
 * projects and recording.
 */
final class SessionClaims implements Rule {
  private static final int FARTHEST = 14;

  @Override
  public void read(Reading reading) {
    List<Session> sessions = new ArrayList<>(reading.sessions);
    sessions.sort(
        Comparator.comparing((Session s) -> s.at.unit().index()).thenComparing(s -> s.at.from()));
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      Optional<Session> next =
          i + 1 < sessions.size() ? Optional.of(sessions.get(i + 1)) : Optional.empty();
      List<Unit> description = description(reading, session, next);
      boolean last = next.isEmpty() && session.rule == Habit.BY_LINE;
      int most = last ? longestOfKind(sessions.subList(0, i), session.rule) : Integer.MAX_VALUE;
      session.description.addAll(description.subList(0, Math.min(most, description.size())));
      recorded(session);
      claim(reading, session);
    }
  }

  /** A link called a video, in what is told of the talk. */
  private static void recorded(Session session) {
    for (Unit unit : session.description) {
      if (session.recording.isEmpty()) {
        Recordings.labelled(unit)
            .ifPresent(m -> session.recorded(m.target(), new Place(unit, m.from(), m.to())));
      }
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

  private static void claim(Reading reading, Session session) {
    Thing talk = talk(reading, session);
    Span where = session.hasTitle() ? session.titles.get(0).span() : session.at.span();
    Thing document = Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name());
    reading.claim(document, Relation.MENTIONS, talk, where, session.rule);
    if (session.hasTitle()) {
      reading.claim(talk, Relation.TITLE, Literal.string(session.title), where, session.rule);
    }
    Span kindAt = session.kindAt.isEmpty() ? where : session.kindAt.get(0).span();
    reading.claim(talk, Relation.KIND, Literal.term(session.kind), kindAt, session.rule);
    Optional<Occasion> occasion = Venues.of(reading, session);
    occasion.ifPresent(
        o -> reading.claim(talk, Relation.AT_EVENT, o.thing, session.at.span(), session.rule));
    for (Speaker speaker : session.speakers) {
      Span said =
          session.hasTitle()
              ? speaker.at().with(session.titles.get(0))
              : speaker.at().with(session.at);
      reading.claim(talk, Relation.SPEAKER, reading.person(speaker.person()), said, session.rule);
      for (int i = 0; i < speaker.organisations().size(); i++) {
        Span both = speaker.organisationsAt().get(i).with(speaker.at());
        reading.claim(
            talk,
            Relation.REPRESENTING,
            reading.organisation(speaker.organisations().get(i)),
            both,
            session.rule);
      }
    }
    if (!session.recording.isEmpty()) {
      Span at = session.recordingAt.get(0).span();
      reading.claim(
          talk,
          Relation.RECORDING,
          new Literal(session.recording, Literal.Type.ADDRESS),
          at,
          session.rule);
      if (!session.offset.isEmpty()) {
        reading.claim(
            talk,
            Relation.RECORDING_OFFSET,
            new Literal(session.offset, Literal.Type.DURATION),
            at,
            session.rule);
      }
    }
    projects(reading, session, talk);
    topics(reading, session, talk);
  }

  private static Thing talk(Reading reading, Session session) {
    var key = new ArrayList<String>();
    session.names().forEach(n -> key.add(Persons.full(n, session.names())));
    String event =
        reading.occasions.of(session.at.unit().index()).map(o -> o.thing.name()).orElse("");
    key.add(0, event);
    if (!session.hasTitle() && session.speakers.isEmpty()) {
      key.add(Integer.toString(session.at.span().start()));
    }
    return new Thing(Thing.Kind.TALK, session.title, "", key);
  }

  private static void projects(Reading reading, Session session, Thing talk) {
    for (Place place : places(session)) {
      for (Name name : place.unit().names()) {
        boolean inside = name.from() >= place.from() && name.to() <= place.to();
        if (inside && name.kind() == NameKind.PROJECT) {
          reading.claim(
              talk,
              Relation.PROJECT,
              reading.project(name),
              place.unit().span(name),
              Habit.PROJECT_IN_TALK);
        }
      }
    }
  }

  private static void topics(Reading reading, Session session, Thing talk) {
    for (TopicReader.Found found : reading.topics.ofTalk(session.titles, descriptions(session))) {
      reading.claim(
          talk,
          Relation.TOPIC,
          Thing.known(Thing.Kind.TOPIC, found.label(), found.path()),
          found.where(),
          Habit.TOPIC_OF_TALK);
    }
  }

  private static List<Place> descriptions(Session session) {
    return places(session).stream().filter(p -> !session.titles.contains(p)).toList();
  }

  /** The title and the units that tell of the talk; of its own unit, what follows the speakers. */
  private static List<Place> places(Session session) {
    var places = new ArrayList<Place>(session.titles);
    for (Unit unit : new LinkedHashSet<>(session.description)) {
      int from = unit.index() == session.at.unit().index() ? session.at.from() : 0;
      places.add(new Place(unit, from, unit.text().length()));
    }
    return places;
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
