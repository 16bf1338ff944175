package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Folded;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.Loader;
import dev.lanyard.store.NameParts;
import dev.lanyard.store.Union;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** FullName somebody means who asks for a person to be forgotten. */
final class FullName {
  private final Union union;
  private final Graph facts;

  FullName(Union union) {
    this.union = union;
    this.facts = union.dataset().asDatasetGraph().getDefaultGraph();
  }

  /**
   * Sees that a name is one: a first name alone is that of many, and nobody has said which of them
   * asked to be forgotten.
   *
   * @throws Fault {@code name-unclear}
   */
  void expectOne(String name) {
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new Fault(
          "name-unclear", name.isBlank() ? "''" : name, "is no name", "Give the full name.");
    }
    var parts = new NameParts(Set.of(Folded.person(name)));
    Set<String> bearers =
        facts.stream(Node.ANY, RDF.type.asNode(), Lan.Person.asNode())
            .flatMap(t -> names(t.getSubject()).stream())
            .filter(parts::areOf)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!bearers.isEmpty()) {
      throw new Fault(
          "name-unclear",
          name,
          "is a part of other people's names",
          "Give the full name: %s.".formatted(String.join(", ", bearers)));
    }
  }

  /**
   * The IRI of a document.
   *
   * @param document the IRI, the base left off or not
   * @throws Fault {@code name-unclear}
   */
  String document(String document) {
    String iri = document.contains(":") ? document : Lan.BASE + document;
    if (!union.dataset().containsNamedModel(iri)) {
      throw new Fault(
          "name-unclear",
          document,
          "is no document of this graph",
          "Name it as 'lanyard ask documents' does.");
    }
    return iri;
  }

  /** The documents that may mean the person by a part of the name, for people to say. */
  static List<String> unsure(Path graph, NameParts parts) {
    var unsure = new TreeSet<String>();
    for (Path file : Loader.files(graph)) {
      var graphs = Loader.graph(file).asDatasetGraph();
      String stem = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
      graphs
          .listGraphNodes()
          .forEachRemaining(
              name -> {
                if (!name.toString().endsWith(DocumentUnion.EVIDENCE)
                    && parts.mayBeIn(stem, graphs.getGraph(name))) {
                  unsure.add(Entities.brief(name.toString()));
                }
              });
    }
    return List.copyOf(unsure);
  }

  private List<String> names(Node person) {
    return Stream.of(RDFS.label, SKOS.altLabel)
        .flatMap(p -> facts.stream(person, p.asNode(), Node.ANY))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }
}
