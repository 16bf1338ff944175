package dev.lanyard.ask.diff;

import dev.lanyard.ask.diff.Stated.Thing;
import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.OntologyFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Which differences somebody wants to be told of.
 *
 * <p>{@code new Only(Set.of(TALK), Set.of("speaker"), "Harbour Days")}: who speaks now and did not
 * before, or the other way round, in the talks of Harbour Days.
 *
 * @param kinds what they are about; empty for anything
 * @param properties what is told of it, {@code speaker}; empty for anything, and for what came,
 *     went or goes by another IRI
 * @param event part of the name of an event that they are about, or whose talk they are about; or
 *     its IRI, or the end of that; empty for any
 */
public record Only(Set<Kind> kinds, Set<String> properties, String event) {
  /** All of them. */
  public static final Only ALL = new Only(Set.of(), Set.of(), "");

  /** What differs of a thing itself. */
  private static final Set<String> OF_ITSELF = Set.of("name", "kind", "exactMatch", "sameAs");

  public Only {
    kinds = Set.copyOf(kinds);
    properties = Set.copyOf(properties);
  }

  /**
   * Those of the differences.
   *
   * @throws Fault {@code diff-filter}
   */
  List<Difference> of(List<Difference> all, Stated before, Stated after) {
    properties.stream().sorted().forEach(Only::check);
    Set<String> about = event.isEmpty() ? Set.of() : about(before, after);
    return all.stream()
        .filter(d -> kinds.isEmpty() || kinds.stream().anyMatch(kind -> isOf(kind, d.kind())))
        .filter(d -> properties.isEmpty() || properties.contains(d.property()))
        .filter(d -> event.isEmpty() || about.contains(d.iri()))
        .toList();
  }

  /** {@code EventSeries} is of the kind {@code SERIES}. */
  private static boolean isOf(Kind kind, String type) {
    return type.toUpperCase(Locale.ROOT).endsWith(kind.name());
  }

  private Set<String> about(Stated before, Stated after) {
    Set<String> about =
        Stream.of(before, after)
            .flatMap(side -> side.things().entrySet().stream())
            .filter(this::isEvent)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    if (about.isEmpty()) {
      throw new Fault(
          "diff-filter",
          "--event " + event,
          "neither graph has an event with this in its name, or with this IRI",
          "See which there are with 'lanyard ask events --graph NEW'.");
    }
    Set<String> events = Set.copyOf(about);
    Stream.of(before, after)
        .flatMap(side -> side.facts().keySet().stream())
        .filter(fact -> fact.property().equals(Lan.atEvent.getLocalName()))
        .filter(fact -> fact.values().stream().map(Node::toString).anyMatch(events::contains))
        .forEach(fact -> about.add(fact.subject()));
    return about;
  }

  private boolean isEvent(Map.Entry<String, Thing> entry) {
    String iri = entry.getKey();
    Thing thing = entry.getValue();
    return isOf(Kind.EVENT, thing.kind())
        && (thing.label().toLowerCase(Locale.ROOT).contains(event.toLowerCase(Locale.ROOT))
            || iri.equals(event)
            || iri.endsWith("/" + event));
  }

  private static void check(String property) {
    Model ontology = OntologyFiles.load();
    var known = ResourceFactory.createResource(Lan.NS + property);
    if (!OF_ITSELF.contains(property)
        && !ontology.contains(known, RDF.type, OWL.ObjectProperty)
        && !ontology.contains(known, RDF.type, OWL.DatatypeProperty)) {
      throw new Fault(
          "diff-filter",
          "--property " + property,
          "the ontology has no property of this name",
          "Name one such as speaker, sponsor, startDate or affiliation; 'name' is one, too.");
    }
  }
}
