package dev.lanyard.evaluate;

import dev.lanyard.graph.Cut;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/**
 * What was extracted from one document.
 *
 * @param facts the document's graph
 * @param evidence its claims; may be empty, then nothing is told about rules and places
 */
public record Extraction(Model facts, Model evidence) {
  private static final String EVIDENCE = "/evidence";

  /** Facts without evidence. */
  public static Extraction of(Model facts) {
    return new Extraction(facts, ModelFactory.createDefaultModel());
  }

  /**
   * The documents of a dataset of named graphs, by the last part of their IRI: {@code
   * <…/document/cnl-2025-12>} and {@code <…/document/cnl-2025-12/evidence>} are those of {@code
   * cnl-2025-12}.
   */
  public static Map<String, Extraction> byDocument(Dataset graphs) {
    var documents = new TreeMap<String, Extraction>();
    for (Iterator<Resource> names = graphs.listModelNames(); names.hasNext(); ) {
      Resource name = names.next();
      if (name.isURIResource() && !name.getURI().endsWith(EVIDENCE)) {
        String iri = name.getURI();
        documents.put(
            iri.substring(iri.lastIndexOf('/') + 1),
            new Extraction(graphs.getNamedModel(name), graphs.getNamedModel(iri + EVIDENCE)));
      }
    }
    return documents;
  }

  /** What is sure enough of it. */
  Extraction above(Cut cut) {
    var rest =
        new Extraction(
            ModelFactory.createDefaultModel().add(facts),
            ModelFactory.createDefaultModel().add(evidence));
    cut.trim(rest.facts, rest.evidence);
    return rest;
  }
}
