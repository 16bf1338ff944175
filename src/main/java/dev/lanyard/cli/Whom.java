package dev.lanyard.cli;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Decision;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.Union;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Who is to be forgotten when somebody gives a name: the persons of that name, with every other
 * name and IRI that the documents have for them; a name of one word in that document alone.
 */
final class Whom {
  private static final int SALT_BYTES = 16;

  private Whom() {}

  /**
   * Whoever goes by a name, besides those who are forgotten already.
   *
   * @param union what the documents state
   */
  static Forgetting by(String name, Forgotten old, Union union) {
    Forgotten forgotten = (old.hasSalt() ? old : Forgotten.nobody(salt())).with(name);
    Set<String> persons = persons(union, forgotten);
    var gone = new TreeSet<>(persons);
    for (Decision told : union.identities().decisions()) {
      if (persons.contains(told.canonical())) {
        if (union.identities().canonicals(told.iri()).size() == 1) {
          gone.add(told.iri()); // else it is that of a namesake, too
        }
        for (String other : names(union, told)) {
          forgotten =
              other.strip().contains(" ")
                  ? forgotten.with(other)
                  : forgotten.with(told.document(), other);
        }
      }
    }
    return new Forgetting(forgotten, gone);
  }

  private static Set<String> persons(Union union, Forgotten forgotten) {
    var facts = union.dataset().asDatasetGraph().getDefaultGraph();
    return facts.stream(Node.ANY, RDF.type.asNode(), Lan.Person.asNode())
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .filter(person -> names(facts, person).stream().anyMatch(forgotten::holds))
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What one document calls a person. */
  private static Set<String> names(Union union, Decision told) {
    return names(
        union.dataset().asDatasetGraph().getGraph(NodeFactory.createURI(told.document())),
        NodeFactory.createURI(told.canonical()));
  }

  private static Set<String> names(Graph facts, Node person) {
    var names = new TreeSet<String>();
    for (var property : List.of(RDFS.label, SKOS.altLabel)) {
      facts
          .find(person, property.asNode(), Node.ANY)
          .forEach(t -> names.add(t.getObject().getLiteralLexicalForm()));
    }
    return names;
  }

  private static byte[] salt() {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }
}
