package dev.lanyard.serve;

import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Annex;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * What a dataset says of itself, as a graph in it: how much of what there is (VoID), what can be
 * asked where (SPARQL 1.1 Service Description), short names of vocabularies and the questions (both
 * in SHACL's words). Editors complete classes, properties and questions from it.
 *
 * <p>It is in the default graph too, where such editors look. Of itself it counts nothing.
 */
final class DescriptionGraph {
  /** What every IRI in it begins with. */
  static final String ROOT = Lan.NS.substring(0, Lan.NS.length() - 1) + "/";

  /** The name of the graph. */
  static final String NAME = ROOT + "description";

  private DescriptionGraph() {}

  /** Puts it in, unless it is there already. */
  static void into(Dataset dataset, Questions questions) {
    Annex.add(dataset, NAME, () -> of(dataset, questions));
  }

  private static Graph of(Dataset dataset, Questions questions) {
    var model = ModelFactory.createDefaultModel();
    new VoidStatistics(model).write(dataset.asDatasetGraph().getDefaultGraph());
    new ServiceTerms(model).write(questions);
    return model.getGraph();
  }
}
