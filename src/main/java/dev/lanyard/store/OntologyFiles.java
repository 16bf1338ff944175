package dev.lanyard.store;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphReadOnly;

/** The ontology, the topics and the known entities that are packed with the program. */
public final class OntologyFiles {
  private static final String FOLDER = "/dev/lanyard/ontology";
  private static final String SHAPES = "shapes.ttl";

  private OntologyFiles() {}

  /** All but the shapes, as one model that cannot be changed; it is read once. */
  public static Model load() {
    return Once.MODEL;
  }

  /** The SHACL shapes. */
  public static Model shapes() {
    return read(List.of(SHAPES));
  }

  /** Read when somebody first asks. */
  private static final class Once {
    static final Model MODEL = unchangeable(read(names()));

    private Once() {}

    private static List<String> names() {
      return Packed.names(FOLDER, ".ttl").stream().filter(n -> !n.equals(SHAPES)).toList();
    }

    private static Model unchangeable(Model model) {
      return ModelFactory.createModelForGraph(new GraphReadOnly(model.getGraph()));
    }
  }

  private static Model read(List<String> names) {
    var whole = ModelFactory.createDefaultModel();
    // Side by side, since everybody who asks something waits for it.
    for (var part : names.parallelStream().map(OntologyFiles::read).toList()) {
      whole.add(part).setNsPrefixes(part);
    }
    return whole;
  }

  private static Model read(String name) {
    var part = ModelFactory.createDefaultModel();
    RDFParser.fromString(Packed.text(FOLDER + "/" + name), Lang.TURTLE)
        .base("https://w3id.org/lanyard/id/")
        .errorHandler(ParseFaults.ofOntology("ontology/" + name))
        .parse(part);
    return part;
  }
}
