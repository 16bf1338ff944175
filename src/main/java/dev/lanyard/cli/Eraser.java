package dev.lanyard.cli;

import dev.lanyard.graph.Lan;
import dev.lanyard.link.Manners;
import dev.lanyard.link.Review;
import dev.lanyard.resolve.Decision;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.ForgottenLinks;
import dev.lanyard.store.Loader;
import dev.lanyard.store.TrigFiles;
import dev.lanyard.store.Union;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Takes a person out of everything that Lanyard keeps in the folder of a graph, and keeps them out.
 */
final class Eraser {
  private static final int SALT_BYTES = 16;

  private final Path graph;

  Eraser(Path graph) {
    this.graph = graph;
  }

  /**
   * What was done.
   *
   * @param changed how many files were changed or deleted
   * @param left files in the folder that tell the name still, since Lanyard did not write them
   */
  record Erased(int changed, List<Path> left) {}

  /** Does it. */
  Erased erase(String name) {
    Forgotten old = Forgotten.read(graph);
    Union union = Loader.union(graph);
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
    forgotten.write(graph);
    return erase(new Forgetting(forgotten, gone));
  }

  private Erased erase(Forgetting forgetting) {
    Forgotten forgotten = forgetting.forgotten();
    int changed = rewrite(forgetting);
    changed += new ForgottenLinks(forgetting).erase(graph);
    changed += (int) reviews().stream().filter(f -> Review.forget(f, cell(forgetting))).count();
    changed += dropAnswers();
    CorrectionsFile.forget(graph, forgetting);
    try (var ledger = Ledger.open(graph)) {
      ledger.forget(forgotten);
    }
    return new Erased(changed, left(forgotten));
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

  private int rewrite(Forgetting forgetting) {
    int changed = 0;
    for (Path file : Loader.files(graph)) {
      var before = Loader.graph(file);
      var after = forgetting.without(before);
      Path target =
          file.resolveSibling(forgetting.forgotten().scrubFile(file.getFileName().toString()));
      boolean moved = !target.equals(file);
      if (moved || !TrigFiles.text(after, Lan.BASE).equals(TrigFiles.text(before, Lan.BASE))) {
        TrigFiles.write(target, after, Lan.BASE);
        changed++;
      }
      if (moved) {
        delete(file);
      }
    }
    return changed;
  }

  /** Answers of services are asked for again when they are needed. */
  private int dropAnswers() {
    List<Path> answers = below(Manners.answers(graph));
    answers.forEach(Eraser::delete);
    return answers.size();
  }

  private List<Path> reviews() {
    return below(graph).stream().filter(f -> f.toString().endsWith(".review.csv")).toList();
  }

  /** A cell of a table without the name, whether it is an address or words. */
  private static UnaryOperator<String> cell(Forgetting forgetting) {
    return cell ->
        forgetting.gone().contains(cell)
            ? ""
            : cell.matches("[a-z]+:\\S+")
                ? forgetting.forgotten().scrubAddress(cell)
                : forgetting.forgotten().scrub("", cell);
  }

  /** What somebody else wrote into the folder is theirs to change. */
  private List<Path> left(Forgotten forgotten) {
    return below(graph).stream()
        .filter(f -> !f.toString().endsWith(".trig"))
        .filter(f -> tells(f, forgotten))
        .toList();
  }

  private static boolean tells(Path file, Forgotten forgotten) {
    try {
      String name = file.getFileName().toString();
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return !forgotten.scrubFile(name).equals(name) || !forgotten.scrub("", text).equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] salt() {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }
}
