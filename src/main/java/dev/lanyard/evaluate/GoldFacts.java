package dev.lanyard.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reduces what a reader found to facts.
 *
 * <p>A speaker's organisation is an affiliation like those listed with the person. A speaker's role
 * that is not listed there, such as {@code host} or {@code moderator}, is a part played in one
 * talk: finding it counts neither for nor against.
 */
final class GoldFacts {
  private final Gold gold;
  private final Facts facts = new Facts();
  private final Roster people;
  private final Roster organisations;
  private final Roster projects;
  private final Roster hosts;

  private GoldFacts(Gold gold) {
    this.gold = gold;
    List<List<String>> names = gold.people().stream().map(Gold.Person::names).toList();
    people = new Roster(names);
    organisations = new Roster(gold.organisations());
    projects = new Roster(gold.projects());
    hosts = new Roster(Stream.concat(names.stream(), gold.organisations().stream()).toList());
  }

  /** The facts, sorted. */
  static List<Fact> of(Gold gold) {
    var reduction = new GoldFacts(gold);
    reduction.entities();
    gold.events().forEach(reduction::event);
    gold.people().forEach(reduction::person);
    gold.talks().forEach(reduction::talk);
    return reduction.facts.sorted();
  }

  private void entities() {
    for (List<String> organisation : gold.organisations()) {
      facts.add(Kind.ORGANISATION, organisations.find(organisation.get(0)));
    }
    for (List<String> project : gold.projects()) {
      project(Kind.PROJECT, projects.find(project.get(0)));
    }
    for (String place : gold.places()) {
      facts.add(Kind.PLACE, name(place));
    }
    for (String topic : gold.topics()) {
      facts.add(Kind.TOPIC, name(topic));
    }
  }

  private void event(Gold.Event event) {
    Slot slot = new Slot.Worded(event.names());
    facts.add(Kind.EVENT, slot);
    if (!event.series().isEmpty()) {
      facts.add(Kind.EVENT_SERIES, slot, new Slot.Worded(List.of(event.series())));
    }
    if (!event.date().isEmpty()) {
      facts.add(Kind.EVENT_DATE, slot, new Slot.Dated(event.date()));
    }
    if (!event.place().isEmpty()) {
      facts.add(Kind.EVENT_PLACE, slot, name(event.place()));
    }
    if (!event.venue().isEmpty()) {
      // The premises of a listed company go by any of its names.
      facts.add(Kind.EVENT_VENUE, slot, organisations.find(event.venue()));
    }
    event.hosts().forEach(host -> facts.add(Kind.HOST, slot, hosts.find(host)));
    event.sponsors().forEach(who -> facts.add(Kind.SPONSOR, slot, organisations.find(who)));
    event.expected().forEach(who -> facts.add(Kind.EXPECTS, slot, organisations.find(who)));
  }

  private void person(Gold.Person person) {
    Slot slot = people.find(person.names().get(0));
    facts.add(Kind.PERSON, slot);
    for (Gold.Affiliation affiliation : person.affiliations()) {
      affiliation(slot, affiliation.organisation());
      if (!affiliation.role().isEmpty()) {
        facts.add(Kind.ROLE, slot, role(affiliation.role()));
      }
    }
  }

  private void talk(Gold.Talk talk) {
    Slot session = session(talk);
    List<Slot> events = events(talk);
    if (!talk.title().isEmpty()) {
      facts.add(Kind.TALK, session);
    }
    events.forEach(event -> facts.add(Kind.TALK_EVENT, session, event));
    for (Gold.Speaker speaker : talk.speakers()) {
      Slot person = people.find(speaker.name());
      facts.add(Kind.GAVE, person, session);
      events.forEach(event -> facts.add(Kind.SPOKE, person, event));
      affiliation(person, speaker.organisation());
      if (!speaker.role().isEmpty()) {
        facts.allow(Kind.ROLE, person, role(speaker.role()));
      }
    }
    if (!talk.video().isEmpty()) {
      facts.add(Kind.TALK_VIDEO, session, new Slot.Filmed(talk.video()));
    }
    talk.projects().forEach(name -> project(Kind.TALK_PROJECT, session, projects.find(name)));
    talk.topics().forEach(topic -> facts.add(Kind.TALK_TOPIC, session, name(topic)));
  }

  private void project(Kind kind, Slot... slots) {
    if (slots[slots.length - 1] instanceof Slot.Named project
        && Borderline.project(project.names())) {
      facts.allow(kind, slots);
    } else {
      facts.add(kind, slots);
    }
  }

  private void affiliation(Slot person, String organisation) {
    if (!organisation.isEmpty()) {
      facts.add(Kind.AFFILIATION, person, organisations.find(organisation));
    }
  }

  private Slot session(Gold.Talk talk) {
    List<Slot> speakers =
        talk.speakers().stream().<Slot>map(who -> people.find(who.name())).toList();
    List<String> titles = talk.title().isEmpty() ? List.of() : List.of(talk.title());
    return new Slot.Session(titles, events(talk), speakers);
  }

  private static List<Slot> events(Gold.Talk talk) {
    return talk.events().stream().<Slot>map(event -> new Slot.Worded(event.names())).toList();
  }

  private static Slot role(String role) {
    return new Slot.Worded(List.of(role));
  }

  private static Slot name(String name) {
    return new Slot.Named(List.of(name));
  }
}
