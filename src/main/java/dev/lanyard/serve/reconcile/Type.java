package dev.lanyard.serve.reconcile;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.graph.Lan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;

/** What may be looked for: a class of the ontology, {@code Person}. */
enum Type {
  PERSON(Kind.PERSON, Lan.Person),
  ORGANISATION(Kind.ORGANISATION, Lan.Organisation),
  PROJECT(Kind.PROJECT, Lan.Project),
  EVENT(Kind.EVENT, Lan.Event),
  SERIES(Kind.SERIES, Lan.EventSeries),
  TALK(Kind.TALK, Lan.Talk),
  PLACE(Kind.PLACE, Lan.Place),
  TOPIC(Kind.TOPIC, Lan.Topic);

  private final Kind kind;
  private final Resource term;

  Type(Kind kind, Resource term) {
    this.kind = kind;
    this.term = term;
  }

  /** What links call it. */
  Kind kind() {
    return kind;
  }

  /** The class of the ontology. */
  Resource term() {
    return term;
  }

  /** What it goes by in queries and answers, {@code EventSeries}. */
  String id() {
    return term.getLocalName();
  }

  /** The type that a thing of this kind has. */
  static Optional<Type> of(Kind kind) {
    return Arrays.stream(values()).filter(t -> t.kind == kind).findFirst();
  }

  /** The type of this name or IRI. */
  static Optional<Type> of(String word) {
    return Arrays.stream(values())
        .filter(t -> t.id().equalsIgnoreCase(word) || t.term.getURI().equals(word))
        .findFirst();
  }

  /** All of them, {@code Person, Organisation, ...}. */
  static String all() {
    return Arrays.stream(values()).map(Type::id).collect(Collectors.joining(", "));
  }

  /** What may be meant where nobody says what it is. */
  static List<Type> any() {
    return List.of(values());
  }
}
