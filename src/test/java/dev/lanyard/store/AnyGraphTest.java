package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of any graph gets the rows that it would get from each graph in turn. */
class AnyGraphTest {
  private static final Dataset SEALED = Fixture.dataset();
  private static final Dataset PLAIN = Rows.plain(SEALED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ GRAPH ?g { ?x a lan:Talk } }",
        "{ GRAPH ?g { ?x ?p ?y } }",
        "{ GRAPH ?g {} }",
        "{ GRAPH ?g { ?g a lan:Document ; ?p ?y } }",
        "{ GRAPH ?g { ?g a lan:Document . ?x lan:speaker ?y } }",
        "{ ?x lan:speaker ?y GRAPH ?g { ?x lan:speaker ?y . ?x rdfs:label ?z } }",
        "{ ?g a lan:Document GRAPH ?g { ?x a lan:Event } }",
        "{ BIND(\"no graph\" AS ?g) GRAPH ?g { ?x a lan:Event } }",
        "{ BIND(<https://example.org/none> AS ?g) GRAPH ?g { ?x a lan:Event } }",
        "{ GRAPH ?g { ?x a lan:Person ; rdfs:label \"Tom Li\" } }",
        "{ GRAPH ?g { ?x a lan:Talk OPTIONAL { ?x lan:speaker ?y } } }",
        "{ GRAPH ?g { ?x a lan:Talk OPTIONAL { ?x lan:speaker ?y FILTER(CONTAINS(STR(?y), 'tom')) } } }",
        "{ GRAPH ?g { { ?x a lan:Talk } UNION { ?x a lan:Event . ?g a ?z } } }",
        "{ GRAPH ?g { ?x lan:startDate ?y FILTER(STR(?y) > '2024-06') } }",
        "{ GRAPH ?g { ?x a lan:Document FILTER(?x = ?g) } }",
        "{ GRAPH ?g { ?x a lan:Talk FILTER NOT EXISTS { ?x lan:title ?y } } }",
        "{ GRAPH ?g { ?x rdfs:label|lan:title ?y } }",
        "{ GRAPH ?g { ?x lan:atEvent/lan:inSeries ?y } }",
        "{ GRAPH ?g { ?x a lan:Talk . ?x (lan:atEvent/lan:place)* ?y } }",
        "{ GRAPH ?g { ?x lan:affiliation ?a BIND(STR(?x) AS ?y) } }",
        "{ GRAPH ?g { { SELECT ?x (COUNT(*) AS ?y) { ?x lan:speaker ?z } GROUP BY ?x } } }",
        "{ GRAPH ?g { ?x lan:speaker ?z } GRAPH ?h { ?x lan:speaker ?z } FILTER(?g != ?h) }",
        "{ ?x a lan:Event FILTER NOT EXISTS { GRAPH ?g { ?g a lan:Document . ?x a lan:Event } } }",
        "{ ?x a lan:Event FILTER EXISTS { GRAPH ?g { ?g a lan:Document . ?x lan:startDate ?y } } }",
        "{ ?x a lan:Event OPTIONAL { GRAPH ?g { ?x lan:place ?y . ?z lan:atEvent ?x } } }",
        "{ ?x a lan:Event MINUS { GRAPH ?g { ?x lan:place ?y } } }",
        "{ GRAPH ?g { ?x a lan:Talk } GRAPH ?g { ?x lan:speaker ?x } }",
        "{ GRAPH ?g { ?x a lan:Talk ; lan:speaker ?y ; lan:title ?z ; lan:atEvent ?w } }",
        "{ GRAPH ?g { ?x a lan:Claim ; rdf:subject ?y ; rdf:predicate lan:speaker ; rdf:object ?z } }",
        "{ ?x lan:speaker ?y GRAPH ?g { ?c a lan:Claim ; rdf:subject ?x ; rdf:object ?y ; rdf:predicate ?p } }",
        "{ GRAPH ?g { ?x lan:speaker ?y ; lan:representing ?y ; a lan:Talk } }",
        "{ GRAPH ?g { ?x lan:speaker ?y ; ?p ?z ; a lan:Talk } }",
        "{ GRAPH ?g { <https://w3id.org/lanyard/id/person/tom-li> a ?t ; rdfs:label ?y } }",
        "{ GRAPH ?g { [] a lan:Talk ; lan:speaker ?x, ?y } }",
        "{ ?x a lan:Talk OPTIONAL { ?x lan:title ?y } OPTIONAL { ?x lan:speaker ?z . ?z rdfs:label ?w } }",
        "{ ?x a lan:Talk OPTIONAL { ?x lan:speaker ?x } OPTIONAL { ?x ?p lan:Keynote } }",
        "{ ?x a lan:Event OPTIONAL { ?t lan:atEvent ?x OPTIONAL { ?t lan:representing ?z } } }",
        "{ OPTIONAL { ?x a lan:Nothing } OPTIONAL { ?x a lan:Event ; lan:startDate ?y } }",
        "{ ?x a lan:Event OPTIONAL { ?x lan:startDate ?y FILTER(STR(?y) > '2025') } }",
        "{ GRAPH ?g { ?x a lan:Claim OPTIONAL { ?x lan:confidence ?y } OPTIONAL { ?x lan:quote ?z ; rdf:subject ?w } } }",
        "{ GRAPH ?g { OPTIONAL { ?x lan:nothing ?y } OPTIONAL { ?x a lan:Talk } } }",
        "{ { ?x a lan:Talk } UNION { ?y a lan:Event } OPTIONAL { GRAPH ?g { ?x lan:atEvent ?y } } }",
        "{ GRAPH ?g { ?x a lan:Claim } OPTIONAL { GRAPH ?g { ?x lan:confidence ?y } } OPTIONAL { GRAPH ?g { ?x lan:quote ?z } } }",
        "{ BIND('none' AS ?g) ?x a lan:Talk OPTIONAL { GRAPH ?g { ?x lan:title ?y } } }",
        "{ GRAPH ?g { GRAPH ?h { ?x a lan:Series } } }",
        "{ GRAPH ?g { ?x a lan:Event GRAPH ?h { ?y lan:atEvent ?x } } }",
        "{ GRAPH <https://w3id.org/lanyard> { GRAPH ?h { ?x a lan:Talk } } }",
        "{ VALUES ?x { <https://w3id.org/lanyard/id/person/tom-li> } GRAPH ?g { ?claim rdf:object ?x ; rdf:predicate ?p } }",
      })
  void findsWhatEachGraphHolds(String pattern) {
    assertThat(Rows.of(SEALED, pattern)).isEqualTo(Rows.of(PLAIN, pattern));
  }

  @Test
  void looksForQuadsInNamedGraphsAndInTheDefaultGraph() {
    var all = SEALED.asDatasetGraph();
    var talk = NodeFactory.createURI("https://w3id.org/lanyard#Talk");

    assertThat(all.stream(Node.ANY, Node.ANY, RDF.type.asNode(), talk).toList())
        .hasSameElementsAs(
            PLAIN.asDatasetGraph().stream(Node.ANY, Node.ANY, RDF.type.asNode(), talk).toList())
        .anyMatch(Quad::isDefaultGraph)
        .anyMatch(q -> !q.isDefaultGraph());
    assertThat(all.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), talk))
        .toIterable()
        .isNotEmpty()
        .noneMatch(Quad::isDefaultGraph);
    assertThat(all.stream().count()).isEqualTo(PLAIN.asDatasetGraph().stream().count());
  }

  @Test
  void makesNoGraphOfANameThatIsAskedFor() {
    long before = SEALED.asDatasetGraph().size();

    Rows.of(SEALED, "{ BIND('none' AS ?g) GRAPH ?g { ?x a lan:Talk } }");
    Rows.of(SEALED, "{ GRAPH <https://example.org/unheard> { ?x a lan:Talk } }");
    var unheard = NodeFactory.createURI("https://example.org/unheard");
    SEALED.asDatasetGraph().find(unheard, Node.ANY, Node.ANY, Node.ANY);

    assertThat(SEALED.asDatasetGraph().size()).isEqualTo(before);
  }

  @Test
  void seesWhatWasAddedBesideTheDocuments() {
    var dataset = Fixture.dataset();
    var thing = NodeFactory.createURI("https://example.org/thing");
    assertThat(dataset.asDatasetGraph().contains(Node.ANY, thing, Node.ANY, Node.ANY)).isFalse();

    Annex.add(
        dataset,
        "https://example.org/annex",
        () -> {
          var graph = GraphFactory.createDefaultGraph();
          graph.add(thing, RDF.type.asNode(), thing);
          return graph;
        });

    assertThat(Rows.of(dataset, "{ GRAPH ?g { <https://example.org/thing> ?p ?y } }")).hasSize(1);
    assertThat(Rows.of(dataset, "{ <https://example.org/thing> ?p ?y }")).hasSize(1);
  }
}
