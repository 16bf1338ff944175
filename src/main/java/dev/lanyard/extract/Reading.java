package dev.lanyard.extract;

import dev.lanyard.annotate.AnnotatedDocument;
import dev.lanyard.annotate.Gazetteer;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.StatedDate;
import dev.lanyard.annotate.Turns;
import dev.lanyard.annotate.Unit;
import dev.lanyard.read.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document while the rules read it: what they found so far, for the next ones to build on. */
final class Reading {
  final AnnotatedDocument text;
  final Gazetteer gazetteer;
  final TopicReader topics;
  final DocumentDate date;
  final Turns turns;
  final Occasions occasions = new Occasions();
  final List<Session> sessions = new ArrayList<>();

  /** The author, if the document shows who writes. */
  Optional<Speaker> author = Optional.empty();

  /** Who answers, if the document is an interview. */
  Optional<Speaker> interviewee = Optional.empty();

  private final Set<Claim> claims = new LinkedHashSet<>();
  private final Map<String, String> persons = new LinkedHashMap<>();

  Reading(AnnotatedDocument text, Gazetteer gazetteer, TopicReader topics) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.topics = topics;
    this.date = DocumentDate.of(text);
    this.turns = Turns.of(text.body());
    for (Unit unit : text.units()) {
      for (Name name : unit.names()) {
        if (name.kind() == NameKind.PERSON) {
          persons.putIfAbsent(name.text(), name.text());
        }
      }
    }
  }

  List<Unit> units() {
    return text.units();
  }

  void claim(Thing subject, Relation relation, Value object, Span where, Habit rule) {
    claims.add(new Claim(subject, relation, object, where, rule));
  }

  /** When an event began, and when it ended if it took more than a day, as precisely as stated. */
  void dated(Thing event, StatedDate date, Span where, Habit reader) {
    Habit rule = date.weekdayAgrees() ? reader : Habit.WEEKDAY_DIFFERS;
    if (!date.start().isEmpty()) {
      claim(event, Relation.START_DATE, new Literal(date.start(), Literal.Type.DATE), where, rule);
    }
    if (!date.end().isEmpty()) {
      claim(event, Relation.END_DATE, new Literal(date.end(), Literal.Type.DATE), where, rule);
    }
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  /**
   * The person whom a name stands for in this document: the full name, if a shorter form of it is
   * met.
   */
  Thing person(Name name) {
    return Thing.named(Thing.Kind.PERSON, Persons.full(name.text(), persons.keySet()));
  }

  Thing organisation(Name name) {
    return thing(Thing.Kind.ORGANISATION, "organisation/", name);
  }

  Thing project(Name name) {
    return thing(Thing.Kind.PROJECT, "project/", name);
  }

  private static Thing thing(Thing.Kind kind, String folder, Name name) {
    return name.known().startsWith(folder)
        ? Thing.known(kind, name.text(), name.known())
        : Thing.named(kind, name.text());
  }

  /** What a person is with, as one place states it. */
  void affiliate(Speaker speaker, Habit rule) {
    Thing person = person(speaker.person());
    Place at = speaker.at();
    for (int i = 0; i < speaker.organisations().size(); i++) {
      Thing organisation = organisation(speaker.organisations().get(i));
      Span where = at.with(speaker.organisationsAt().get(i));
      String role = i == 0 && !speaker.roles().isEmpty() ? speaker.roles().get(0) : "";
      Thing affiliation = affiliation(person, organisation.name(), role, where, rule);
      claim(
          affiliation,
          Relation.ORGANISATION,
          organisation,
          speaker.organisationsAt().get(i).with(at),
          rule);
      if (!role.isEmpty()) {
        claim(
            affiliation,
            Relation.ROLE,
            Literal.string(role),
            speaker.rolesAt().get(0).with(at),
            rule);
      }
    }
    int first = speaker.organisations().isEmpty() ? 0 : 1;
    for (int i = first; i < speaker.roles().size(); i++) {
      Span where = at.with(speaker.rolesAt().get(i));
      Thing affiliation = affiliation(person, "", speaker.roles().get(i), where, rule);
      claim(
          affiliation,
          Relation.ROLE,
          Literal.string(speaker.roles().get(i)),
          speaker.rolesAt().get(i).with(at),
          rule);
    }
  }

  private Thing affiliation(
      Thing person, String organisation, String role, Span where, Habit rule) {
    var affiliation =
        new Thing(Thing.Kind.AFFILIATION, "", "", List.of(person.name(), organisation, role));
    claim(person, Relation.AFFILIATION, affiliation, where, rule);
    if (!date.iso().isEmpty()) {
      claim(affiliation, Relation.AS_OF, new Literal(date.iso(), Literal.Type.DATE), where, rule);
    }
    return affiliation;
  }
}
