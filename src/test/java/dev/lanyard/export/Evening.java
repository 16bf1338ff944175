package dev.lanyard.export;

import dev.lanyard.store.DocumentUnion;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A document of a test's own, on one evening in Ghent unless it says otherwise. */
final class Evening {
  private static final String HEAD =
      """
      @base <https://w3id.org/lanyard/id/> .
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <document/evening> {
        <document/evening> a lan:Document ; rdfs:label "An evening" .
        <event/evening> a lan:Event ; rdfs:label "Evening" ; lan:startDate "2024-05-08"^^xsd:date .
        <talk/evening/one> a lan:Talk ; rdfs:label "One" ; lan:atEvent <event/evening> .
        <organisation/acme> a lan:Organisation ; rdfs:label "Acme" .
        <organisation/borealis> a lan:Organisation ; rdfs:label "Borealis" .
      """;

  private Evening() {}

  /** With these facts besides. */
  static Dataset with(String facts) {
    var documents = DatasetFactory.create();
    RDFParser.fromString(HEAD + facts + "}", Lang.TRIG).parse(documents);
    return DocumentUnion.of(documents);
  }

  static Selection all(String facts) {
    return Selection.of(with(facts), Filter.NONE);
  }
}
