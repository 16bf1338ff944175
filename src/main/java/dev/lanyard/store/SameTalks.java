package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds talks that several documents tell of under different names.
 *
 * <p>Two documents mean one talk when the same people give it at the same event, in whatever order
 * they are named, unless a document tells of two such talks or the titles differ:
 *
 * <ul>
 *   <li>One: <em>Ana and Tom spoke at X</em>, and <em>Tom and Ana: Queues that sleep</em> at X.
 *   <li>Two: <em>Tom: Queues that sleep</em>, and <em>Tom: Waking Slumber</em>, both at X.
 * </ul>
 */
final class SameTalks {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node TALK = lan("Talk");
  private static final Node AT = lan("atEvent");
  private static final Node SPEAKER = lan("speaker");
  private static final Node TITLE = lan("title");

  /** By event and speakers; in it by document. */
  private final Map<String, Map<String, List<Told>>> occasions = new TreeMap<>();

  /** All talks of each document, whoever gave them. */
  private final Map<String, Set<Node>> talksOf = new TreeMap<>();

  /** One talk as one document tells of it; the title is empty where there is none. */
  private record Told(Node talk, String title) {}

  private SameTalks() {}

  /**
   * What each talk is to be called instead, for those that go by several names.
   *
   * @param documents the facts of each document, by its name
   */
  static Map<Node, Node> among(Map<String, Graph> documents) {
    var found = new SameTalks();
    documents.forEach(found::read);
    var names = new TreeMap<Node, Node>(Comparator.comparing(n -> n.toString()));
    found.occasions.values().forEach(occasion -> found.merge(occasion, names));
    return names;
  }

  private void read(String document, Graph graph) {
    var talks =
        graph.stream(Node.ANY, TYPE, TALK).map(Triple::getSubject).collect(Collectors.toSet());
    talksOf.put(document, talks);
    talks.forEach(talk -> read(document, graph, talk));
  }

  private void read(String document, Graph graph, Node talk) {
    var events = objects(graph, talk, AT);
    var speakers = objects(graph, talk, SPEAKER);
    if (events.isEmpty() || speakers.isEmpty()) {
      return;
    }
    var titles =
        graph.stream(talk, TITLE, Node.ANY).map(t -> t.getObject().getLiteralLexicalForm());
    occasions
        .computeIfAbsent(events + " " + speakers, k -> new TreeMap<>())
        .computeIfAbsent(document, k -> new ArrayList<>())
        .add(new Told(talk, titles.min(String::compareTo).orElse("")));
  }

  private void merge(Map<String, List<Told>> byDocument, Map<Node, Node> names) {
    var talks = byDocument.values().stream().flatMap(List::stream).toList();
    var nodes = talks.stream().map(Told::talk).collect(Collectors.toSet());
    // Who tells of two of them knows that they are two, and nobody can say which of them another
    // means.
    if (talksOf.values().stream()
        .anyMatch(known -> known.stream().filter(nodes::contains).count() > 1)) {
      return;
    }
    var first =
        talks.stream()
            .min(
                Comparator.comparing((Told t) -> t.title().isEmpty())
                    .thenComparing(t -> t.talk().toString()))
            .orElseThrow();
    if (talks.stream()
        .allMatch(t -> t.title().isEmpty() || Titles.alike(t.title(), first.title()))) {
      talks.stream()
          .filter(t -> !t.talk().equals(first.talk()))
          .forEach(t -> names.put(t.talk(), first.talk()));
    }
  }

  private static TreeSet<String> objects(Graph graph, Node subject, Node predicate) {
    var objects = new TreeSet<String>();
    graph.stream(subject, predicate, Node.ANY).forEach(t -> objects.add(t.getObject().toString()));
    return objects;
  }

  private static Node lan(String name) {
    return NodeFactory.createURI("https://w3id.org/lanyard#" + name);
  }
}
