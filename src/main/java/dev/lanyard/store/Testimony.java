package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Slug;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The claim that stands for a fact which a person adds: who says so, when, and why, where a claim
 * of a document has the words of the document.
 *
 * <pre>{@code
 * GRAPH <https://w3id.org/lanyard/corrections/evidence> {
 *   <…/corrections/evidence#5d1c…> a lan:Claim ; rdf:subject <event/harbour-days> ; rdf:predicate lan:sponsor ;
 *     rdf:object <organisation/acme> ; prov:wasDerivedFrom <…/corrections> ;
 *     prov:wasQuotedFrom <…/corrections#5d1c…> ; prov:wasAttributedTo <…/corrections#by-jo-ito> ;
 *     lan:rule "said-by-a-person" ; lan:quote "Jo Ito, 2026-05-01: see the poster" ; dct:date "2026-05-01" .
 * }
 * }</pre>
 */
final class Testimony {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ATTRIBUTED = Nodes.iri(PROV + "wasAttributedTo");
  private static final Node QUOTED = Nodes.iri(PROV + "wasQuotedFrom");
  private static final Node AGENT = Nodes.iri(PROV + "Agent");

  private Testimony() {}

  /**
   * The claim.
   *
   * @param fact what is added, in the names of the union
   * @param line the correction, as it stands among the corrections
   */
  static List<Triple> of(Correction said, Triple fact, Node line) {
    Node source = Nodes.iri(DocumentUnion.CORRECTIONS);
    Node who = Nodes.iri(DocumentUnion.CORRECTIONS + "#by-" + Slug.of(said.who()));
    Node claim =
        Nodes.iri(
            line.getURI()
                .replace(
                    DocumentUnion.CORRECTIONS, DocumentUnion.CORRECTIONS + DocumentUnion.EVIDENCE));
    return List.of(
        Triple.create(claim, RDF.type.asNode(), Lan.Claim.asNode()),
        Triple.create(claim, RDF.subject.asNode(), fact.getSubject()),
        Triple.create(claim, RDF.predicate.asNode(), fact.getPredicate()),
        Triple.create(claim, RDF.object.asNode(), fact.getObject()),
        Triple.create(claim, Lan.wasDerivedFrom.asNode(), source),
        Triple.create(claim, QUOTED, line),
        Triple.create(claim, ATTRIBUTED, who),
        Triple.create(claim, DCTerms.date.asNode(), Nodes.text(said.when())),
        Triple.create(claim, Lan.rule.asNode(), Nodes.text("said-by-a-person")),
        Triple.create(claim, Lan.quote.asNode(), Nodes.text(said.words())),
        Triple.create(who, RDF.type.asNode(), AGENT),
        Triple.create(who, RDFS.label.asNode(), Nodes.text(said.who())));
  }
}
