package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A column of a table of things, and how its cell is read off a thing. */
record Cell(Column column, BiFunction<Selection, Node, String> reader) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  String read(Selection selection, Node thing) {
    return reader.apply(selection, thing);
  }

  static Cell of(Column column, BiFunction<Selection, Node, String> reader) {
    return new Cell(column, reader);
  }

  /** The thing itself. */
  static Cell iri(String name) {
    return of(
        Column.of(name, Type.IRI, "The IRI of the " + name.replace('_', ' ') + ".").always(),
        (selection, thing) -> thing.getURI());
  }

  static Cell name() {
    return of(
        Column.of("name", Type.TEXT, "What it is called.").always(),
        (selection, thing) -> selection.facts().label(thing));
  }

  static Cell otherNames() {
    return of(
        Column.of("other_names", Type.TEXT, "Other forms of the name, with ' | ' between."),
        (selection, thing) ->
            selection.facts().objects(thing, SKOS.altLabel).stream()
                .map(Facts::text)
                .collect(Collectors.joining(" | ")));
  }

  /** A value as it stands. */
  static Cell value(String name, Property property) {
    return of(
        Column.of(name, Type.TEXT, property),
        (selection, thing) -> selection.facts().text(thing, property));
  }

  /** A term of the ontology as a word: {@code LightningTalk}. */
  static Cell term(String name, Property property) {
    return of(
        Column.of(name, Type.TEXT, property),
        (selection, thing) -> selection.facts().text(thing, property).replace(Lan.NS, ""));
  }

  /** The IRI of another thing; of several, the first. */
  static Cell link(String name, Property property, String table) {
    return of(
        Column.of(name, Type.IRI, property).to(table),
        (selection, thing) -> first(selection, thing, property));
  }

  /** What that other thing is called. */
  static Cell linkName(String name, Property property) {
    return of(
        Column.of(name, Type.TEXT, "What the " + name.replace("_name", "") + " is called."),
        (selection, thing) -> {
          String iri = first(selection, thing, property);
          return selection.facts().objects(thing, property).stream()
              .filter(o -> o.toString().equals(iri))
              .findFirst()
              .map(selection.facts()::label)
              .orElse("");
        });
  }

  static String first(Selection selection, Node thing, Property property) {
    return selection.facts().objects(thing, property).stream()
        .filter(selection::has)
        .findFirst()
        .map(Node::getURI)
        .orElse("");
  }

  static Cell date(String name, Property property) {
    return of(
        Column.of(name, Type.DATE, property),
        (selection, thing) -> selection.facts().date(thing, property));
  }

  static Cell precision(Property property) {
    return of(
        precisionColumn(),
        (selection, thing) -> precision(selection.facts().date(thing, property)));
  }

  static Cell year(Property property) {
    return of(yearColumn(), (selection, thing) -> year(selection.facts().date(thing, property)));
  }

  static Column precisionColumn() {
    return Column.of("precision", Type.TEXT, "How much of the date is known: day, month or year.");
  }

  static Column yearColumn() {
    return Column.of("year", Type.INTEGER, "The year of the date.");
  }

  static String year(String date) {
    return date.length() < YEAR ? "" : date.substring(0, YEAR);
  }

  static String precision(String date) {
    return date.isEmpty()
        ? ""
        : date.length() == YEAR ? "year" : date.length() == MONTH ? "month" : "day";
  }

  /** How many things of the selection point at this one. */
  static Cell count(String name, String meaning, Property property) {
    return of(
        Column.of(name, Type.INTEGER, meaning).always(),
        (selection, thing) ->
            Long.toString(
                selection.facts().subjects(property, thing).stream()
                    .filter(selection::has)
                    .count()));
  }

  static Cell mentions() {
    return of(
        Column.of("documents", Type.INTEGER, "The number of documents that name it.").always(),
        (selection, thing) -> Integer.toString(selection.support().mentions(thing)));
  }

  static Cell externalIds() {
    return of(
        Column.of(
            "external_ids",
            Type.TEXT,
            "What other data sets call the same thing: IRIs with a space between"
                + " (skos:exactMatch, owl:sameAs)."),
        (selection, thing) -> externalIds(selection, thing));
  }

  static String externalIds(Selection selection, Node thing) {
    return Stream.of(SKOS.exactMatch, OWL.sameAs)
        .flatMap(property -> selection.facts().objects(thing, property).stream())
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** The first of the labels in {@code names}, as the stored questions have it. */
  static String firstLabel(Selection selection, List<Node> names) {
    return names.stream()
        .flatMap(n -> selection.facts().objects(n, RDFS.label).stream())
        .map(Facts::text)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
