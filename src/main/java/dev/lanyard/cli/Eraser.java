package dev.lanyard.cli;

import dev.lanyard.ask.Entities;
import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Decision;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.Loader;
import dev.lanyard.store.TrigFiles;
import dev.lanyard.store.Union;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Takes a person out of everything that lies in the folder of a graph, and keeps them out. */
final class Eraser {
  private static final int SALT_BYTES = 16;

  private final Path graph;

  Eraser(Path graph) {
    this.graph = graph;
  }

  /** Does it, and says how many files it changed. */
  int erase(String name) {
    Forgotten forgotten = Forgotten.read(graph);
    if (!forgotten.hasSalt()) {
      forgotten = Forgotten.nobody(salt());
    }
    forgotten = withOtherNames(forgotten.with(name), name);
    forgotten.write(graph);
    int changed = rewrite(new Forgetting(forgotten));
    CorrectionsFile.scrub(graph, forgotten);
    try (var ledger = Ledger.open(graph)) {
      ledger.forget(forgotten);
    }
    return changed;
  }

  /** Every name by which documents know the same person; first names in these documents only. */
  private Forgotten withOtherNames(Forgotten forgotten, String name) {
    Union union = Loader.union(graph);
    var more = forgotten;
    for (String iri : persons(union, name)) {
      for (Decision told : union.identities().decisions()) {
        if (told.canonical().equals(iri)) {
          for (String other : names(union, told)) {
            more =
                other.strip().contains(" ") ? more.with(other) : more.with(told.document(), other);
          }
        }
      }
    }
    return more;
  }

  private Set<String> persons(Union union, String name) {
    var persons = new TreeSet<String>();
    new Entities(union)
        .named(name).stream()
            .filter(iri -> iri.startsWith(Lan.BASE + "person/"))
            .forEach(persons::add);
    return persons;
  }

  private static Set<String> names(Union union, Decision told) {
    var names = new TreeSet<String>();
    var facts = union.dataset().asDatasetGraph().getGraph(NodeFactory.createURI(told.document()));
    for (var property : List.of(RDFS.label, SKOS.altLabel)) {
      facts
          .find(NodeFactory.createURI(told.canonical()), property.asNode(), Node.ANY)
          .forEach(t -> names.add(t.getObject().getLiteralLexicalForm()));
    }
    return names;
  }

  private int rewrite(Forgetting forgetting) {
    int changed = 0;
    for (Path file : Loader.files(graph)) {
      var before = Loader.graph(file);
      var after = forgetting.without(before);
      String name = forgetting.forgotten().scrubPath(file.getFileName().toString());
      Path target = file.resolveSibling(name);
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
