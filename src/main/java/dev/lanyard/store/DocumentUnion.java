package dev.lanyard.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What all documents state together, to be read only.
 *
 * <p>The default graph holds the facts of every document and the ontology, so that a plain query
 * needs no {@code GRAPH}. Each document's graph stays there under its own name, and so does its
 * evidence, which is in no other graph: who says so is one join.
 *
 * <pre>{@code
 * SELECT ?document ?words {
 *   ?talk lan:speaker ?person .
 *   GRAPH ?evidence {
 *     ?claim rdf:subject ?talk ; rdf:predicate lan:speaker ; rdf:object ?person ;
 *       prov:wasDerivedFrom ?document ; lan:quote ?words .
 *   }
 * }
 * }</pre>
 *
 * <p>A talk that two documents tell of has one IRI in all of these graphs, see {@link SameTalks};
 * in the default graph an entity has one label, and less gives way to more, see {@link OneVoice}.
 *
 * <p>The ontology and the known entities are the graph {@code https://w3id.org/lanyard} as well:
 * what is in there but in no document is known, not read.
 */
public final class DocumentUnion {
  /** How the name of an evidence graph ends, after the IRI of its document. */
  public static final String EVIDENCE = "/evidence";

  /** The graph of the ontology and the known entities. */
  public static final String ONTOLOGY = "https://w3id.org/lanyard";

  private DocumentUnion() {}

  /** The union over the named graphs of {@code documents} and the ontology. */
  public static Dataset of(Dataset documents) {
    var graphs = graphs(documents);
    var facts = new TreeMap<>(graphs);
    facts.keySet().removeIf(name -> name.endsWith(EVIDENCE));
    var sames = SameTalks.among(facts);
    graphs.replaceAll((name, graph) -> renamed(graph, sames));
    facts.replaceAll((name, graph) -> graphs.getOrDefault(name, graph));

    var ontology = OntologyFiles.load().getGraph();
    var union = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(union, documents.asDatasetGraph().getDefaultGraph());
    facts.values().forEach(graph -> GraphUtil.addInto(union, graph));
    GraphUtil.addInto(union, ontology);
    OneVoice.settle(union, List.copyOf(facts.values()), ontology);
    union.getPrefixMapping().setNsPrefixes(Prefixes.all());

    var whole = DatasetGraphFactory.create(union);
    graphs.forEach((name, graph) -> whole.addGraph(NodeFactory.createURI(name), graph));
    whole.addGraph(NodeFactory.createURI(ONTOLOGY), ontology);
    return DatasetFactory.wrap(new Sealed(whole));
  }

  private static Map<String, Graph> graphs(Dataset documents) {
    var graphs = new TreeMap<String, Graph>();
    var source = documents.asDatasetGraph();
    source
        .listGraphNodes()
        .forEachRemaining(name -> graphs.put(name.toString(), source.getGraph(name)));
    return graphs;
  }

  private static Graph renamed(Graph graph, Map<Node, Node> names) {
    var renamed = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(
            t ->
                Triple.create(
                    name(t.getSubject(), names), t.getPredicate(), name(t.getObject(), names)))
        .forEach(renamed::add);
    return renamed;
  }

  private static Node name(Node node, Map<Node, Node> names) {
    return names.getOrDefault(node, node);
  }
}
