package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every person, organisation, project and place that a document names, wherever it does; and what
 * it is about.
 */
final class Mentions implements Rule {
  private static final Pattern ABBREVIATION = Pattern.compile("^ \\((\\p{Lu}{2,8})\\)");
  private static final Habit NAME = Habit.NAME;

  @Override
  public void read(Reading reading) {
    Thing document = Thing.named(Thing.Kind.DOCUMENT, reading.text.document().name());
    for (Unit unit : reading.units()) {
      if (unit.is(Role.FRONT) && !isProse(unit.key())) {
        continue;
      }
      List<EventMention> events = EventMention.find(unit, false);
      for (Name name : unit.names()) {
        if (name.kind() == dev.lanyard.annotate.NameKind.PLACE
            && events.stream()
                .anyMatch(e -> e.at().from() <= name.from() && name.to() <= e.at().to())) {
          continue;
        }
        if (!isWithinRole(unit, name)) {
          mention(reading, document, unit, name);
        }
      }
    }
    topics(reading, document);
  }

  /** {@code CNCF Ambassador}: the trade is no project of that name. */
  private static boolean isWithinRole(Unit unit, Name name) {
    return unit.others().stream()
        .anyMatch(
            o ->
                o.kind() == dev.lanyard.annotate.NameKind.ROLE
                    && o.from() < name.from()
                    && o.to() == name.to()
                    && !o.text().matches(".*(?: of | for |,).*"));
  }

  private static boolean isProse(String key) {
    return key.matches(
        "title|description|summary|excerpt|subtitle|location|city|place|venue|event|conference|author.*|speakers?.*|hosts?.*|sponsors?.*|organi[sz]ers?.*|panel.*|moderator.*|guests?.*|company|organi[sz]ation");
  }

  private static void mention(Reading reading, Thing document, Unit unit, Name name) {
    switch (name.kind()) {
      case PERSON -> {
        Thing person = reading.person(name);
        reading.claim(document, Relation.MENTIONS, person, unit.span(name), NAME);
        alias(reading, person, unit, name);
      }
      case ORGANISATION -> {
        reading.claim(
            document, Relation.MENTIONS, reading.organisation(name), unit.span(name), NAME);
        abbreviation(reading, unit, name);
      }
      case PROJECT ->
          reading.claim(document, Relation.MENTIONS, reading.project(name), unit.span(name), NAME);
      case PLACE ->
          reading.claim(
              document, Relation.MENTIONS, EventPlaces.thing(name), unit.span(name), NAME);
      default -> {
        // series are stated by the events; unknown names are no facts
      }
    }
  }

  /** {@code Royal Bank (RB)}: both the abbreviation and the whole are names of it. */
  private static void abbreviation(Reading reading, Unit unit, Name name) {
    Matcher matcher = ABBREVIATION.matcher(unit.text().substring(name.to()));
    if (matcher.find()) {
      Thing organisation = reading.organisation(name);
      Span where = unit.span(name.from(), name.to() + matcher.end());
      reading.claim(
          organisation, Relation.ALSO_NAMED, Literal.string(matcher.group(1)), where, NAME);
      reading.claim(
          organisation,
          Relation.ALSO_NAMED,
          Literal.string(name.text() + matcher.group()),
          where,
          NAME);
    }
  }

  private static void alias(Reading reading, Thing person, Unit unit, Name name) {
    if (!person.name().equals(name.text())) {
      reading.claim(
          person, Relation.ALSO_NAMED, Literal.string(name.text()), unit.span(name), NAME);
    }
  }

  private static void topics(Reading reading, Thing document) {
    List<Place> texts =
        reading.text.body().stream()
            .filter(
                u ->
                    !(u.is(Role.HEADING) && u.level() == 1)
                        && !u.is(Role.IMAGE)
                        && !reading.occasions.isAnnouncement(u.index()))
            .map(Place::of)
            .toList();
    List<Place> titles = reading.sessions.size() == 1 ? reading.sessions.get(0).titles : List.of();
    for (TopicReader.Found found :
        reading.topics.ofDocument(TopicsOfTalks.in(reading), titles, texts)) {
      reading.claim(
          document,
          Relation.TOPIC,
          Thing.known(Thing.Kind.TOPIC, found.label(), found.path()),
          found.where(),
          Habit.TOPIC_OF_DOCUMENT);
    }
  }
}
