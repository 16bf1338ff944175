package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** The kinds of things that have pages. */
enum Kind {
  PERSON("person", "persons", "Person", "People", Lan.Person),
  TALK("talk", "talks", "Talk", "Talks", Lan.Talk),
  EVENT("event", "events", "Event", "Events", Lan.Event),
  SERIES("series", "series", "Series of events", "Series", Lan.EventSeries),
  ORGANISATION("organisation", "organisations", "Organisation", "Organisations", Lan.Organisation),
  PROJECT("project", "projects", "Project", "Projects", Lan.Project),
  TOPIC("topic", "topics", "Topic", "Topics", Lan.Topic),
  PLACE("place", "places", "Place", "Places", Lan.Place),
  DOCUMENT("document", "documents", "Document", "Documents", Lan.Document);

  private final String word;
  private final String list;
  private final String one;
  private final String many;
  private final Node type;

  Kind(String word, String list, String one, String many, Resource type) {
    this.word = word;
    this.list = list;
    this.one = one;
    this.many = many;
    this.type = type.asNode();
  }

  /** As in the address of one, {@code person}; the template has this name too. */
  String word() {
    return word;
  }

  /** The address of the list of all, {@code /persons}. */
  String list() {
    return "/" + list;
  }

  /** {@code Person}. */
  String one() {
    return one;
  }

  /** {@code People}. */
  String many() {
    return many;
  }

  /** Its class in the ontology. */
  Node type() {
    return type;
  }

  /** The kind of a class; empty for classes without pages. */
  static Optional<Kind> ofType(Node type) {
    return Arrays.stream(values()).filter(k -> k.type.equals(type)).findFirst();
  }

  /** The kind whose list is at {@code path}. */
  static Optional<Kind> ofList(String path) {
    return Arrays.stream(values()).filter(k -> k.list().equals(path)).findFirst();
  }
}
