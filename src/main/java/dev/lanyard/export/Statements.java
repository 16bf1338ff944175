package dev.lanyard.export;

import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The statements of a selection, sorted, one by one. */
record Statements(Selection selection) {
  /** Graphs that hold what is the same in every export, or follows from the rest. */
  private static final Set<String> NOT_STATED =
      Set.of(DocumentUnion.ONTOLOGY, DocumentUnion.ENTAILED, DocumentUnion.IDENTITY);

  /** What all documents say together of the things that are selected. */
  void facts(StreamRDF out) {
    for (Node thing : selection.visit("facts", selection.things())) {
      selection.facts().of(thing).stream().filter(selection::tells).forEach(out::triple);
    }
  }

  /** The same document by document, with the evidence, the links and the corrections. */
  void quads(StreamRDF out) {
    for (Node name : selection.visit("graphs", names())) {
      Graph graph = selection.dataset().asDatasetGraph().getGraph(name);
      var facts = new Facts(graph);
      for (Node subject : subjects(graph)) {
        if (keeps(facts, subject)) {
          facts.of(subject).stream()
              .filter(t -> !selection.leadsOut(t.getObject()))
              .forEach(t -> out.quad(Quad.create(name, t)));
        }
      }
    }
  }

  /** The graphs that go out, by name. */
  List<Node> names() {
    DatasetGraph graphs = selection.dataset().asDatasetGraph();
    var names = new ArrayList<Node>();
    graphs.listGraphNodes().forEachRemaining(names::add);
    names.removeIf(name -> !isOut(name));
    names.sort(Facts.ORDER);
    return names;
  }

  /** Whether a graph goes out, as far as its name tells. */
  boolean isOut(Node name) {
    return !NOT_STATED.contains(name.toString());
  }

  private static List<Node> subjects(Graph graph) {
    var subjects = new HashSet<Node>();
    graph.stream().map(Triple::getSubject).forEach(subjects::add);
    return subjects.stream().sorted(Facts.ORDER).toList();
  }

  /** Whether it is a selected thing, or a claim or a link about selected things alone. */
  boolean keeps(Facts facts, Node subject) {
    if (selection.isWhole() || selection.has(subject)) {
      return true;
    }
    List<Node> about = facts.objects(subject, RDF.subject);
    return !about.isEmpty()
        && about.stream().allMatch(selection::has)
        && facts.objects(subject, RDF.object).stream().noneMatch(selection::leadsOut);
  }
}
