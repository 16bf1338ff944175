package dev.lanyard.serve;

import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Prefixes;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Says what can be asked: the service, the prefixes and the questions, in the words that editors
 * for SPARQL read.
 *
 * <pre>{@code
 * <sparql> a sd:Service ; sd:supportedLanguage sd:SPARQL11Query ; sd:defaultDataset <default-dataset> .
 * <query/sponsors> a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ; rdfs:label "Who sponsored events?" ;
 *   sh:prefixes <prefixes> ; sh:select "SELECT ..." ; schema:target <sparql> .
 * <prefix/lan> sh:prefix "lan" ; sh:namespace "https://w3id.org/lanyard#"^^xsd:anyURI .
 * }</pre>
 */
final class ServiceTerms {
  /** The service, wherever it runs; whoever answers over HTTP names the address instead. */
  static final String SERVICE = DescriptionGraph.ROOT + "sparql";

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";
  private static final List<String> FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private final Model model;
  private final Resource service;
  private final Resource prefixes;

  ServiceTerms(Model model) {
    this.model = model;
    this.service = model.createResource(SERVICE);
    this.prefixes = model.createResource(DescriptionGraph.ROOT + "prefixes");
  }

  /** Writes all of it. */
  void write(Questions questions) {
    service();
    Prefixes.all().forEach(this::prefix);
    questions.all().forEach(this::question);
  }

  private void service() {
    var dataset = model.createResource(DescriptionGraph.ROOT + "dataset");
    dataset
        .addProperty(RDF.type, term(SD, "Dataset"))
        .addProperty(RDF.type, term(SD, "Graph"))
        .addProperty(DCTerms.title, "Lanyard")
        .addProperty(
            DCTerms.description,
            "Speakers, talks, events, organisations, projects and topics, as write-ups of conferences and meetups state them, with evidence.")
        .addProperty(VOID.sparqlEndpoint, service)
        .addProperty(VOID.uriSpace, Lan.BASE)
        .addProperty(VOID.vocabulary, model.createResource(Lan.NS))
        .addProperty(property(SD, "defaultGraph"), dataset);
    service
        .addProperty(RDF.type, term(SD, "Service"))
        .addProperty(property(SD, "endpoint"), service)
        .addProperty(property(SD, "supportedLanguage"), term(SD, "SPARQL11Query"))
        .addProperty(property(SD, "defaultDataset"), dataset)
        .addProperty(
            property(SD, "propertyFeature"),
            model.createResource("http://jena.apache.org/text#query"));
    FORMATS.forEach(
        f ->
            service.addProperty(
                property(SD, "resultFormat"), term("http://www.w3.org/ns/formats/", f)));
  }

  private void prefix(String name, String namespace) {
    var declared =
        model
            .createResource(DescriptionGraph.ROOT + "prefix/" + name)
            .addProperty(RDF.type, term(SH, "PrefixDeclaration"))
            .addProperty(property(SH, "prefix"), name)
            .addProperty(
                property(SH, "namespace"),
                model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
    prefixes.addProperty(property(SH, "declare"), declared);
  }

  private void question(Question question) {
    var rows = question.rows().isEmpty() ? "" : "; " + question.rows();
    model
        .createResource(DescriptionGraph.ROOT + "query/" + question.name())
        .addProperty(RDF.type, term(SH, "SPARQLExecutable"))
        .addProperty(RDF.type, term(SH, "SPARQLSelectExecutable"))
        .addProperty(RDFS.label, question.name().replace('-', ' '))
        .addProperty(RDFS.comment, question.text(), "en")
        .addProperty(
            DCTerms.description,
            "Columns: %s%s".formatted(String.join(", ", question.columns()), rows))
        .addProperty(property(SCHEMA, "keywords"), question.name().replace('-', ' '))
        .addProperty(property(SCHEMA, "target"), service)
        .addProperty(property(SH, "prefixes"), prefixes)
        .addProperty(property(SH, "select"), question.sparql());
  }

  private static Property property(String vocabulary, String name) {
    return ResourceFactory.createProperty(vocabulary, name);
  }

  private static Resource term(String vocabulary, String name) {
    return ResourceFactory.createResource(vocabulary + name);
  }
}
