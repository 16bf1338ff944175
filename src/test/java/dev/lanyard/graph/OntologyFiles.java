package dev.lanyard.graph;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/**
 * What the tests of this package read: the files below {@code ontology/}, snippets of Turtle, and
 * what the shapes say.
 */
final class OntologyFiles {
  private static final Shapes SHAPES = Shapes.parse(read("shapes.ttl").getGraph());

  private static final String PREFIXES =
      """
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix doap: <http://usefulinc.com/ns/doap#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private OntologyFiles() {}

  static Model read(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(Path.of("ontology", name)).lang(Lang.TURTLE).base(Lan.BASE).parse(model);
    return model;
  }

  static Model turtle(String snippet) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(PREFIXES + snippet, Lang.TURTLE).base(Lan.BASE).parse(model);
    return model;
  }

  /**
   * Returns the messages of the shapes that the model does not meet, sorted; none if it conforms.
   */
  static List<String> complaints(Model model) {
    return ShaclValidator.get().validate(SHAPES, model.getGraph()).getEntries().stream()
        .map(it -> it.message())
        .distinct()
        .sorted()
        .toList();
  }
}
