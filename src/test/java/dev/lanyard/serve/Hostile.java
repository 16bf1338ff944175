package dev.lanyard.serve;

import dev.lanyard.store.DocumentUnion;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A graph as somebody would write it who wants the pages to do his will. */
final class Hostile {
  /** What stands wherever a name, a title or words can stand. */
  static final List<String> NAMES =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</script><!--<script>alert(1)</script>",
          "' onmouseover='alert(1)",
          "Tom\u202Eexe.gpj\u0007\u200B\u2066",
          "{{ 7 * 7 }}{% include 'start' %}${7*7}",
          "javascript:alert(1)",
          "</title></textarea></style><svg onload=alert(1)>");

  private static final String GRAPH =
      """
      PREFIX lan: <https://w3id.org/lanyard#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      BASE <https://w3id.org/lanyard/id/>
      <document/d%1$d> {
        <document/d%1$d> a lan:Document ; rdfs:label %2$s ; lan:topic <topic/t%1$d> ;
          lan:mentions <person/p%1$d>, <event/e%1$d>, <talk/e%1$d/k>, <organisation/o%1$d>, <project/j%1$d>, <place/l%1$d>, <series/s%1$d> .
        <topic/t%1$d> a lan:Topic ; rdfs:label %2$s ; skos:altLabel %2$s .
        <series/s%1$d> a lan:EventSeries ; rdfs:label %2$s .
        <place/l%1$d> a lan:Place ; rdfs:label %2$s .
        <organisation/o%1$d> a lan:Organisation ; rdfs:label %2$s ; owl:sameAs <javascript:alert(1)>, <data:text/html,alert(1)> .
        <organisation/x%1$d> a lan:Organisation ; rdfs:label %2$s .
        <project/j%1$d> a lan:Project ; rdfs:label %2$s ; schema:url <javascript:alert(1)> ; lan:maturity %2$s .
        <person/p%1$d> a lan:Person ; rdfs:label %2$s ; skos:altLabel %2$s ; lan:affiliation <affiliation/a%1$d>, <affiliation/b%1$d> .
        <affiliation/a%1$d> a lan:Affiliation ; lan:organisation <organisation/o%1$d> ; lan:role %2$s ; lan:asOf "2025-01" .
        <affiliation/b%1$d> a lan:Affiliation ; lan:organisation <organisation/x%1$d> ; lan:role %2$s ; lan:asOf "2025-01" .
        <event/e%1$d> a lan:Event ; rdfs:label %2$s ; lan:inSeries <series/s%1$d> ; lan:startDate "2025-02-01", "2025-01-01" ;
          lan:place <place/l%1$d> ; lan:venue <place/l%1$d> ; lan:host <person/p%1$d> ; lan:sponsor <organisation/o%1$d> ; lan:status lan:Held .
        <talk/e%1$d/k> a lan:Talk ; rdfs:label %2$s ; lan:title %2$s, "Quite another title" ; lan:atEvent <event/e%1$d> ; lan:speaker <person/p%1$d> ;
          lan:representing <organisation/o%1$d> ; lan:recording <javascript:alert(1)>, <https://video.example/watch> ; lan:recordingOffset %2$s ;
          lan:project <project/j%1$d> ; lan:topic <topic/t%1$d> .
      }
      <document/d%1$d/evidence> {
        <document/d%1$d/claim/1> a lan:Claim ; rdf:subject <talk/e%1$d/k> ; rdf:predicate lan:speaker ; rdf:object <person/p%1$d> ;
          prov:wasDerivedFrom <document/d%1$d> ; oa:start 3 ; oa:end 9 ; lan:quote %2$s ; lan:rule %2$s ; lan:confidence %2$s .
        <document/d%1$d/claim/2> a lan:Claim ; rdf:subject <talk/e%1$d/k> ; rdf:predicate lan:title ; rdf:object %2$s ;
          prov:wasDerivedFrom <document/d%1$d> ; oa:start 3 ; oa:end 9 ; lan:quote %2$s ; lan:rule %2$s ; lan:confidence 0.9 .
      }
      """;

  private Hostile() {}

  /** One document for each of the {@link #NAMES}. */
  static Dataset dataset() {
    var dataset = DatasetFactory.create();
    for (int i = 0; i < NAMES.size(); i++) {
      RDFParser.fromString(GRAPH.formatted(i, quoted(NAMES.get(i))), Lang.TRIG).parse(dataset);
    }
    return DocumentUnion.of(dataset);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
