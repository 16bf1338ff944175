package dev.lanyard.evaluate;

import dev.lanyard.graph.Lan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The graph that a perfect extraction would make of a document. */
final class GoldModel {
  private final Gold gold;
  private final Model model = ModelFactory.createDefaultModel();
  private final Map<String, Resource> known = new HashMap<>();
  private final Resource document;
  private int count;

  private GoldModel(Gold gold) {
    this.gold = gold;
    document = model.createResource(Lan.BASE + "document/" + gold.document(), Lan.Document);
  }

  static Model of(Gold gold) {
    var graph = new GoldModel(gold);
    graph.build();
    return graph.model;
  }

  private void build() {
    gold.organisations().forEach(names -> entity("organisation", Lan.Organisation, names));
    gold.projects().forEach(names -> entity("project", Lan.Project, names));
    gold.people().forEach(person -> entity("person", Lan.Person, person.names()));
    gold.people().forEach(this::affiliations);
    gold.places().forEach(name -> document.addProperty(Lan.mentions, place(name)));
    gold.topics().forEach(name -> document.addProperty(Lan.topic, find("topic", name)));
    gold.events().forEach(this::event);
    gold.talks().forEach(this::talk);
  }

  private void affiliations(Gold.Person person) {
    person
        .affiliations()
        .forEach(
            one ->
                affiliation(find("person", person.names().get(0)), one.organisation(), one.role()));
  }

  private void affiliation(Resource person, String organisation, String role) {
    Resource node = fresh("affiliation").addProperty(RDF.type, Lan.Affiliation);
    if (!organisation.isEmpty()) {
      node.addProperty(Lan.organisation, find("organisation", organisation));
    }
    if (!role.isEmpty()) {
      node.addProperty(Lan.role, role);
    }
    person.addProperty(Lan.affiliation, node);
  }

  private void event(Gold.Event event) {
    Resource node = entity("event", Lan.Event, event.names());
    known.put("event-id " + event.id(), node);
    if (!event.series().isEmpty()) {
      node.addProperty(Lan.inSeries, find("series", event.series()));
    }
    if (!event.date().isEmpty()) {
      node.addProperty(Lan.startDate, event.date());
    }
    if (!event.place().isEmpty()) {
      node.addProperty(Lan.place, place(event.place()));
    }
    if (!event.venue().isEmpty()) {
      node.addProperty(Lan.venue, find("venue", event.venue()).addProperty(RDF.type, Lan.Place));
    }
    for (String host : event.hosts()) {
      String kind = known.containsKey(key("person", host)) ? "person" : "organisation";
      node.addProperty(Lan.host, find(kind, host));
    }
    event.sponsors().forEach(who -> node.addProperty(Lan.sponsor, find("organisation", who)));
    event.expected().forEach(who -> node.addProperty(Lan.expects, find("organisation", who)));
  }

  private void talk(Gold.Talk talk) {
    Resource node = fresh("talk").addProperty(RDF.type, Lan.Talk);
    if (talk.title().isEmpty()) {
      node.addProperty(RDFS.label, "Talk without a title");
    } else {
      node.addProperty(RDFS.label, talk.title()).addProperty(Lan.title, talk.title());
    }
    for (Gold.Event event : talk.events()) {
      node.addProperty(Lan.atEvent, known.get("event-id " + event.id()));
    }
    for (Gold.Speaker speaker : talk.speakers()) {
      Resource person = find("person", speaker.name());
      node.addProperty(Lan.speaker, person);
      if (!speaker.organisation().isEmpty()) {
        affiliation(person, speaker.organisation(), "");
      }
    }
    if (!talk.video().isEmpty()) {
      node.addProperty(Lan.recording, model.createResource(talk.video()));
    }
    talk.projects().forEach(name -> node.addProperty(Lan.project, find("project", name)));
    talk.topics().forEach(name -> node.addProperty(Lan.topic, find("topic", name)));
  }

  private Resource place(String name) {
    return find("place", name).addProperty(RDF.type, Lan.Place);
  }

  private Resource entity(String kind, Resource type, List<String> names) {
    Resource node = fresh(kind).addProperty(RDF.type, type).addProperty(RDFS.label, names.get(0));
    names.stream().skip(1).forEach(name -> node.addProperty(SKOS.altLabel, name));
    names.forEach(name -> known.putIfAbsent(key(kind, name), node));
    return node;
  }

  private Resource find(String kind, String name) {
    return known.computeIfAbsent(key(kind, name), key -> fresh(kind).addProperty(RDFS.label, name));
  }

  private Resource fresh(String kind) {
    count++;
    return model.createResource(Lan.BASE + kind + "/" + count);
  }

  private static String key(String kind, String name) {
    return kind + " " + Names.fold(name);
  }
}
