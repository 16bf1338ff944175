package dev.lanyard.ask.diff;

import dev.lanyard.ask.Names;
import dev.lanyard.ask.diff.Stated.Thing;
import dev.lanyard.ask.diff.Stated.Told;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Union;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads what a graph states, the ontology and what follows left out. */
final class StatedReader {
  private static final Node TYPE = RDF.type.asNode();
  private static final Set<Node> LINKS = Set.of(SKOS.exactMatch.asNode(), OWL.sameAs.asNode());
  private static final List<Node> AFFILIATION =
      List.of(Lan.role.asNode(), Lan.organisation.asNode(), Lan.asOf.asNode());

  private final Union union;
  private final Graph all;
  private final Names names;
  private final TreeMap<String, Thing> things = new TreeMap<>();
  private final HashMap<Fact, Told> facts = new HashMap<>();

  private StatedReader(Union union) {
    this.union = union;
    this.all = union.dataset().asDatasetGraph().getDefaultGraph();
    this.names = new Names(union.dataset());
  }

  /** Reads all of it. */
  static Stated read(Union union) {
    return new StatedReader(union).read();
  }

  private Stated read() {
    DatasetGraph graphs = union.dataset().asDatasetGraph();
    Map<Triple, Set<String>> sources = sources(graphs);
    var known = new HashSet<Triple>();
    for (String background : List.of(DocumentUnion.ONTOLOGY, DocumentUnion.ENTAILED)) {
      graphs.getGraph(NodeFactory.createURI(background)).find().forEach(known::add);
    }
    all.find()
        .filterKeep(t -> t.getSubject().isURI())
        .filterKeep(t -> sources.containsKey(t) || !known.contains(t))
        .forEach(t -> read(t, sources.getOrDefault(t, Set.of())));
    return new Stated(things, facts, canonicals());
  }

  /** Which documents state what. */
  private static Map<Triple, Set<String>> sources(DatasetGraph graphs) {
    var sources = new HashMap<Triple, Set<String>>();
    graphs.stream(Node.ANY, Node.ANY, TYPE, Lan.Document.asNode())
        .filter(q -> q.getSubject().equals(q.getGraph()))
        .forEach(
            document ->
                graphs
                    .getGraph(document.getGraph())
                    .find()
                    .forEach(
                        t ->
                            sources
                                .computeIfAbsent(t, s -> new TreeSet<>())
                                .add(document.getGraph().getURI())));
    return sources;
  }

  private void read(Triple triple, Set<String> sources) {
    Node subject = triple.getSubject();
    Node property = triple.getPredicate();
    Node object = triple.getObject();
    if (is(subject, Lan.Affiliation.asNode())) {
      return; // It is read with its person.
    }
    if (property.equals(TYPE) && object.toString().startsWith(Lan.NS)) {
      things.merge(
          subject.getURI(),
          new Thing(object.getLocalName(), names.of(subject), sources),
          (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
    } else if (property.equals(Lan.affiliation.asNode())) {
      add(triple, parts(object), sources);
    } else if (property.getNameSpace().equals(Lan.NS) || LINKS.contains(property)) {
      add(triple, List.of(object), sources);
    }
  }

  private boolean is(Node node, Node type) {
    return all.contains(node, TYPE, type);
  }

  private List<Node> parts(Node affiliation) {
    return AFFILIATION.stream()
        .flatMap(
            p ->
                all.stream(affiliation, p, Node.ANY)
                    .map(Triple::getObject)
                    .sorted(Comparator.comparing(Node::toString)))
        .toList();
  }

  private void add(Triple triple, List<Node> values, Set<String> sources) {
    var fact = new Fact(triple.getSubject().getURI(), triple.getPredicate().getLocalName(), values);
    String words = values.stream().map(names::of).collect(Collectors.joining(", "));
    facts.merge(fact, new Told(words, sources), Told::and);
  }

  private Map<String, String> canonicals() {
    var canonicals = new TreeMap<String, String>();
    union
        .identities()
        .decisions()
        .forEach(d -> canonicals.put(d.document() + " " + d.iri(), d.canonical()));
    return canonicals;
  }
}
