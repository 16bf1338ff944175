package dev.lanyard.serve;

import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
import dev.lanyard.store.Prefixes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

/** Tells over HTTP what the dataset says of itself, with the address at which it was asked. */
record SelfDescription(Served served) {
  private static final Node DATASET = NodeFactory.createURI(DescriptionGraph.ROOT + "dataset");

  /**
   * What its reader likes best of the media types for graphs.
   *
   * @param page where to send those who would rather see a page
   */
  Reply reply(HttpServletRequest request, String page) {
    var accept = Accept.of(Objects.requireNonNullElse(request.getHeader("Accept"), ""));
    var offered =
        Stream.concat(Representation.forPrograms().stream(), Stream.of(Representation.HTML));
    var as = Representation.accepted(accept, offered.toList());
    if (as.isEmpty()) {
      return Reply.text(406, "This can be had as " + types() + ".\n").with("Vary", "Accept");
    }
    if (as.get() == Representation.HTML) {
      return Reply.text(303, page + "\n").with("Location", page).with("Vary", "Accept");
    }
    var graph = served.read(() -> graph(Origin.of(request)));
    return new Reply(200, as.get().contentType(), RdfText.of(graph, as.get()), Map.of())
        .with("Vary", "Accept");
  }

  private static List<String> types() {
    return Representation.forPrograms().stream().map(Representation::mediaType).toList();
  }

  private Graph graph(String origin) {
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    var service = NodeFactory.createURI(ServiceTerms.SERVICE);
    var here = NodeFactory.createURI(origin + "/lanyard/sparql");
    served
        .dataset()
        .asDatasetGraph()
        .getGraph(NodeFactory.createURI(DescriptionGraph.NAME))
        .find()
        .forEach(
            t ->
                graph.add(
                    Triple.create(
                        instead(t.getSubject(), service, here),
                        t.getPredicate(),
                        instead(t.getObject(), service, here))));
    dumps(origin).forEach(dump -> graph.add(DATASET, VOID.dataDump.asNode(), dump));
    return graph;
  }

  /**
   * Where all of it can be fetched, in each syntax of RDF; schema.org's words alone tell less, and
   * need a context from elsewhere to be read.
   */
  private static Stream<Node> dumps(String origin) {
    return Exports.all(Settings.USUAL).stream()
        .filter(e -> !Exports.isFolder(e) && !e.name().equals("schema-org"))
        .filter(e -> isRdf(e.mediaType()))
        .map(e -> NodeFactory.createURI(origin + "/data/" + e.name()));
  }

  private static boolean isRdf(String mediaType) {
    return RDFLanguages.contentTypeToLang(mediaType.split(";", 2)[0]) != null;
  }

  private static Node instead(Node node, Node one, Node other) {
    return node.equals(one) ? other : node;
  }
}
