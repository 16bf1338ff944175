package dev.lanyard.serve.page;

import static java.util.stream.Collectors.joining;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.page.Note.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * Finds what documents disagree on, for the page of what it concerns. The questions {@code
 * conflicting-dates} and {@code conflicting-employers} ask the same of the whole graph; talks are
 * compared by {@link TalkConflicts}.
 */
final class Conflicts {
  private final Facts facts;
  private final Sources sources;

  Conflicts(Facts facts, Sources sources) {
    this.facts = facts;
    this.sources = sources;
  }

  /** About a thing of any kind. */
  List<Note> of(Node thing, Kind kind) {
    return switch (kind) {
      case EVENT -> {
        var notes = new ArrayList<Note>();
        notes.addAll(dates(thing, Lan.startDate));
        notes.addAll(dates(thing, Lan.endDate));
        notes.addAll(new TalkConflicts(facts, sources).at(thing));
        yield notes;
      }
      case TALK -> new TalkConflicts(facts, sources).of(thing);
      case PERSON -> employers(thing);
      default -> List.of();
    };
  }

  private List<Note> dates(Node event, Property property) {
    var values = facts.of(event, property);
    if (values.size() < 2) { // what is merely less precise is no more in what they state together
      return List.of();
    }
    return List.of(
        new Note(
            "Documents disagree on the " + facts.name(property.asNode()),
            values.stream()
                .map(
                    v ->
                        Side.of(
                            Link.none(When.of(facts.name(v)).words()),
                            links(sources.of(event, property, v))))
                .toList()));
  }

  private List<Note> employers(Node person) {
    var affiliations = facts.of(person, Lan.affiliation);
    if (affiliations.size() < 2) {
      return List.of();
    }
    var ties = new ArrayList<Tie>();
    for (Node affiliation : affiliations) {
      var month = facts.text(affiliation, Lan.asOf);
      for (Node organisation : facts.of(affiliation, Lan.organisation)) {
        for (Node document : sources.of(person, Lan.affiliation, affiliation)) {
          ties.add(
              new Tie(organisation, month.substring(0, Math.min(7, month.length())), document));
        }
      }
    }
    var byMonth = new TreeMap<String, Map<Node, Set<Node>>>();
    var together = together(ties);
    for (Tie one : ties) {
      for (Tie other : ties) {
        if (one.contradicts(other)
            && !together.contains(List.of(one.organisation(), other.organisation()))) {
          var month = one.month().length() > other.month().length() ? one.month() : other.month();
          byMonth
              .computeIfAbsent(month, m -> new TreeMap<>(TalkConflicts.BY_TEXT))
              .computeIfAbsent(one.organisation(), o -> new TreeSet<>(TalkConflicts.BY_TEXT))
              .add(one.document());
        }
      }
    }
    // Whoever moved in a year of which a document tells no more contradicts many, all in one way.
    var byOrganisations = new LinkedHashMap<String, Map<String, Map<Node, Set<Node>>>>();
    byMonth.forEach(
        (month, sides) ->
            byOrganisations
                .computeIfAbsent(sides.keySet().toString(), o -> new TreeMap<>())
                .put(month, sides));
    return byOrganisations.values().stream().map(this::employers).toList();
  }

  private Note employers(Map<String, Map<Node, Set<Node>>> byMonth) {
    var sides = new TreeMap<Node, Set<Node>>(TalkConflicts.BY_TEXT);
    byMonth
        .values()
        .forEach(
            all ->
                all.forEach(
                    (organisation, documents) ->
                        sides
                            .computeIfAbsent(
                                organisation, o -> new TreeSet<>(TalkConflicts.BY_TEXT))
                            .addAll(documents)));
    return new Note(
        "Documents name different organisations in "
            + byMonth.keySet().stream().map(m -> When.of(m).words()).collect(joining(", ")),
        sides.entrySet().stream()
            .map(s -> Side.of(facts.link(s.getKey()), links(s.getValue())))
            .toList());
  }

  /** The pairs of organisations of which one document names both: these are two jobs. */
  private static Set<List<Node>> together(List<Tie> ties) {
    var byDocument = new HashMap<Node, Set<Node>>();
    ties.forEach(
        t -> byDocument.computeIfAbsent(t.document(), d -> new HashSet<>()).add(t.organisation()));
    var pairs = new HashSet<List<Node>>();
    byDocument
        .values()
        .forEach(all -> all.forEach(one -> all.forEach(other -> pairs.add(List.of(one, other)))));
    return pairs;
  }

  private List<Link> links(Set<Node> documents) {
    return documents.stream().map(facts::link).toList();
  }

  /**
   * A person with an organisation.
   *
   * @param month {@code 2025-06}, or a year; empty if it is not known
   */
  private record Tie(Node organisation, String month, Node document) {
    boolean contradicts(Tie other) {
      return !organisation.equals(other.organisation)
          && !document.equals(other.document)
          && !month.isEmpty()
          && !other.month.isEmpty()
          && (month.startsWith(other.month) || other.month.startsWith(month));
    }
  }
}
