package dev.lanyard.evaluate;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * Reduces the graph of one document to facts; {@link StatedEntities} sees to what it names.
 *
 * <ul>
 *   <li>A person spoke at an event when there is a talk that they gave there.
 *   <li>An affiliation's organisation and its role are two facts. Several affiliations of a person
 *       with one organisation are one.
 *   <li>An event's date is the day it starts.
 * </ul>
 */
final class StatedFacts {
  private final Model model;
  private final Facts facts = new Facts();

  private StatedFacts(Model model) {
    this.model = model;
  }

  /** The facts, sorted. */
  static List<Fact> of(Model model) {
    var reduction = new StatedFacts(model);
    new StatedEntities(model, reduction.facts).reduce();
    reduction.all(Lan.Event).forEach(reduction::event);
    reduction.all(Lan.Person).forEach(reduction::person);
    reduction.all(Lan.Talk).forEach(reduction::talk);
    return reduction.facts.sorted();
  }

  private List<Resource> all(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private void event(Resource event) {
    Slot slot = Slots.worded(event);
    relate(Kind.EVENT_DATE, event, slot, Lan.startDate, Slots::dated);
    relate(Kind.EVENT_PLACE, event, slot, Lan.place, Slots::named);
    relate(Kind.EVENT_VENUE, event, slot, Lan.venue, Slots::named);
    relate(Kind.HOST, event, slot, Lan.host, Slots::named);
    relate(Kind.SPONSOR, event, slot, Lan.sponsor, Slots::named);
    relate(Kind.EXPECTS, event, slot, Lan.expects, Slots::named);
    relate(Kind.EVENT_SERIES, event, slot, Lan.inSeries, Slots::worded);
  }

  private void person(Resource person) {
    Slot slot = Slots.named(person);
    for (Statement link : statements(person, Lan.affiliation)) {
      for (Statement employer : statements(link.getResource(), Lan.organisation)) {
        RDFNode who = employer.getObject();
        add(Kind.AFFILIATION, person, who, List.of(employer, link), slot, Slots.named(who));
      }
      for (Statement role : statements(link.getResource(), Lan.role)) {
        RDFNode what = role.getObject();
        add(Kind.ROLE, person, what, List.of(role, link), slot, Slots.worded(what));
      }
    }
  }

  private void talk(Resource talk) {
    Slot session = Slots.session(talk);
    for (Statement speaker : statements(talk, Lan.speaker)) {
      RDFNode who = speaker.getObject();
      add(Kind.GAVE, who, talk, List.of(speaker), Slots.named(who), session);
      for (Statement at : statements(talk, Lan.atEvent)) {
        RDFNode event = at.getObject();
        List<Statement> basis = List.of(speaker, at);
        add(Kind.SPOKE, who, event, basis, Slots.named(who), Slots.worded(event));
      }
    }
    relate(Kind.TALK_EVENT, talk, session, Lan.atEvent, Slots::worded);
    relate(Kind.TALK_VIDEO, talk, session, Lan.recording, Slots::filmed);
    relate(Kind.TALK_PROJECT, talk, session, Lan.project, Slots::named);
    relate(Kind.TALK_TOPIC, talk, session, Lan.topic, Slots::named);
  }

  private void relate(
      Kind kind, Resource subject, Slot slot, Property property, Function<RDFNode, Slot> reading) {
    for (Statement statement : statements(subject, property)) {
      RDFNode object = statement.getObject();
      add(kind, subject, object, List.of(statement), slot, reading.apply(object));
    }
  }

  private void add(
      Kind kind, RDFNode first, RDFNode second, List<Statement> basis, Slot slot, Slot other) {
    boolean counts =
        kind != Kind.TALK_PROJECT
            || !(other instanceof Slot.Named project)
            || !Borderline.project(project.names());
    facts.add(
        List.of(first, second),
        new Fact(
            kind, List.of(slot, other), counts, basis.stream().map(Statement::asTriple).toList()));
  }

  private static List<Statement> statements(Resource subject, Property property) {
    return subject.listProperties(property).toList();
  }
}
