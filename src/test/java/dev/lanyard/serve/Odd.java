package dev.lanyard.serve;

import dev.lanyard.store.DocumentUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * A graph as nobody should write it and somebody will: words where things are expected, things
 * where words are, things of two kinds or of none, without a name or with one that is as long as a
 * page, dates that are none, things that belong to themselves, and things without an IRI.
 */
final class Odd {
  private static final String LONG = "N".repeat(5_000);
  private static final String LONGER = "H".repeat(40_000);

  private static final String GRAPH =
      """
      PREFIX lan: <https://w3id.org/lanyard#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/lanyard/id/>
      <document/odd> {
        <document/odd> a lan:Document ; lan:topic "a topic in words", <topic/odd>, [] ;
          lan:mentions <person/odd>, "somebody", <event/odd>, <talk/odd>, 7, <https://example.org/elsewhere> .
        <topic/odd> a lan:Topic ; rdfs:label 42 ; skos:broader "everything", <topic/odd> .
        <series/odd> a lan:EventSeries ; rdfs:label "Serie"@pt, "Series"@en .
        <place/odd> a lan:Place ; rdfs:label <organisation/odd> ; lan:within <place/odd>, "the world" .
        <organisation/odd> a lan:Organisation, lan:Person ; rdfs:label "%1$s" ; skos:altLabel [], <person/odd> ; owl:sameAs "no IRI" .
        <project/odd> a lan:Project ; schema:url "no IRI" ; lan:url "http://[broken" ; lan:repository 3 ; rdfs:label "" .
        <person/odd> a lan:Person ; skos:altLabel "Odd One" ;
          lan:affiliation <affiliation/odd>, "Acme", [ a lan:Affiliation ; lan:organisation "Acme" ; lan:asOf "some day" ],
            [ lan:organisation <organisation/odd> ; lan:role 5, [] ; lan:asOf "2024-02-30"^^xsd:date ] .
        <affiliation/odd> a lan:Affiliation ; lan:organisation <organisation/odd>, <place/odd> ; lan:role "Director" ;
          lan:asOf "2025-13"^^xsd:gYearMonth, <event/odd> .
        <event/odd> a lan:Event, lan:Talk, lan:Place ; lan:inSeries "a series", <series/odd>, <event/odd> ;
          lan:startDate "soon", "2024-02-30"^^xsd:date, "-0044-03-15"^^xsd:date, "12025-01-01"^^xsd:date, "2025-01-01Z"^^xsd:date, <event/odd> ;
          lan:endDate "later", "2023-01-01"^^xsd:date ; lan:place "London", <place/odd>, [] ; lan:venue 12 ; lan:host "Tom", [] ;
          lan:sponsor "Acme", <organisation/odd> ; lan:expects "Big" ; lan:status "perhaps", lan:Held, lan:Announced ; lan:partOf <event/odd>, "x" .
        <event/undated> a lan:Event ; rdfs:label "Undated" ; lan:startDate "2025" .
        <event/empty> a lan:Event ; rdfs:label "Empty" ; lan:startDate "" ; lan:endDate "2025-01-02T03:04:05Z"^^xsd:dateTime .
        <event/february> a lan:Event ; rdfs:label "February" ; lan:startDate "2024-02-30"^^xsd:date ; lan:endDate "2024-02-31"^^xsd:date .
        <event/wordy> a lan:Event ; rdfs:label "Wordy" ; lan:startDate "%1$s" .
        <talk/odd> a lan:Talk ; lan:title 42, "Two"@en, "Deux"@fr, <talk/odd>, "%1$s" ; lan:atEvent "an event", <event/odd>, <person/odd>, [] ;
          lan:speaker "Somebody", <person/odd>, <organisation/odd>, [] ; lan:representing "Acme", <person/odd> ;
          lan:recording "https://video.example/a b", 12, <mailto:a@example.org> ;
          lan:recordingOffset "late", "PT-5M"^^xsd:duration, "P1Y"^^xsd:duration, "PT1H2M3.5S"^^xsd:duration ;
          lan:kind "odd kind", lan:Keynote, <topic/odd> ; lan:project "Kube", <person/odd> ; lan:topic 3, <project/odd> .
        <talk/self> a lan:Talk, lan:Event ; rdfs:label "Self" ; lan:atEvent <talk/self> ; lan:speaker <person/self> ;
          lan:recording <https://video.example/%%zz> .
        <person/self> a lan:Person, "a person", [] ; rdfs:label "Himself"^^xsd:integer, "many"^^xsd:int ; lan:affiliation <person/self> ;
          <https://example.org/p/1> "x" ; <https://example.org/p/> "y" ; <urn:p> "z" ; lan:name "n" ; lan:id "i" ; lan:type "t" ; lan:org "o" .
        <person/huge> a lan:Person ; rdfs:label "%2$s" .
        <person/q?x=1> a lan:Person ; rdfs:label "Query" .
        <person/a:b> a lan:Person ; rdfs:label "Colon" .
        <urn:x:person> a lan:Person ; rdfs:label "Urn" .
        <https://example.org/kb/person/1> a lan:Person ; rdfs:label "Elsewhere" ; lan:affiliation <urn:x:post> .
        [] a lan:Person ; rdfs:label "Nameless" .
        [] a lan:Event ; rdfs:label "Nameless event" ; lan:startDate "2025-01-01"^^xsd:date .
        [] a lan:Talk ; rdfs:label "Nameless talk" ; lan:speaker <person/odd> ; lan:atEvent <event/undated> .
      }
      <document/bare> { <document/bare> a lan:Document ; rdfs:label "Bare" ; lan:mentions <person/odd> . }
      <document/odd/evidence> {
        <document/odd/claim/1> a lan:Claim ; rdf:subject <talk/odd> ; rdf:predicate lan:speaker ; rdf:object <person/odd> ;
          prov:wasDerivedFrom "a document" ; oa:start "three" ; oa:end -9 ; lan:quote 5 ; lan:rule <person/odd> ; lan:confidence "sure" .
        <document/odd/claim/2> a lan:Claim ; rdf:subject "x" ; rdf:predicate lan:title ; rdf:object "Two" ; prov:wasDerivedFrom <document/odd> .
        <document/odd/claim/3> a lan:Claim .
        <document/odd/claim/4> a lan:Claim ; rdf:subject <event/odd> ; rdf:predicate "words" ; rdf:object [] ;
          prov:wasDerivedFrom <document/odd> ; oa:start 9 ; oa:end 3 ; lan:quote "%1$s" ; lan:rule "r" ; lan:confidence 17 .
        <document/odd/claim/5> a lan:Claim ; rdf:subject <talk/odd>, <event/odd> ; rdf:predicate lan:speaker, rdf:type ; rdf:object <person/odd>, "Two" ;
          prov:wasDerivedFrom <document/odd>, <document/other> ; oa:start 1, 2 ; oa:end 3, 4 ; lan:quote "a", "b" ; lan:rule "r", "s" ; lan:confidence 0.1, 0.2 .
        [] a lan:Claim ; rdf:subject <person/odd> ; rdf:predicate lan:affiliation ; rdf:object <affiliation/odd> ;
          prov:wasDerivedFrom [] ; oa:start 99999999999999999999 ; oa:end 1.5 .
      }
      """;

  private Odd() {}

  static Dataset dataset() {
    var dataset = DatasetFactory.create();
    RDFParser.fromString(GRAPH.formatted(LONG, LONGER), Lang.TRIG)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging) // it warns, and goes on
        .parse(dataset);
    return DocumentUnion.of(dataset);
  }
}
