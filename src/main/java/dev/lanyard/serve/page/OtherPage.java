package dev.lanyard.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A thing of no kind that has a page of its own, such as an affiliation or a claim: all that is
 * stated of it.
 *
 * @param lines property by property
 * @param back what it is a value of
 */
record OtherPage(String kind, List<Line> lines, List<Line> back) {
  OtherPage {
    lines = List.copyOf(lines);
    back = List.copyOf(back);
  }

  static OtherPage of(Node thing, Library library) {
    var facts = library.facts();
    var lines = library.lines(thing);
    facts
        .properties(thing)
        .forEach(p -> lines.of(facts.name(p), ResourceFactory.createProperty(p.getURI())));
    var back = library.lines(thing);
    facts
        .inverses(thing)
        .forEach(p -> back.whose(facts.name(p), ResourceFactory.createProperty(p.getURI())));
    return new OtherPage(facts.text(thing, RDF.type), lines.all(), back.all());
  }
}
