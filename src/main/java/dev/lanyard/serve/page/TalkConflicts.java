package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.page.Note.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * Finds talks of one event of which documents give different speakers or titles, as the questions
 * {@code conflicting-speakers} and {@code conflicting-titles} do for the whole graph.
 */
final class TalkConflicts {
  static final Comparator<Node> BY_TEXT = Comparator.comparing(n -> n.toString());

  private final Facts facts;
  private final Sources sources;

  TalkConflicts(Facts facts, Sources sources) {
    this.facts = facts;
    this.sources = sources;
  }

  /** About one talk. */
  List<Note> of(Node talk) {
    return facts.of(talk, Lan.atEvent).stream()
        .flatMap(e -> found(e).stream())
        .filter(f -> f.talks().contains(talk))
        .map(Found::note)
        .distinct()
        .toList();
  }

  /** About all talks of an event. */
  List<Note> at(Node event) {
    return found(event).stream().map(Found::note).distinct().toList();
  }

  private List<Found> found(Node event) {
    var byTitle = new TreeMap<String, List<Node>>();
    var bySpeakers = new TreeMap<String, List<Node>>();
    for (Node talk : facts.whose(Lan.atEvent, event)) {
      byTitle
          .computeIfAbsent(facts.name(talk).toLowerCase(Locale.ROOT), t -> new ArrayList<>())
          .add(talk);
      var speakers = facts.of(talk, Lan.speaker);
      var key = speakers.isEmpty() ? talk.toString() : speakers.toString();
      bySpeakers.computeIfAbsent(key, s -> new ArrayList<>()).add(talk);
    }
    var found = new ArrayList<Found>();
    byTitle.values().forEach(talks -> found.addAll(speakers(event, talks)));
    bySpeakers.values().forEach(talks -> found.addAll(titles(event, talks)));
    return found;
  }

  /** Of talks of one title, which may be one talk. */
  private List<Found> speakers(Node event, List<Node> talks) {
    if (talks.size() == 1 && facts.of(talks.get(0), Lan.speaker).size() < 2) {
      return List.of();
    }
    var said = said(talks, Lan.speaker);
    var sides = new TreeMap<Node, Set<Node>>(BY_TEXT);
    said.forEach(
        (document, speakers) ->
            said.forEach(
                (other, others) -> {
                  // Naming fewer is no contradiction, naming somebody else instead is.
                  var only = without(speakers, others);
                  var instead = without(others, speakers);
                  if (!instead.isEmpty() && !tellsApart(event, talks, document, other)) {
                    only.forEach(
                        p -> sides.computeIfAbsent(p, s -> new TreeSet<>(BY_TEXT)).add(document));
                  }
                }));
    return sides.isEmpty() ? List.of() : List.of(found(talks, "name different speakers of", sides));
  }

  /** Of talks by the same speakers, which may be one talk. */
  private List<Found> titles(Node event, List<Node> talks) {
    if (talks.size() == 1 && facts.of(talks.get(0), Lan.title).size() < 2) {
      return List.of();
    }
    var said = said(talks, Lan.title);
    var sides = new TreeMap<Node, Set<Node>>(BY_TEXT);
    said.forEach(
        (document, titles) ->
            said.forEach(
                (other, others) -> {
                  if (!document.equals(other) && !tellsApart(event, talks, document, other)) {
                    titles.stream()
                        .filter(t -> others.stream().anyMatch(o -> differ(t, o)))
                        .forEach(
                            t ->
                                sides
                                    .computeIfAbsent(t, s -> new TreeSet<>(BY_TEXT))
                                    .add(document));
                  }
                }));
    return sides.isEmpty() ? List.of() : List.of(found(talks, "give different titles of", sides));
  }

  /** By document, what it states of any of the talks. */
  private Map<Node, Set<Node>> said(List<Node> talks, Property property) {
    var said = new TreeMap<Node, Set<Node>>(BY_TEXT);
    for (Node talk : talks) {
      for (Node value : facts.of(talk, property)) {
        sources
            .of(talk, property, value)
            .forEach(d -> said.computeIfAbsent(d, x -> new TreeSet<>(BY_TEXT)).add(value));
      }
    }
    return said;
  }

  /** Whether one of two documents has several of the talks: what it tells apart is several. */
  private boolean tellsApart(Node event, List<Node> talks, Node document, Node other) {
    if (talks.size() == 1) {
      return false;
    }
    var count = new HashMap<Node, Integer>();
    talks.forEach(
        t -> sources.of(t, Lan.atEvent, event).forEach(d -> count.merge(d, 1, Integer::sum)));
    return count.getOrDefault(document, 0) > 1 || count.getOrDefault(other, 0) > 1;
  }

  private Set<Node> without(Set<Node> speakers, Set<Node> others) {
    var names = others.stream().map(o -> facts.name(o).toLowerCase(Locale.ROOT)).toList();
    var left = new TreeSet<Node>(BY_TEXT);
    for (Node speaker : speakers) {
      var name = facts.name(speaker).toLowerCase(Locale.ROOT);
      // A first name alone may be that of the other.
      boolean known =
          others.contains(speaker)
              || names.stream().anyMatch(n -> n.startsWith(name + " ") || name.startsWith(n + " "));
      if (!known) {
        left.add(speaker);
      }
    }
    return left;
  }

  /** A title cut short, or with other capitals and stops, is the same title. */
  private boolean differ(Node title, Node other) {
    var one = letters(title);
    var two = letters(other);
    return !one.contains(two) && !two.contains(one);
  }

  private String letters(Node title) {
    return facts.name(title).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private Found found(Collection<Node> talks, String what, Map<Node, Set<Node>> sides) {
    var name = facts.name(talks.iterator().next());
    return new Found(
        Set.copyOf(talks),
        new Note(
            "Documents %s “%s”".formatted(what, name),
            sides.entrySet().stream()
                .map(
                    s ->
                        Side.of(
                            facts.link(s.getKey()),
                            s.getValue().stream().map(facts::link).toList()))
                .toList()));
  }

  private record Found(Set<Node> talks, Note note) {
    Found {
      talks = Set.copyOf(talks);
    }
  }
}
