package dev.lanyard.graph;

import dev.lanyard.extract.Confidences;
import dev.lanyard.extract.Literal;
import dev.lanyard.extract.Relation;
import dev.lanyard.extract.Thing;
import dev.lanyard.resolve.Entity;
import dev.lanyard.resolve.Evidence;
import dev.lanyard.resolve.Fact;
import dev.lanyard.resolve.Resolved;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The two graphs of a document: its facts, named by the document's IRI, and their evidence, a claim
 * for every fact at every place that states it.
 *
 * <pre>{@code
 * <document/spring> { <talk/t> lan:speaker <person/priya-raman> . }
 * <document/spring/evidence> {
 *   <document/spring/claim/12-40-speaker-1> a lan:Claim ; rdf:subject <talk/t> ; rdf:predicate lan:speaker ;
 *     rdf:object <person/priya-raman> ; oa:start 12 ; oa:end 40 ; lan:rule "told-in-prose" .
 * }
 * }</pre>
 */
public final class Graphs {
  private final String base;
  private final boolean quotes;
  private final Confidences confidences;
  private final Cut cut;

  /**
   * @param base what entity IRIs begin with
   * @param quotes whether claims carry the words they stand on
   * @param confidences the measured precision of the rules
   * @param cut how sure they must be
   */
  public Graphs(String base, boolean quotes, Confidences confidences, Cut cut) {
    this.base = base;
    this.quotes = quotes;
    this.confidences = confidences;
    this.cut = cut;
  }

  /** The graphs of one document. */
  public Dataset of(Resolved resolved) {
    var dataset = DatasetFactory.create();
    String document = base + resolved.path();
    Model facts = dataset.getNamedModel(document);
    Model evidence = dataset.getNamedModel(document + "/evidence");
    for (Entity entity : resolved.entities()) {
      Resource resource = facts.createResource(base + entity.path());
      resource.addProperty(RDF.type, type(entity.kind())).addProperty(RDFS.label, entity.label());
      entity.altLabels().forEach(a -> resource.addProperty(SKOS.altLabel, a));
    }
    for (Fact fact : resolved.facts()) {
      Resource subject = facts.createResource(base + fact.subject());
      Property property = property(fact.relation());
      RDFNode object = object(fact.object());
      facts.add(subject, property, object);
      claims(evidence, resolved, fact, subject, property, object);
    }
    cut.trim(facts, evidence);
    return dataset;
  }

  private void claims(
      Model evidence,
      Resolved resolved,
      Fact fact,
      Resource subject,
      Property property,
      RDFNode object) {
    for (Evidence place : fact.evidence()) {
      String id =
          "%s/claim/%d-%d-%s-%08x"
              .formatted(
                  resolved.path(),
                  place.where().start(),
                  place.where().end(),
                  fact.relation().term(),
                  hash(fact, place));
      Resource claim =
          evidence
              .createResource(base + id)
              .addProperty(RDF.type, Lan.Claim)
              .addProperty(RDF.subject, subject)
              .addProperty(RDF.predicate, property)
              .addProperty(RDF.object, object)
              .addProperty(Lan.wasDerivedFrom, evidence.createResource(base + resolved.path()))
              .addProperty(Lan.start, number(place.where().start()))
              .addProperty(Lan.end, number(place.where().end()))
              .addProperty(Lan.rule, place.rule())
              .addProperty(
                  Lan.confidence,
                  ResourceFactory.createTypedLiteral(
                      confidences.of(place.rule()).toPlainString(), XSDDatatype.XSDdecimal));
      if (quotes) {
        claim.addProperty(Lan.quote, resolved.document().words(place.where()));
      }
    }
  }

  private static int hash(Fact fact, Evidence place) {
    return List.of(fact.subject(), fact.relation().term(), fact.object().toString(), place.rule())
        .hashCode();
  }

  private static RDFNode number(int value) {
    return ResourceFactory.createTypedLiteral(
        Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  private RDFNode object(Fact.Value value) {
    if (value instanceof Fact.Reference reference) {
      return ResourceFactory.createResource(base + reference.path());
    }
    Literal literal = ((Fact.Data) value).literal();
    return switch (literal.type()) {
      case STRING -> ResourceFactory.createStringLiteral(literal.text());
      case DATE -> ResourceFactory.createTypedLiteral(literal.text(), dateType(literal.text()));
      case DURATION -> ResourceFactory.createTypedLiteral(literal.text(), XSDDatatype.XSDduration);
      case ADDRESS -> ResourceFactory.createResource(Addresses.iri(literal.text()));
      case TERM -> ResourceFactory.createResource(Lan.NS + literal.text());
    };
  }

  private static XSDDatatype dateType(String date) {
    return switch (date.length()) {
      case 4 -> XSDDatatype.XSDgYear;
      case 7 -> XSDDatatype.XSDgYearMonth;
      default -> XSDDatatype.XSDdate;
    };
  }

  private static Property property(Relation relation) {
    return ResourceFactory.createProperty(Lan.NS, relation.term());
  }

  private static Resource type(Thing.Kind kind) {
    return switch (kind) {
      case DOCUMENT -> Lan.Document;
      case SERIES -> Lan.EventSeries;
      case EVENT -> Lan.Event;
      case TALK -> Lan.Talk;
      case PERSON -> Lan.Person;
      case ORGANISATION -> Lan.Organisation;
      case PROJECT -> Lan.Project;
      case TOPIC -> Lan.Topic;
      case PLACE -> Lan.Place;
      case AFFILIATION -> Lan.Affiliation;
    };
  }
}
