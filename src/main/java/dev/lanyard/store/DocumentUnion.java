package dev.lanyard.store;

import dev.lanyard.resolve.Identities;
import dev.lanyard.resolve.Identity;
import dev.lanyard.resolve.Sighting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
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
 * <p>What several documents speak of has one IRI in all of these graphs, see {@link Identity}; in
 * the default graph an entity has one label, and less gives way to more, see {@link OneVoice}. Who
 * is who is decided anew whenever documents are loaded; their files stay as they are.
 *
 * <p>The ontology and the known entities are the graph {@code https://w3id.org/lanyard} as well:
 * what is in there but in no document is known, not read. What follows from all this in the words
 * of other vocabularies is a graph of its own too, see {@link Entailment}.
 */
public final class DocumentUnion {
  /** How the name of an evidence graph ends, after the IRI of its document. */
  public static final String EVIDENCE = "/evidence";

  /** The graph of the ontology and the known entities. */
  public static final String ONTOLOGY = "https://w3id.org/lanyard";

  /** The graph of what was merged, what is in doubt, and why; see {@link Merge}. */
  public static final String IDENTITY = ONTOLOGY + "/identity";

  /** The graph of what nobody states but follows; all of it is in the default graph. */
  public static final String ENTAILED = ONTOLOGY + "/entailed";

  private DocumentUnion() {}

  /** The graph of what people say against the documents or beyond them; see {@link Correction}. */
  public static final String CORRECTIONS = ONTOLOGY + "/corrections";

  /** The union over the named graphs of {@code documents} and the ontology. */
  public static Dataset of(Dataset documents) {
    return of(documents, List.of(), LinkGraphs.none(), Onlooker.NOBODY).dataset();
  }

  /** The same, as people correct it and with links to other people's data, with who is who. */
  static Union of(Dataset documents, List<Correction> said, LinkGraphs linked, Onlooker onlooker) {
    var ontology = OntologyFiles.load().getGraph();
    var corrections = new Corrections(said);
    var sightings = Sightings.of(documents.asDatasetGraph(), ontology, onlooker);
    var identities = identities(sightings, corrections, onlooker);
    var merge = new Merge(identities);
    var graphs = graphs(documents);
    for (String name : onlooker.over("Renaming", List.copyOf(graphs.keySet()))) {
      graphs.computeIfPresent(name, (n, graph) -> merge.renamed(document(n), graph));
    }
    correct(graphs, corrections, identities);
    var facts = new TreeMap<>(graphs);
    facts.keySet().removeIf(DocumentUnion::isEvidence);

    var union = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(union, documents.asDatasetGraph().getDefaultGraph());
    onlooker
        .over("Joining", List.copyOf(facts.values()))
        .forEach(graph -> GraphUtil.addInto(union, graph));
    onlooker.begin("Drawing conclusions", 0);
    GraphUtil.addInto(union, ontology);
    GraphUtil.addInto(union, corrections.additions(identities));
    OneVoice.settle(union, List.copyOf(facts.values()), identities.labels());
    var links = linked.renamed(identities);
    links.addFactsInto(union);
    var entailed = Entailment.of(union, ontology);
    GraphUtil.addInto(union, entailed);
    union.getPrefixMapping().setNsPrefixes(Prefixes.all());

    var whole = DatasetGraphFactory.create(union);
    graphs.forEach((name, graph) -> whole.addGraph(NodeFactory.createURI(name), graph));
    whole.addGraph(NodeFactory.createURI(ONTOLOGY), ontology);
    whole.addGraph(NodeFactory.createURI(ENTAILED), entailed);
    whole.addGraph(NodeFactory.createURI(IDENTITY), merge.record());
    whole.addGraph(NodeFactory.createURI(CORRECTIONS), corrections.record());
    var testimony = corrections.testimony(identities);
    if (!testimony.isEmpty()) {
      whole.addGraph(NodeFactory.createURI(CORRECTIONS + EVIDENCE), testimony);
    }
    links.graphs().forEach((name, graph) -> whole.addGraph(NodeFactory.createURI(name), graph));
    return new Union(DatasetFactory.wrap(new Sealed(whole)), identities);
  }

  private static void correct(
      Map<String, Graph> graphs, Corrections corrections, Identities identities) {
    for (String name : List.copyOf(graphs.keySet())) {
      Graph before = graphs.getOrDefault(name, Graph.emptyGraph);
      if (!isEvidence(name)) {
        Graph after = corrections.facts(name, before, identities);
        graphs.put(name, after);
        graphs.computeIfPresent(
            name + EVIDENCE, (n, evidence) -> Corrections.evidence(evidence, before, after));
      }
    }
  }

  private static Identities identities(
      List<Sighting> sightings, Corrections corrections, Onlooker onlooker) {
    var identity = new Identity(sightings, corrections.rulings());
    onlooker.over("Resolving who is who", identity.rules()).forEach(Runnable::run);
    return identity.decided();
  }

  private static Map<String, Graph> graphs(Dataset documents) {
    var graphs = new TreeMap<String, Graph>();
    var source = documents.asDatasetGraph();
    source
        .listGraphNodes()
        .forEachRemaining(name -> graphs.put(name.toString(), source.getGraph(name)));
    return graphs;
  }

  /** Whether a graph of this name holds evidence. */
  static boolean isEvidence(String graph) {
    return graph.endsWith(EVIDENCE);
  }

  private static String document(String graph) {
    return isEvidence(graph) ? graph.substring(0, graph.length() - EVIDENCE.length()) : graph;
  }
}
