package dev.lanyard.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final String CAST =
      """
      <event/e> a lan:Event ; rdfs:label "Harbour Days 2025" .
      <event/f> a lan:Event ; rdfs:label "Tracing Day 2025" .
      <talk/t> a lan:Talk ; rdfs:label "Queues at sea" ; lan:title "Queues at sea" ; lan:atEvent <event/e> .
      <person/p> a lan:Person ; rdfs:label "Priya Raman" .
      <organisation/o> a lan:Organisation ; rdfs:label "Acme" .
      <organisation/u> a lan:Organisation ; rdfs:label "Umbra" .
      <place/c> a lan:Place ; rdfs:label "Bristol" .
      <document/d> a lan:Document ; rdfs:label "A diary" .
      """;

  private static final String CLAIM =
      """
      <document/d/evidence/1> a lan:Claim ;
          rdf:subject <event/e> ; rdf:predicate lan:place ; rdf:object <place/c> ;
          prov:wasDerivedFrom <document/d> ; oa:start 3 ; oa:end 10 ;
          lan:quote "Bristol" ; lan:rule "place-of-event" ; lan:confidence 0.9 .
      """;

  @Test
  void acceptADocumentWithAllThatItMayState() {
    Model whole =
        OntologyFiles.turtle(
            CAST
                + CLAIM
                + """
                <series/s> a lan:EventSeries ; rdfs:label "Harbour Days" .
                <project/k> a lan:Project ; rdfs:label "Kubernetes" ; skos:altLabel "K8s" .
                <topic/storage> a lan:Topic ; rdfs:label "storage" .
                <event/e> lan:inSeries <series/s> ; lan:startDate "2025-06-11"^^xsd:date ;
                    lan:endDate "2025-06"^^xsd:gYearMonth ; lan:place <place/c> ; lan:venue <place/c> ;
                    lan:host <person/p> , <organisation/o> ; lan:sponsor <organisation/o> ; lan:status lan:Held .
                <event/f> lan:partOf <event/e> ; lan:status lan:Announced ; lan:expects <organisation/o> .
                <talk/t> lan:kind lan:Panel ; lan:speaker <person/p> ; lan:representing <organisation/o> ;
                    lan:recording <https://video.example/1> ; lan:recordingOffset "PT1H33M9S"^^xsd:duration ;
                    lan:project <project/k> ; lan:topic <topic/storage> .
                <person/p> lan:affiliation <affiliation/a> .
                <affiliation/a> a lan:Affiliation ; lan:organisation <organisation/o> ; lan:role "CTO" ;
                    lan:asOf "2025"^^xsd:gYear .
                <document/d> lan:mentions <talk/t> , <place/c> ; lan:topic <topic/storage> .
                """);

    assertThat(OntologyFiles.complaints(whole)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("mistakes")
  void complainAndSayWhatToDo(String advice, String mistake) {
    assertThat(OntologyFiles.complaints(OntologyFiles.turtle(CAST + mistake)))
        .singleElement()
        .asString()
        .contains(advice);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("Without a name: add", "<person/q> a lan:Person ."),
        mistake("Several names: keep", "<person/p> rdfs:label 'P. Raman' ."),
        mistake("An rdfs:label is empty", "<person/q> a lan:Person ; rdfs:label '' ."),
        mistake("An rdfs:label is empty", "<person/q> a lan:Person ; rdfs:label ' Tom' ."),
        mistake("An rdfs:label is empty", "<person/q> a lan:Person ; rdfs:label 'Tom  Li' ."),
        mistake("An rdfs:label is empty", "<person/q> a lan:Person ; rdfs:label '<b>Tom</b>' ."),
        mistake("A skos:altLabel is empty", "<person/p> skos:altLabel '[P](x)' ."),
        mistake("A skos:altLabel is empty", "<person/p> skos:altLabel 'P &amp; Q' ."),
        mistake("An entity is a blank node", "[] a lan:Person ; rdfs:label 'Tom Li' ."),
        mistake("one lan:EventSeries at most", "<event/e> lan:inSeries <event/f> ."),
        mistake("The start of an event", "<event/e> lan:startDate '11 June 2025' ."),
        mistake(
            "The start of an event",
            "<event/e> lan:startDate '2025'^^xsd:gYear, '2024'^^xsd:gYear ."),
        mistake(
            "The end of an event",
            "<event/e> lan:startDate '2025'^^xsd:gYear ; lan:endDate '2025-06-11' ."),
        mistake(
            "before it starts",
            "<event/e> lan:startDate '2025-06-11'^^xsd:date ; lan:endDate '2025-05'^^xsd:gYearMonth ."),
        mistake("a single date is the start", "<event/e> lan:endDate '2025'^^xsd:gYear ."),
        mistake("The object of lan:place", "<event/e> lan:place <organisation/o> ."),
        mistake("kind place, also when it bears", "<event/e> lan:venue <organisation/o> ."),
        mistake("A host is a", "<event/e> lan:host <place/c> ."),
        mistake("A sponsor is a", "<event/e> lan:sponsor <person/p> ."),
        mistake("Whoever is expected", "<event/e> lan:expects <person/p> ."),
        mistake("keep one of them", "<event/e> lan:status 'held' ."),
        mistake("keep one of them", "<event/e> lan:status lan:Held , lan:Announced ."),
        mistake("use lan:inSeries if", "<event/e> lan:partOf <place/c> ."),
        mistake("Is part of itself", "<event/e> lan:partOf <event/e> ."),
        mistake(
            "Was held, yet still",
            "<event/e> lan:status lan:Held ; lan:expects <organisation/o> ."),
        mistake("one plain lan:title", "<talk/t> lan:title 'Queues' ."),
        mistake(
            "The lan:title is empty",
            "<talk/u> a lan:Talk ; rdfs:label 'Q' ; lan:title '**Q**' ; lan:atEvent <event/e> ."),
        mistake("A talk has one lan:kind", "<talk/t> lan:kind lan:Held ."),
        mistake("given at one lan:Event", "<talk/t> lan:atEvent <event/f> ."),
        mistake("A speaker is a lan:Person", "<talk/t> lan:speaker <organisation/o> ."),
        mistake("A talk represents a", "<talk/t> lan:representing <person/p> ."),
        mistake("A recording is the IRI", "<talk/t> lan:recording 'https://video.example/1' ."),
        mistake(
            "A recording is the IRI",
            "<talk/t> lan:recording <video/1> , <ftp://video.example/1> ."),
        mistake(
            "Where a talk begins",
            "<talk/t> lan:recording <https://video.example/1> ; lan:recordingOffset 669 ."),
        mistake("add the recording", "<talk/t> lan:recordingOffset 'PT1M'^^xsd:duration ."),
        mistake("no lan:Project", "<talk/t> lan:project <organisation/o> ."),
        mistake("up to four topics", "<talk/t> lan:topic 'storage' ."),
        mistake(
            "Neither title nor speaker",
            "<talk/u> a lan:Talk ; rdfs:label 'U' ; lan:atEvent <event/e> ."),
        mistake("no lan:Affiliation", "<person/p> lan:affiliation <organisation/o> ."),
        mistake(
            "Neither organisation nor role",
            "<person/p> lan:affiliation <affiliation/a> . <affiliation/a> a lan:Affiliation ."),
        mistake("belongs to exactly one", "<affiliation/a> a lan:Affiliation ; lan:role 'CTO' ."),
        mistake(
            "one lan:Organisation at most",
            "<person/p> lan:affiliation <affiliation/a> ."
                + " <affiliation/a> a lan:Affiliation ; lan:organisation <organisation/o> , <organisation/u> ."),
        mistake(
            "A role is one plain string",
            "<person/p> lan:affiliation <affiliation/a> . <affiliation/a> a lan:Affiliation ; lan:role 'CTO ' ."),
        mistake(
            "An affiliation holds as of",
            "<person/p> lan:affiliation <affiliation/a> ."
                + " <affiliation/a> a lan:Affiliation ; lan:role 'CTO' ; lan:asOf 'now' ."),
        mistake("lies within a lan:Place", "<place/c> lan:within <organisation/o> ."),
        mistake("Lies within itself", "<place/c> lan:within <place/c> ."),
        mistake("up to eight topics", "<document/d> lan:topic <place/c> ."),
        mistake("entities, not strings", "<document/d> lan:mentions 'Acme' ."),
        mistake("exactly one rdf:subject", CLAIM.replace("rdf:subject <event/e> ;", "")),
        mistake("exactly one rdf:predicate", CLAIM.replace("lan:place ;", "'place' ;")),
        mistake(
            "exactly one rdf:object", CLAIM.replace("rdf:object <place/c>", "rdf:object 1 , 2")),
        mistake("prov:wasDerivedFrom", CLAIM.replace("prov:wasDerivedFrom <document/d> ;", "")),
        mistake("needs one oa:start", CLAIM.replace("oa:start 3 ;", "")),
        mistake("needs one oa:start", CLAIM.replace("oa:start 3 ;", "oa:start -3 ;")),
        mistake("needs one oa:end", CLAIM.replace("oa:end 10 ;", "")),
        mistake("end before they begin", CLAIM.replace("oa:end 10 ;", "oa:end 2 ;")),
        mistake("keep one lan:quote", CLAIM.replace("\"Bristol\"", "''")),
        mistake("names the one rule", CLAIM.replace("place-of-event", "PlaceOfEvent")),
        mistake("from 0 to 1", CLAIM.replace("0.9", "1.2")),
        mistake("from 0 to 1", CLAIM.replace("0.9", "0.9e0")),
        mistake("lan:ambiguous is true or false", "<organisation/o> lan:ambiguous 'yes' ."),
        mistake("lan:maturity is one word", "<project/k> lan:maturity 'Very stable' ."),
        mistake("is no lan:Event: type", "<event/x> lan:place <place/c> ."),
        mistake("is no lan:Talk: type", "<talk/x> lan:kind lan:Demo ."),
        mistake("is no lan:Person: type", "<person/x> lan:affiliation <affiliation/a> ."),
        mistake("is no lan:Affiliation: put", "<affiliation/x> lan:role 'CTO' ."),
        mistake("is no lan:Document: type", "<document/x> lan:mentions <place/c> ."),
        mistake("is no lan:Claim: type", "<document/x/evidence/1> lan:rule 'a' ."),
        mistake("neither lan:Talk nor", "<person/p> lan:topic <topic/storage> ."));
  }

  @Test
  void allHaveAMessageAndAMistakeThatDrawsIt() {
    Model shapes = OntologyFiles.read("shapes.ttl");

    assertThat(
            shapes
                .listStatements(null, property(SHACL.message), (RDFNode) null)
                .mapWith(it -> it.getString())
                .toList())
        .allSatisfy(
            message ->
                assertThat(mistakes().map(it -> (String) it.get()[0]))
                    .as(message)
                    .anySatisfy(advice -> assertThat(message).contains(advice)));
  }

  private static Property property(Node node) {
    return ResourceFactory.createProperty(node.getURI());
  }

  private static Arguments mistake(String advice, String turtle) {
    return Arguments.of(advice, turtle);
  }
}
