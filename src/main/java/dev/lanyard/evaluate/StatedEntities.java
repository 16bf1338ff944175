package dev.lanyard.evaluate;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a document's graph names.
 *
 * <ul>
 *   <li>A person, an organisation, a project or an event is whatever is typed so.
 *   <li>A talk is an entity when it has a {@code lan:title}.
 *   <li>A place is one that the document mentions ({@code lan:mentions}) and that is no venue:
 *       London in <em>KubeCon London</em> is where the event was, yet nobody wrote of London.
 *   <li>A topic is what the document has by {@code lan:topic}.
 * </ul>
 */
final class StatedEntities {
  private final Model model;
  private final Facts facts;

  StatedEntities(Model model, Facts facts) {
    this.model = model;
    this.facts = facts;
  }

  void reduce() {
    all(Lan.Person).forEach(person -> add(Kind.PERSON, person, Slots.named(person), true));
    all(Lan.Organisation).forEach(one -> add(Kind.ORGANISATION, one, Slots.named(one), true));
    all(Lan.Project)
        .forEach(
            project ->
                add(
                    Kind.PROJECT,
                    project,
                    Slots.named(project),
                    !Borderline.project(Labels.names(project))));
    all(Lan.Event).forEach(event -> add(Kind.EVENT, event, Slots.worded(event), true));
    all(Lan.Talk).stream()
        .filter(talk -> talk.hasProperty(Lan.title))
        .forEach(talk -> add(Kind.TALK, talk, Slots.session(talk), true));
    all(Lan.Place).stream()
        .filter(this::isWrittenOf)
        .forEach(place -> add(Kind.PLACE, place, Slots.named(place), true));
    for (Resource document : all(Lan.Document)) {
      for (Statement topic : document.listProperties(Lan.topic).toList()) {
        RDFNode what = topic.getObject();
        var fact =
            new Fact(Kind.TOPIC, List.of(Slots.named(what)), true, List.of(topic.asTriple()));
        facts.add(List.of(what), fact);
      }
    }
  }

  private List<Resource> all(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private boolean isWrittenOf(Resource place) {
    return model.contains(null, Lan.mentions, place)
        && (!model.contains(null, Lan.venue, place) || model.contains(null, Lan.place, place));
  }

  private void add(Kind kind, Resource entity, Slot slot, boolean counts) {
    facts.add(List.of(entity), new Fact(kind, List.of(slot), counts, basis(entity)));
  }

  /** That it is mentioned, of which class it is, what it is called: whichever is claimed. */
  private List<Triple> basis(Resource entity) {
    var basis = new ArrayList<Triple>();
    model.listStatements(null, Lan.mentions, entity).forEach(s -> basis.add(s.asTriple()));
    for (var property : List.of(RDF.type, RDFS.label, Lan.title)) {
      entity.listProperties(property).forEach(s -> basis.add(s.asTriple()));
    }
    return basis;
  }
}
