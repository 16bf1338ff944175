package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the sessions into claims, once all rules have read: each talk with its event, speakers,
 * projects and recording.
 */
final class SessionClaims implements Rule {
  @Override
  public void read(Reading reading) {
    List<Session> sessions = new ArrayList<>(reading.sessions);
    sessions.sort(
        Comparator.comparing((Session s) -> s.at.unit().index()).thenComparing(s -> s.at.from()));
    Descriptions.fill(reading, sessions);
    for (Session session : sessions) {
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
    TalkSubjects.claim(reading, session, talk);
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
}
