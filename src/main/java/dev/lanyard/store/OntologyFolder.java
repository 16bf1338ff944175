package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * An ontology of one's own, instead of the one that is packed with the program: a copy of the
 * folder {@code ontology}, with more projects, organisations or topics in it.
 */
public final class OntologyFolder {
  private static final String ENDING = ".ttl";
  private static final String SHAPES = "shapes.ttl";
  private static final String BASE = "https://w3id.org/lanyard/id/";

  private OntologyFolder() {}

  /**
   * What the files of a folder say together, the shapes left aside.
   *
   * @throws Fault {@code ontology-missing} or {@code ontology-broken}
   */
  public static Model load(Path folder) {
    var model = ModelFactory.createDefaultModel();
    for (var file : files(folder)) {
      RDFParser.source(file)
          .forceLang(Lang.TURTLE)
          .base(BASE)
          .errorHandler(ParseFaults.ofOntology(file.toString()))
          .parse(model);
    }
    expectNames(folder, model);
    return model;
  }

  /**
   * The files that are loaded, by name.
   *
   * @throws Fault {@code ontology-missing}
   */
  public static List<Path> files(Path folder) {
    var files = Files.isDirectory(folder) ? list(folder) : List.<Path>of();
    if (files.isEmpty()) {
      throw new Fault(
          "ontology-missing",
          folder.toString(),
          "no folder with .ttl files, expected one such as ontology/",
          "Name a folder with the files of the ontology, or leave --ontology out.");
    }
    return files;
  }

  private static List<Path> list(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ENDING) && !f.endsWith(SHAPES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has no name is in no text: somebody forgot it. */
  private static void expectNames(Path folder, Model model) {
    for (Resource entity : model.listSubjectsWithProperty(RDF.type).toList()) {
      if (entity.isURIResource()
          && entity.getURI().startsWith(BASE)
          && !entity.hasProperty(RDFS.label)) {
        throw new Fault(
            "ontology-broken",
            folder.toString(),
            "<%s> has no rdfs:label, expected the name it is known by".formatted(entity.getURI()),
            "Give it one, such as:  <%s> rdfs:label \"Name\"@en ."
                .formatted(entity.getURI().substring(BASE.length())));
      }
    }
  }
}
