package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Claims what a talk is about: the projects and the topics of its title and description. */
final class TalkSubjects {
  private TalkSubjects() {}

  static void claim(Reading reading, Session session, Thing talk) {
    projects(reading, session, talk);
    topics(reading, session, talk);
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
    List<Place> described =
        places(session).stream().filter(p -> !session.titles.contains(p)).toList();
    for (TopicReader.Found found : reading.topics.ofTalk(session.titles, described)) {
      reading.claim(
          talk,
          Relation.TOPIC,
          Thing.known(Thing.Kind.TOPIC, found.label(), found.path()),
          found.where(),
          Habit.TOPIC_OF_TALK);
    }
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
}
