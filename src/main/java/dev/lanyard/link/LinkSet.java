package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import dev.lanyard.store.LinkGraphs;
import dev.lanyard.store.TrigFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * A set of links as a graph of its own, which says what it is (VoID) and why each link was made.
 *
 * <pre>{@code
 * <https://w3id.org/lanyard/links/landscape> {
 *   <https://w3id.org/lanyard/links/landscape> a void:Linkset ; void:linkPredicate skos:exactMatch ; void:triples 1 .
 *   <project/loom> skos:exactMatch <https://landscape.example/#loom> .
 *   <https://w3id.org/lanyard/links/landscape#project/loom> a rdf:Statement ;
 *     rdf:subject <project/loom> ; rdf:predicate skos:exactMatch ; rdf:object <https://landscape.example/#loom> ;
 *     lan:score 1.00 ; lan:feature "name 1.00 x 6: loom" .
 * }
 * }</pre>
 *
 * <p>{@code owl:sameAs} stands beside {@code skos:exactMatch} where identity is certain: see {@link
 * Score#certain()}.
 */
public final class LinkSet {
  private final String name;
  private final Path folder;

  /**
   * @param name what it is called, {@code cncf-projects}
   * @param graph the folder of the graph that it belongs to
   */
  public LinkSet(String name, Path graph) {
    this.name = name;
    this.folder = LinkGraphs.folder(graph);
  }

  /** The file with the links. */
  public Path file() {
    return folder.resolve(name + ".trig");
  }

  /** The file with what a person is asked. */
  public Path review() {
    return folder.resolve(name + ".review.csv");
  }

  /** The name of the graph. */
  public String iri() {
    return LinkGraphs.LINKS + name;
  }

  /**
   * Writes the links, in place of those that are there.
   *
   * @param source whose data it is, an address or the name of a file
   * @throws Fault {@code file-unwritable}
   */
  public void write(Path file, Linkage linkage, String source) {
    TrigFiles.write(file, dataset(linkage, source), Lan.BASE);
  }

  /** The graph of links in a dataset. */
  Dataset dataset(Linkage linkage, String source) {
    var dataset = DatasetFactory.create();
    Model model = dataset.getNamedModel(iri());
    linkage.links().forEach(l -> add(model, l));
    describe(model.createResource(iri()), linkage, source);
    return dataset;
  }

  private void describe(Resource set, Linkage linkage, String source) {
    long certain = linkage.links().stream().filter(l -> l.score().certain()).count();
    set.addProperty(RDF.type, VOID.Linkset)
        .addProperty(DCTerms.title, "Links to " + name)
        .addProperty(DCTerms.source, source)
        .addProperty(VOID.subjectsTarget, ResourceFactory.createResource(DocumentUnion.ONTOLOGY))
        .addProperty(VOID.linkPredicate, SKOS.exactMatch)
        .addProperty(
            VOID.triples,
            ResourceFactory.createTypedLiteral(
                Long.toString(linkage.links().size() + certain), XSDDatatype.XSDinteger));
    if (certain > 0) {
      set.addProperty(VOID.linkPredicate, OWL.sameAs);
    }
  }

  private void add(Model model, Link link) {
    Resource ours = model.createResource(link.ours().iri());
    Resource theirs = model.createResource(link.theirs().iri());
    Property strongest = link.score().certain() ? OWL.sameAs : SKOS.exactMatch;
    ours.addProperty(SKOS.exactMatch, theirs).addProperty(strongest, theirs);
    Resource statement =
        model
            .createResource(iri() + "#" + path(link))
            .addProperty(RDF.type, RDF.Statement)
            .addProperty(RDF.subject, ours)
            .addProperty(RDF.predicate, strongest)
            .addProperty(RDF.object, theirs)
            .addProperty(Lan.score, decimal(link.score().value()));
    link.score().features().forEach(f -> statement.addProperty(Lan.feature, f.toString()));
  }

  private static String path(Link link) {
    String iri = link.ours().iri();
    return iri.startsWith(Lan.BASE) ? iri.substring(Lan.BASE.length()) : iri;
  }

  private static Literal decimal(double value) {
    return ResourceFactory.createTypedLiteral(
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  /**
   * Takes the whole set away, with what a person was asked.
   *
   * @throws Fault {@code links-missing}
   */
  public void remove() {
    try {
      boolean there = Files.deleteIfExists(file());
      if (!(Files.deleteIfExists(review()) || there)) {
        throw new Fault(
            "links-missing",
            file().toString(),
            "there is no set of links of that name",
            "Name one of the files in %s, without its ending.".formatted(folder));
      }
    } catch (IOException e) {
      throw new Fault(
          "file-unwritable",
          file().toString(),
          "it cannot be deleted (%s)".formatted(e),
          "Check that the folder may be written to.",
          e);
    }
  }
}
