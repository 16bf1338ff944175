package dev.lanyard.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Dataset;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Holds each document's facts and evidence against the shapes of the ontology.
 *
 * <p>Documents are checked one by one, as their files stand: each must be whole in itself.
 */
public final class Checker {
  private final Shapes shapes;

  /** With the shapes that are packed with the program. */
  public Checker() {
    this(Shapes.parse(OntologyFiles.shapes().getGraph()));
  }

  Checker(Shapes shapes) {
    this.shapes = shapes;
  }

  /** What is wrong, by document and node; nothing when all conform. */
  public List<Violation> check(Dataset documents) {
    var found = new ArrayList<Violation>();
    var dataset = documents.asDatasetGraph();
    for (var name : facts(documents)) {
      var evidence = dataset.getGraph(NodeFactory.createURI(name + DocumentUnion.EVIDENCE));
      found.addAll(check(name.toString(), new Union(dataset.getGraph(name), evidence)));
    }
    return found.stream().distinct().sorted().toList();
  }

  private static List<Node> facts(Dataset documents) {
    var names = new ArrayList<Node>();
    documents.asDatasetGraph().listGraphNodes().forEachRemaining(names::add);
    names.removeIf(n -> n.toString().endsWith(DocumentUnion.EVIDENCE));
    names.removeIf(n -> n.toString().equals(DocumentUnion.ONTOLOGY));
    names.removeIf(n -> n.toString().equals(DocumentUnion.IDENTITY));
    names.sort(Comparator.comparing(Node::toString));
    return names;
  }

  private List<Violation> check(String document, Graph graph) {
    var report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream().map(e -> violation(document, e)).toList();
  }

  private static Violation violation(String document, ReportEntry entry) {
    return new Violation(
        document,
        entry.severity().level().getLocalName(),
        shorten(entry.focusNode()),
        entry.resultPath() == null ? "" : path(entry.resultPath().toString()),
        entry.value() == null ? "" : shorten(entry.value()),
        entry.message());
  }

  /** A path prints as {@code <iri>}, or longer ones with such parts. */
  private static String path(String printed) {
    var iri = printed.replaceAll("^<(.*)>$", "$1");
    return Prefixes.shorten(iri).orElse(printed);
  }

  private static String shorten(Node node) {
    if (node.isLiteral()) {
      return "\"" + node.getLiteralLexicalForm() + "\"";
    }
    return node.isURI() ? Prefixes.shorten(node.getURI()).orElse("<" + node.getURI() + ">") : "[]";
  }
}
