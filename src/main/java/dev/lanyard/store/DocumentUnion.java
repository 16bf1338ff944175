package dev.lanyard.store;

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
    var source = documents.asDatasetGraph();
    var everything = GraphFactory.createDefaultGraph();
    var union = DatasetGraphFactory.create(everything);
    GraphUtil.addInto(everything, source.getDefaultGraph());
    source
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              union.addGraph(name, source.getGraph(name));
              if (!name.toString().endsWith(EVIDENCE)) {
                GraphUtil.addInto(everything, source.getGraph(name));
              }
            });
    var ontology = OntologyFiles.load();
    GraphUtil.addInto(everything, ontology.getGraph());
    union.addGraph(NodeFactory.createURI(ONTOLOGY), ontology.getGraph());
    everything.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return DatasetFactory.wrap(new Sealed(union));
  }
}
