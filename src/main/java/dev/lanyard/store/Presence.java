package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * How those who are forgotten are present in one document.
 *
 * @param gone the people who go, and their affiliations
 * @param words the first and the last word of each full name of theirs that stands in it
 * @param redaction which takes their names out of what is left; where a full name of theirs stands,
 *     the first and the last word of it mean them in the whole document
 */
record Presence(Set<Node> gone, Set<String> words, Redaction redaction) {
  /** Of whose names a part may be a forgotten person's name. A talk's title names who is meant. */
  private static final List<Resource> NAMED =
      List.of(Lan.Person, Lan.Organisation, Lan.Project, Lan.Place);

  /** Looks through the facts and the evidence of a document. */
  static Presence of(Forgotten forgotten, String document, Graph facts, Graph evidence) {
    var names = Redaction.in(forgotten, document);
    var words = new TreeSet<String>();
    for (Graph graph : List.of(facts, evidence)) {
      graph.stream()
          .map(Triple::getObject)
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .distinct()
          .forEach(text -> names.found(text).forEach(n -> words.addAll(NameParts.of(n).words())));
    }
    var redaction = names.with(words, Set.of());
    var gone = new HashSet<Node>();
    for (Node person : of(facts, Lan.Person)) {
      Set<String> called = names(facts, person);
      if (isForgotten(redaction, called)) {
        gone.add(person);
        called.forEach(name -> words.addAll(NameParts.of(name).words()));
        facts
            .find(person, Lan.affiliation.asNode(), Node.ANY)
            .forEach(t -> gone.add(t.getObject()));
      }
    }
    return new Presence(gone, words, names.with(words, others(facts, gone, names)));
  }

  /** By a full name, if it has one: Tom Li stays where another Tom is forgotten. */
  private static boolean isForgotten(Redaction redaction, Set<String> names) {
    return names.stream().anyMatch(redaction::holds)
        || names.stream().noneMatch(n -> n.strip().contains(" "))
            && names.stream().anyMatch(redaction::holdsWord);
  }

  /** The folded names of others, one by which nobody who is forgotten is named in full. */
  private static Set<String> others(Graph facts, Set<Node> gone, Redaction redaction) {
    var others = new TreeSet<String>();
    for (Resource type : NAMED) {
      for (Node entity : of(facts, type)) {
        names(facts, entity).stream()
            .filter(n -> !gone.contains(entity) && redaction.found(n).isEmpty())
            .map(Folded::name)
            .filter(n -> !type.equals(Lan.Person) || n.contains(" "))
            .forEach(others::add);
      }
    }
    return others;
  }

  private static List<Node> of(Graph facts, Resource type) {
    return facts
        .find(Node.ANY, RDF.type.asNode(), type.asNode())
        .mapWith(Triple::getSubject)
        .toList();
  }

  private static Set<String> names(Graph facts, Node entity) {
    var names = new TreeSet<String>();
    for (var property : List.of(RDFS.label, SKOS.altLabel)) {
      facts
          .find(entity, property.asNode(), Node.ANY)
          .forEach(t -> names.add(t.getObject().getLiteralLexicalForm()));
    }
    return names;
  }
}
