package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The things with a name in a graph: one of ours, or any that uses the usual vocabularies (RDFS,
 * SKOS, schema.org, FOAF, DOAP, ORG).
 */
final class GraphItems {
  private final Graph graph;

  GraphItems(Graph graph) {
    this.graph = graph;
  }

  /** Everything that has an IRI and a name, by IRI. */
  List<Item> all() {
    var subjects = new TreeSet<String>();
    for (Node label : Vocabulary.of(Trait.NAME)) {
      graph.stream(Node.ANY, label, Node.ANY)
          .map(Triple::getSubject)
          .filter(Node::isURI)
          .forEach(s -> subjects.add(s.getURI()));
    }
    return items(subjects);
  }

  /** These, by IRI. */
  List<Item> items(Collection<String> iris) {
    return new TreeSet<>(iris)
        .stream()
            .map(NodeFactory::createURI)
            .map(this::item)
            .filter(i -> !i.names().isEmpty())
            .toList();
  }

  private Item item(Node subject) {
    var item = Item.of(subject.getURI());
    for (Trait trait : Trait.values()) {
      for (Node property : Vocabulary.of(trait)) {
        item = item.with(trait, values(trait, subject, property));
      }
    }
    var kinds = new TreeSet<Kind>();
    objects(subject, RDF.type.asNode()).forEach(t -> kinds.addAll(Vocabulary.kinds(t)));
    item =
        item.with(Trait.KIND, kinds.stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList());
    return company(place(series(item, subject), subject), subject);
  }

  private List<String> values(Trait trait, Node subject, Node property) {
    boolean address = Set.of(Trait.ID, Trait.HOMEPAGE, Trait.REPOSITORY).contains(trait);
    return objects(subject, property).stream()
        .flatMap(
            o ->
                o.isLiteral()
                    ? List.of(o.getLiteralLexicalForm()).stream()
                    : o.isURI() && address ? List.of(o.getURI()).stream() : names(o).stream())
        .sorted()
        .toList();
  }

  /** An edition goes by the name of its series as well. */
  private Item series(Item item, Node event) {
    for (Node series : objects(event, Lan.inSeries.asNode())) {
      item = item.with(Trait.ALIAS, names(series));
    }
    return item;
  }

  private Item place(Item item, Node subject) {
    for (Node place : objects(subject, Lan.place.asNode())) {
      item = item.with(Trait.CITY, names(place)).with(Trait.COUNTRY, around(place));
    }
    return item.with(Trait.COUNTRY, around(subject));
  }

  private List<String> around(Node place) {
    var names = new ArrayList<String>();
    var seen = new HashSet<Node>(); // the ontology might turn in a circle
    var next = objects(place, Lan.within.asNode());
    while (!next.isEmpty() && seen.add(next.get(0))) {
      names.addAll(names(next.get(0)));
      next = objects(next.get(0), Lan.within.asNode());
    }
    return names;
  }

  /** A speaker's talks, their events and other speakers, and employers; a talk's the same way. */
  private Item company(Item item, Node subject) {
    var talks = new ArrayList<>(subjects(Lan.speaker.asNode(), subject));
    for (Node talk : talks) {
      item = item.with(Trait.COMPANY, names(talk));
      item = speakersAndEvent(item, talk);
    }
    for (Node affiliation : objects(subject, Lan.affiliation.asNode())) {
      for (Node organisation : objects(affiliation, Lan.organisation.asNode())) {
        item = item.with(Trait.COMPANY, names(organisation));
      }
    }
    item = speakersAndEvent(item, subject);
    var own = new HashSet<>(item.names());
    var others = item.all(Trait.COMPANY).stream().filter(n -> !own.contains(n)).toList();
    var traits = new HashMap<>(item.traits());
    traits.remove(Trait.COMPANY);
    return new Item(item.iri(), traits).with(Trait.COMPANY, others);
  }

  private Item speakersAndEvent(Item item, Node talk) {
    for (Node speaker : objects(talk, Lan.speaker.asNode())) {
      item = item.with(Trait.COMPANY, names(speaker));
    }
    for (Node event : objects(talk, Lan.atEvent.asNode())) {
      item = item.with(Trait.COMPANY, names(event));
    }
    return item;
  }

  private List<String> names(Node thing) {
    var names = new ArrayList<String>();
    for (Trait trait : List.of(Trait.NAME, Trait.ALIAS)) {
      for (Node property : Vocabulary.of(trait)) {
        objects(thing, property).stream()
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
