package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Onlooker;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The part of a graph that goes out: what the documents state, or what of it has to do with some
 * events. Things that the ontology knows and no document names are not in it.
 *
 * <p>Holds references to the nodes of the graph and copies nothing.
 */
public final class Selection {
  /** What the ontology says for the sake of reading texts; nothing about the world. */
  private static final Set<Node> FOR_READING =
      Set.of(
          Lan.ambiguous.asNode(),
          SKOS.hiddenLabel.asNode(),
          SKOS.inScheme.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.scopeNote.asNode(),
          SKOS.topConceptOf.asNode());

  private final Dataset dataset;
  private final Facts facts;
  private final Graph entailed;
  private final Set<Node> chosen;
  private final boolean whole;
  private final Support support;
  private final Onlooker onlooker;

  private Selection(Dataset dataset, Set<Node> chosen, boolean whole, Onlooker onlooker) {
    this.dataset = dataset;
    this.facts = new Facts(dataset.asDatasetGraph().getDefaultGraph());
    this.entailed =
        dataset.asDatasetGraph().getGraph(NodeFactory.createURI(DocumentUnion.ENTAILED));
    this.chosen = chosen;
    this.whole = whole;
    this.onlooker = onlooker;
    this.support = new Support(new Documents(dataset), onlooker);
  }

  /**
   * What {@code filter} leaves of a graph.
   *
   * @param dataset as {@code store.Loader} loads it
   * @throws dev.lanyard.fault.Fault {@code nothing-selected}
   */
  public static Selection of(Dataset dataset, Filter filter) {
    return of(dataset, filter, Onlooker.NOBODY);
  }

  /**
   * The same, for somebody who waits until it is out.
   *
   * @throws dev.lanyard.fault.Fault {@code nothing-selected}
   */
  public static Selection of(Dataset dataset, Filter filter, Onlooker onlooker) {
    onlooker.begin("Selecting", 0);
    var chooser = new Chooser(dataset);
    Set<Node> chosen = filter.isNone() ? chooser.all() : chooser.chosen(filter);
    return new Selection(dataset, chosen, filter.isNone(), onlooker);
  }

  Dataset dataset() {
    return dataset;
  }

  /** What is selected, to be asked as if there were nothing else. */
  Dataset part() {
    onlooker.begin("Answering", 0);
    return whole ? dataset : new Part(this).dataset();
  }

  /** What all documents say together. */
  Facts facts() {
    return facts;
  }

  /** How well facts are supported. */
  Support support() {
    return support;
  }

  /** Whether something is a thing of it that can be spoken of: what has no IRI cannot. */
  boolean has(Node node) {
    return node.isURI() && holds(node);
  }

  /** The same of any node, one of a foreign graph that has no IRI included. */
  boolean holds(Node node) {
    return chosen.contains(node);
  }

  /** Whether nothing was left out. */
  boolean isWhole() {
    return whole;
  }

  /** The things of a kind, by IRI. */
  List<Node> things(Resource kind) {
    return facts.graph().stream(Node.ANY, RDF.type.asNode(), kind.asNode())
        .map(Triple::getSubject)
        .filter(this::has)
        .sorted(Facts.ORDER)
        .toList();
  }

  /** All things, by IRI, and those that a foreign graph gives none. */
  List<Node> things() {
    return chosen.stream().sorted(Facts.ORDER).toList();
  }

  /** Goes through some of it, for the sake of what is written, such as {@code events}. */
  <T> Iterable<T> visit(String written, List<T> things) {
    return onlooker.over("Writing " + written, things);
  }

  /** The things of a kind, by IRI, each of which becomes something of what is written. */
  Stream<Node> visit(String written, Resource kind) {
    return StreamSupport.stream(visit(written, things(kind)).spliterator(), false);
  }

  /** Whether a fact is told: it is stated and does not point at what is left out. */
  boolean tells(Triple fact) {
    return speaksOf(fact) && !entailed.contains(fact);
  }

  /** Whether a fact, stated or not, tells of the world and does not point at what is left out. */
  boolean speaksOf(Triple fact) {
    return !FOR_READING.contains(fact.getPredicate()) && !leadsOut(fact.getObject());
  }

  /** Whether a node is a thing that is left out. */
  boolean leadsOut(Node object) {
    return !whole && !chosen.contains(object) && Kinds.isOne(facts, object);
  }
}
