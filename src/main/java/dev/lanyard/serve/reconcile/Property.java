package dev.lanyard.serve.reconcile;

import static dev.lanyard.serve.reconcile.Type.EVENT;
import static dev.lanyard.serve.reconcile.Type.ORGANISATION;
import static dev.lanyard.serve.reconcile.Type.PERSON;
import static dev.lanyard.serve.reconcile.Type.PLACE;
import static dev.lanyard.serve.reconcile.Type.PROJECT;
import static dev.lanyard.serve.reconcile.Type.SERIES;
import static dev.lanyard.serve.reconcile.Type.TALK;
import static dev.lanyard.serve.reconcile.Type.TOPIC;

import dev.lanyard.store.Prefixes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;

/**
 * What can be told of a thing, and asked for beside its name: a path through the graph, by which
 * {@code organisation} of a person leads over an affiliation.
 *
 * <p>One word may be told of several types: the {@code event} of a talk is where it was given, that
 * of a place what was held there.
 */
enum Property {
  AFFILIATED(
      "organisation",
      "Whom a person or a talk stood for.",
      "lan:affiliation/lan:organisation|lan:representing",
      Set.of(ORGANISATION),
      PERSON,
      TALK),
  ROLE("role", "What a person did there.", "lan:affiliation/lan:role", Set.of(), PERSON),
  MEMBER(
      "person",
      "Who stood for an organisation.",
      "^lan:organisation/^lan:affiliation",
      Set.of(PERSON),
      ORGANISATION),
  SPEAKER(
      "speaker",
      "Who gave a talk, or spoke at an event.",
      "lan:speaker|^lan:atEvent/lan:speaker",
      Set.of(PERSON),
      TALK,
      EVENT),
  GIVEN(
      "talk",
      "The talks of a person, organisation or event, or about a project or topic.",
      "^lan:speaker|^lan:representing|^lan:atEvent|^lan:project|^lan:topic",
      Set.of(TALK),
      PERSON,
      ORGANISATION,
      EVENT,
      PROJECT,
      TOPIC),
  HELD(
      "event",
      "Where a talk was given, a person spoke; the editions of a series; what was held in a place.",
      "lan:atEvent|^lan:speaker/lan:atEvent|^lan:inSeries|^lan:place|^lan:venue",
      Set.of(EVENT),
      TALK,
      PERSON,
      SERIES,
      PLACE),
  HOSTED("hosted", "The events that somebody hosted.", "^lan:host", Set.of(EVENT), PERSON),
  SPONSORED(
      "sponsored",
      "The events that an organisation sponsored.",
      "^lan:sponsor",
      Set.of(EVENT),
      ORGANISATION),
  START(
      "startDate",
      "When an event began: a day, a month or a year; of a talk that of its event.",
      "lan:startDate|lan:atEvent/lan:startDate",
      Set.of(),
      EVENT,
      TALK),
  END("endDate", "The last day of an event.", "lan:endDate", Set.of(), EVENT),
  CITY(
      "place",
      "The city of an event, or of a talk's.",
      "lan:place|lan:atEvent/lan:place",
      Set.of(PLACE),
      EVENT,
      TALK),
  COUNTRY(
      "within",
      "What a place, or an event's place, lies in.",
      "lan:within+|lan:place/lan:within+",
      Set.of(PLACE),
      PLACE,
      EVENT),
  VENUE("venue", "The building of an event.", "lan:venue", Set.of(PLACE), EVENT),
  IN_SERIES("series", "The series of an event.", "lan:inSeries", Set.of(SERIES), EVENT),
  PART_OF("partOf", "The larger event around an event.", "lan:partOf", Set.of(EVENT), EVENT),
  HOST("host", "Who hosted an event.", "lan:host", Set.of(PERSON, ORGANISATION), EVENT),
  SPONSOR("sponsor", "Who supported an event.", "lan:sponsor", Set.of(ORGANISATION), EVENT),
  STATUS("status", "Whether an event was held or announced.", "lan:status", Set.of(), EVENT),
  TITLE("title", "The title of a talk.", "lan:title", Set.of(), TALK),
  FORM("kind", "The form of a talk: keynote, panel, demo …", "lan:kind", Set.of(), TALK),
  ABOUT_PROJECT("project", "The projects in a talk.", "lan:project", Set.of(PROJECT), TALK),
  ABOUT("topic", "The topics of a talk.", "lan:topic", Set.of(TOPIC), TALK),
  RECORDING("recording", "The video or audio of a talk.", "lan:recording", Set.of(), TALK),
  MATURITY("maturity", "How mature a project is said to be.", "lan:maturity", Set.of(), PROJECT),
  BROADER("broader", "The broader topic.", "skos:broader", Set.of(TOPIC), TOPIC),
  HOMEPAGE(
      "homepage",
      "Where it is at home on the web.",
      "schema:url|foaf:homepage",
      Set.of(),
      ORGANISATION,
      PROJECT,
      PERSON,
      EVENT,
      SERIES),
  REPOSITORY("repository", "Where its source code is.", "doap:repository", Set.of(), PROJECT),
  ALIAS("alias", "Other names.", "skos:altLabel", Set.of(), Type.values()),
  SAME(
      "sameAs",
      "The same in other people's data.",
      "skos:exactMatch|owl:sameAs",
      Set.of(),
      Type.values()),
  DOCUMENT("document", "Who tells of it.", "^lan:mentions", Set.of(), Type.values());

  private static final Map<Property, Path> PATHS = paths();

  private final String id;
  private final String description;
  private final String path;
  private final Set<Type> values;
  private final List<Type> subjects;

  Property(String id, String description, String path, Set<Type> values, Type... subjects) {
    this.id = id;
    this.description = description;
    this.path = path;
    this.values = values;
    this.subjects = List.of(subjects);
  }

  /** What it goes by in queries and answers. */
  String id() {
    return id;
  }

  String description() {
    return description;
  }

  /** The way from a thing to its values. */
  Path path() {
    return Objects.requireNonNull(PATHS.get(this));
  }

  private static Map<Property, Path> paths() {
    var prefixes = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()).lock();
    var paths = new EnumMap<Property, Path>(Property.class);
    for (Property property : values()) {
      paths.put(property, PathParser.parse(property.path, prefixes));
    }
    return paths;
  }

  /** What its values are, if they are things that can be looked for. */
  Set<Type> gives() {
    return values;
  }

  /** Whether it is told of things of this type. */
  boolean isOf(Type type) {
    return subjects.contains(type);
  }

  /** Those that are told of a type, the most telling first. */
  static List<Property> of(Type type) {
    return Arrays.stream(values()).filter(p -> p.isOf(type)).toList();
  }

  /** The property of this name. */
  static Optional<Property> of(String word) {
    return Arrays.stream(values()).filter(p -> p.id.equals(word)).findFirst();
  }

  /** All of them, {@code organisation, role, ...}. */
  static String all() {
    return Arrays.stream(values()).map(Property::id).collect(Collectors.joining(", "));
  }
}
