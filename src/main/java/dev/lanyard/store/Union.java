package dev.lanyard.store;

import dev.lanyard.resolve.Identities;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/**
 * What all documents of a folder state together.
 *
 * @param dataset to be asked, see {@link DocumentUnion}
 * @param identities who is who in it
 */
public record Union(Dataset dataset, Identities identities) {

  /** Whether it states a fact; that somebody works somewhere is told of an affiliation. */
  public boolean states(Triple fact) {
    var facts = dataset.asDatasetGraph().getDefaultGraph();
    return facts.contains(fact) || !Corrections.affiliations(facts, fact).isEmpty();
  }
}
